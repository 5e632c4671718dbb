using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Kpi.Sdk;

/// <summary>The units of one day and how they belong together.</summary>
/// <remarks>Made by <see cref="OrgUnitRegister.At"/>. Siblings stand in the order of their codes. Immutable and safe for concurrent readers.</remarks>
[DebuggerDisplay("{Count} units on {Date}")]
public sealed class OrgUnitTree
{
    private readonly OrgUnit[] _units;
    private readonly int[] _parents;
    private readonly int[] _ends;
    private readonly Dictionary<OrgUnitCode, int> _places;

    /// <summary>Builds the tree; the units are those of one day, in the order of their codes, without cycles.</summary>
    internal OrgUnitTree(LocalDate date, List<OrgUnit> units)
    {
        Date = date;
        var count = units.Count;
        var byCode = new Dictionary<OrgUnitCode, int>(count);
        for (var index = 0; index < count; index++)
        {
            byCode.Add(units[index].Code, index);
        }

        // children of each unit, one after the other: those of index i begin at starts[i]; the roots come last
        var parents = new int[count];
        var starts = new int[count + 2];
        for (var index = 0; index < count; index++)
        {
            parents[index] = units[index].Parent is { } code && byCode.TryGetValue(code, out var parent) ? parent : count;
            starts[parents[index] + 1]++;
        }

        for (var index = 0; index <= count; index++)
        {
            starts[index + 1] += starts[index];
        }

        var children = new int[count];
        var next = (int[])starts.Clone();
        for (var index = 0; index < count; index++)
        {
            children[next[parents[index]]++] = index;
        }

        _units = new OrgUnit[count];
        _parents = new int[count];
        _ends = new int[count];
        _places = new Dictionary<OrgUnitCode, int>(count);
        var waiting = new Stack<(int Index, int ParentPlace)>();
        Push(waiting, children.AsSpan(starts[count]..starts[count + 1]), -1);
        while (waiting.TryPop(out var top))
        {
            var place = _places.Count;
            _units[place] = units[top.Index];
            _parents[place] = top.ParentPlace;
            _places.Add(units[top.Index].Code, place);
            Push(waiting, children.AsSpan(starts[top.Index]..starts[top.Index + 1]), place);
        }

        for (var place = count - 1; place >= 0; place--)
        {
            _ends[place] = Math.Max(_ends[place], place + 1);
            if (_parents[place] >= 0)
            {
                _ends[_parents[place]] = Math.Max(_ends[_parents[place]], _ends[place]);
            }
        }

        Units = Array.AsReadOnly(_units);
        Roots = Array.AsReadOnly(_units.Where((_, place) => _parents[place] < 0).ToArray());
    }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>How many units there are.</summary>
    public int Count => _units.Length;

    /// <summary>All units, each followed by those beneath it.</summary>
    public IReadOnlyList<OrgUnit> Units { get; }

    /// <summary>The units without a parent here, also those whose parent the register leaves out.</summary>
    public IReadOnlyList<OrgUnit> Roots { get; }

    /// <summary>The unit that bears a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is unset, or no unit bears it on this day; the message names the nearest codes.</exception>
    [SuppressMessage("Design", "CA1043", Justification = "A code is text with checks.")]
    public OrgUnit this[OrgUnitCode code] => _units[PlaceOf(code, nameof(code))];

    /// <summary>The unit that bears a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The unit; null where none bears it on this day.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is unset.</exception>
    public OrgUnit? Find(OrgUnitCode code)
    {
        code.ThrowIfUnset(nameof(code));
        return _places.TryGetValue(code, out var place) ? _units[place] : null;
    }

    /// <summary>The unit a unit belongs to.</summary>
    /// <param name="code">The code of the lower unit.</param>
    /// <returns>The upper unit; null for a root.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is unset, or no unit bears it on this day; the message names the nearest codes.</exception>
    public OrgUnit? Parent(OrgUnitCode code)
    {
        var parent = _parents[PlaceOf(code, nameof(code))];
        return parent < 0 ? null : _units[parent];
    }

    /// <summary>The units that belong to a unit directly.</summary>
    /// <param name="code">The code of the upper unit.</param>
    /// <returns>A new list in the order of the codes; empty for a unit with none beneath it.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is unset, or no unit bears it on this day; the message names the nearest codes.</exception>
    public IReadOnlyList<OrgUnit> Children(OrgUnitCode code)
    {
        var place = PlaceOf(code, nameof(code));
        var children = new List<OrgUnit>();
        for (var child = place + 1; child < _ends[place]; child = _ends[child])
        {
            children.Add(_units[child]);
        }

        return new ReadOnlyCollection<OrgUnit>(children);
    }

    /// <summary>A unit and everything beneath it.</summary>
    /// <param name="code">The code of the upper unit.</param>
    /// <returns>The unit itself first, each unit followed by those beneath it.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is unset, or no unit bears it on this day; the message names the nearest codes.</exception>
    public IReadOnlyList<OrgUnit> Within(OrgUnitCode code)
    {
        var place = PlaceOf(code, nameof(code));
        return Array.AsReadOnly(_units[place.._ends[place]]);
    }

    /// <summary>True where a unit is another one or lies beneath it.</summary>
    /// <param name="code">The code of the lower unit.</param>
    /// <param name="ancestor">The code of the upper unit, of this tree.</param>
    /// <returns>Also true for the unit itself.</returns>
    /// <exception cref="ArgumentException">One of the codes is unset, or no unit bears it on this day; the message names the nearest codes.</exception>
    public bool IsWithin(OrgUnitCode code, OrgUnitCode ancestor)
    {
        var place = PlaceOf(code, nameof(code));
        var upper = PlaceOf(ancestor, nameof(ancestor));
        return place >= upper && place < _ends[upper];
    }

    /// <summary>As <see cref="IsWithin"/>, but false where either unit is not in the tree.</summary>
    internal bool IsKnownWithin(OrgUnitCode code, OrgUnitCode ancestor) =>
        Find(code) is not null && Find(ancestor) is not null && IsWithin(code, ancestor);

    /// <summary>The unit of a level that a unit lies in.</summary>
    /// <param name="code">The code of the lower unit.</param>
    /// <param name="level">The level wanted.</param>
    /// <returns>The unit itself where it is of that level; null where none above it is.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is unset, no unit bears it on this day, or <paramref name="level"/> is unspecified.</exception>
    public OrgUnit? AncestorOf(OrgUnitCode code, OrgLevel level)
    {
        if (level == OrgLevel.Unspecified)
        {
            throw new ArgumentException("A level is needed, such as Province.", nameof(level));
        }

        var place = PlaceOf(code, nameof(code));
        while (place >= 0 && _units[place].Level != level)
        {
            place = _parents[place];
        }

        return place < 0 ? null : _units[place];
    }

    /// <summary>The place of the unit that bears a code among <see cref="Units"/>; -1 where none does.</summary>
    internal int PlaceOrMinusOne(OrgUnitCode code) => _places.TryGetValue(code, out var place) ? place : -1;

    /// <summary>The place after the last unit beneath the one at a place.</summary>
    internal int EndOf(int place) => _ends[place];

    private static void Push(Stack<(int Index, int ParentPlace)> waiting, Span<int> children, int parentPlace)
    {
        for (var last = children.Length - 1; last >= 0; last--)
        {
            waiting.Push((children[last], parentPlace));
        }
    }

    private int PlaceOf(OrgUnitCode code, string parameterName)
    {
        code.ThrowIfUnset(parameterName);
        return _places.TryGetValue(code, out var place)
            ? place
            : throw new ArgumentException($"No unit bears the code {code} on {OrgUnit.Iso(Date)}. {NearestTexts.Sentence(code.ToString(), _places.Keys.Select(known => known.ToString()))}", parameterName);
    }
}
