using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk.Columns;

/// <summary>Every level of units by every length of period, each a roll-up, worked out in one go.</summary>
/// <remarks>Immutable and safe for concurrent readers.</remarks>
[Experimental("KPISDK0001")]
[DebuggerDisplay("{Rollups.Count} roll-ups")]
public sealed class Cube
{
    private readonly Dictionary<(OrgLevel Level, Frequency Frequency), Rollup> _rollups;

    internal Cube(IReadOnlyList<Rollup> rollups)
    {
        Rollups = rollups;
        _rollups = rollups.ToDictionary(rollup => (rollup.Level, rollup.Frequency));
    }

    /// <summary>The roll-ups: levels from the highest to the lowest, and for each the longest periods first.</summary>
    public IReadOnlyList<Rollup> Rollups { get; }

    /// <summary>One of the roll-ups.</summary>
    /// <param name="level">A level the units of the table have.</param>
    /// <param name="frequency">Year, half-year, quarter or month, not shorter than the table's base.</param>
    /// <exception cref="ArgumentException">The cube has no such roll-up.</exception>
    public Rollup this[OrgLevel level, Frequency frequency] => _rollups.TryGetValue((level, frequency), out var rollup)
        ? rollup
        : throw new ArgumentException($"The cube has no {level} by {frequency}; it has {string.Join(", ", Rollups.Select(known => $"{known.Level} by {known.Frequency}"))}.", nameof(level));
}
