using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace Kpi.Sdk;

/// <summary>A territorial unit as it was, unchanged, for a time: its code and its validity together name it.</summary>
/// <remarks>
/// A unit that gets another name, another level, another parent or another territory is another unit, also under the same code:
/// 24 was Bắc Giang and is Bắc Ninh. Equality is that of the reference. Immutable and safe for concurrent readers.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class OrgUnit
{
    private readonly OrgUnitCode _code;
    private readonly BilingualText _name;
    private readonly OrgLevel _level;
    private readonly OrgUnitCode? _parent;
    private readonly LocalDate? _validFrom;
    private readonly LocalDate? _validTo;
    private readonly IReadOnlyDictionary<string, string> _extensions = NoExtensions.Instance;

    /// <summary>The code it bears.</summary>
    /// <exception cref="ArgumentException">The value is unset.</exception>
    public required OrgUnitCode Code
    {
        get => _code;
        init
        {
            value.ThrowIfUnset(nameof(value));
            _code = value;
        }
    }

    /// <summary>Its name with its kind, such as <c>Thị xã La Gi</c>.</summary>
    /// <exception cref="ArgumentException">The value is unset.</exception>
    public required BilingualText Name
    {
        get => _name;
        init
        {
            value.ThrowIfUnset(nameof(value));
            _name = value;
        }
    }

    /// <summary>Its level; <see cref="OrgLevel.Unspecified"/> where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the levels.</exception>
    public required OrgLevel Level
    {
        get => _level;
        init => _level = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a level, such as Province.");
    }

    /// <summary>The code of the unit it belongs to; null for none.</summary>
    /// <exception cref="ArgumentException">The value is an unset code.</exception>
    public OrgUnitCode? Parent
    {
        get => _parent;
        init
        {
            value?.ThrowIfUnset(nameof(value));
            _parent = value;
        }
    }

    /// <summary>The first day it was this unit; null where that lies before anything that is asked.</summary>
    /// <exception cref="ArgumentException">The value is after <see cref="ValidTo"/>.</exception>
    public LocalDate? ValidFrom
    {
        get => _validFrom;
        init
        {
            _validFrom = value?.WithCalendar(CalendarSystem.Iso);
            RefuseBackwards(nameof(value));
        }
    }

    /// <summary>The last day it is this unit, inclusive; null while no end is known.</summary>
    /// <exception cref="ArgumentException">The value is before <see cref="ValidFrom"/>.</exception>
    public LocalDate? ValidTo
    {
        get => _validTo;
        init
        {
            _validTo = value?.WithCalendar(CalendarSystem.Iso);
            RefuseBackwards(nameof(value));
        }
    }

    /// <summary>What a caller wants to keep with the unit; empty where nothing was given. The keys are compared ordinally.</summary>
    public IReadOnlyDictionary<string, string> Extensions
    {
        get => _extensions;
        init => _extensions = NoExtensions.Copy(value);
    }

    /// <summary>The first day, or the earliest date there is.</summary>
    internal LocalDate FirstDay => _validFrom ?? LocalDate.MinIsoValue;

    /// <summary>The last day, or the latest date there is.</summary>
    internal LocalDate LastDay => _validTo ?? LocalDate.MaxIsoValue;

    /// <summary>True where the unit is this unit on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True from <see cref="ValidFrom"/> to <see cref="ValidTo"/>, both inclusive.</returns>
    public bool IsValidOn(LocalDate date)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        return day >= FirstDay && day <= LastDay;
    }

    /// <summary>The Vietnamese name and the code, such as <c>Thị xã La Gi (594)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name} ({Code})";

    /// <summary>The name, the code and the validity, for messages.</summary>
    internal string Dated(ReportLanguage language = ReportLanguage.English)
    {
        var from = _validFrom is { } first ? Iso(first) : "…";
        var to = _validTo is { } last ? Iso(last) : "…";
        return language == ReportLanguage.English ? $"{Name} ({Code}, {from} to {to})" : $"{Name} ({Code}, {from} đến {to})";
    }

    internal static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private void RefuseBackwards(string parameterName)
    {
        if (FirstDay > LastDay)
        {
            throw new ArgumentException($"The validity ends on {Iso(LastDay)}, before it begins on {Iso(FirstDay)}.", parameterName);
        }
    }
}
