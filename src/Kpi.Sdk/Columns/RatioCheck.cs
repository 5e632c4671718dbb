using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk.Columns;

/// <summary>Which ratios of a table are at fault by their own numbers.</summary>
/// <remarks>Immutable and safe for concurrent readers.</remarks>
[Experimental("KPISDK0001")]
[DebuggerDisplay("{FaultyCount} of {RatioCount}")]
public sealed class RatioCheck
{
    private readonly ObservationTable _table;
    private readonly RatioBits?[] _bits;

    internal RatioCheck(ObservationTable table, RatioBits?[] bits)
    {
        (_table, _bits) = (table, bits);
        RatioCount = table.Blocks.Where(block => block.IsRatio).Sum(block => (long)(block.Values.Length - block.Values.MissingCount));
    }

    /// <summary>How many ratios with both terms there are.</summary>
    public long RatioCount { get; }

    /// <summary>How many of them have any fault.</summary>
    public long FaultyCount => _bits.Sum(bits => bits?.CountAny() ?? 0);

    /// <summary>How many of them have a fault.</summary>
    /// <param name="fault">One of the faults.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fault"/> is none, or more than one.</exception>
    public long Count(RatioFaults fault) => fault is RatioFaults.NoBase or RatioFaults.PartAboveWhole or RatioFaults.NotAsStated
        ? _bits.Sum(bits => bits?.Count(fault) ?? 0)
        : throw new ArgumentOutOfRangeException(nameof(fault), fault, "One fault is asked for at a time.");

    /// <summary>The ratios with a fault, in the order of <see cref="ObservationTable.Rows"/>.</summary>
    /// <returns>Each with its faults.</returns>
    public IEnumerable<RatioCheckRow> Rows()
    {
        for (var index = 0; index < _bits.Length; index++)
        {
            var block = _table.Blocks[index];
            foreach (var entry in _bits[index]?.Entries() ?? [])
            {
                yield return new RatioCheckRow(_table.ObservationAt(block, block.CellOf(entry))!, _bits[index]!.At(entry));
            }
        }
    }
}
