using System.Diagnostics;
using NodaTime;

namespace Kpi.Sdk;

/// <summary>Territorial units through time: who bore which code when, and who belonged to whom.</summary>
/// <remarks>
/// A code says nothing without a date, since codes are given to other units: every question takes one.
/// A register may leave out upper levels: a parent's code that no unit of the register ever bears makes its unit a root.
/// Immutable and safe for concurrent readers.
/// </remarks>
[DebuggerDisplay("{Count} units")]
public sealed partial class OrgUnitRegister
{
    private readonly OrgUnit[] _units;
    private readonly Dictionary<OrgUnitCode, Range> _histories;

    private OrgUnitRegister(OrgUnit[] units, Dictionary<OrgUnitCode, Range> histories)
    {
        _units = units;
        _histories = histories;
        Units = Array.AsReadOnly(units);
    }

    /// <summary>How many units there are, over all time.</summary>
    public int Count => _units.Length;

    /// <summary>All units, in the order of their codes, those of one code in the order of time.</summary>
    public IReadOnlyList<OrgUnit> Units { get; }

    /// <summary>A register of units. Takes n log n steps for n units, whose order does not matter.</summary>
    /// <param name="units">The units.</param>
    /// <returns>The register.</returns>
    /// <exception cref="ArgumentException">
    /// Two units bear one code on one day; a unit's parent is in the register but not on every day of the unit's validity;
    /// a parent is not of a higher level; or units belong to each other in a circle. The message names the units and the day.
    /// </exception>
    public static OrgUnitRegister Of(IEnumerable<OrgUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var sorted = units.ToArray();
        if (Array.IndexOf(sorted, null) >= 0)
        {
            throw new ArgumentException("A unit is null.", nameof(units));
        }

        Sort(sorted);
        return OrgUnitFaults.Find(sorted, out var histories) is { } fault
            ? throw new ArgumentException(fault.What.In(ReportLanguage.English), nameof(units))
            : new OrgUnitRegister(sorted, histories);
    }

    /// <summary>The tree of a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>A new tree of the units valid on that day; keep it where many questions are about one day.</returns>
    public OrgUnitTree At(LocalDate date)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        var valid = new List<OrgUnit>();
        foreach (var unit in _units)
        {
            if (unit.IsValidOn(day))
            {
                valid.Add(unit);
            }
        }

        return new OrgUnitTree(day, valid);
    }

    /// <summary>The unit that bears a code on a day.</summary>
    /// <param name="code">The code.</param>
    /// <param name="date">The day.</param>
    /// <returns>The unit; null where none bears it then.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is unset.</exception>
    public OrgUnit? Find(OrgUnitCode code, LocalDate date)
    {
        code.ThrowIfUnset(nameof(code));
        foreach (var unit in HistorySpan(code))
        {
            if (unit.IsValidOn(date))
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>The units that ever bore a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>A new list in the order of time; empty where none did.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is unset.</exception>
    public IReadOnlyList<OrgUnit> History(OrgUnitCode code)
    {
        code.ThrowIfUnset(nameof(code));
        return Array.AsReadOnly(HistorySpan(code).ToArray());
    }

    /// <summary>The first thing for which <see cref="Of"/> would refuse the units; null for nothing.</summary>
    internal static OrgUnitFault? FaultOf(IEnumerable<OrgUnit> units)
    {
        var sorted = units.ToArray();
        Sort(sorted);
        return OrgUnitFaults.Find(sorted, out _);
    }

    private static void Sort(OrgUnit[] units) => Array.Sort(units, static (one, other) =>
    {
        var byCode = one.Code.CompareTo(other.Code);
        return byCode != 0 ? byCode : one.FirstDay.CompareTo(other.FirstDay);
    });

    private ReadOnlySpan<OrgUnit> HistorySpan(OrgUnitCode code) =>
        _histories.TryGetValue(code, out var range) ? _units.AsSpan(range) : [];
}
