using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk.Columns;

/// <summary>Which ratios of a table are at fault by their own numbers.</summary>
/// <remarks>Immutable and safe for concurrent readers.</remarks>
[Experimental("KPISDK0001")]
[DebuggerDisplay("{FaultyCount} of {RatioCount}")]
public sealed partial class RatioCheck
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

    /// <summary>The faults of one item of <see cref="ObservationTable.Columns"/>, one a cell: <c>unit × PeriodCount + period</c>.</summary>
    /// <param name="index">The place of the item, from 0.</param>
    /// <param name="faults">Where they go, at least as long as it has cells. None for what is right, missing or no ratio.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is out of range.</exception>
    /// <exception cref="ArgumentException"><paramref name="faults"/> is too short.</exception>
    public void GetFaults(int index, Span<RatioFaults> faults)
    {
        if ((uint)index >= (uint)_bits.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(index), index, $"The table has {_bits.Length} columns.");
        }

        var (block, bits) = (_table.Blocks[index], _bits[index]);
        var cells = block.Places.Length * block.Width;
        if (faults.Length < cells)
        {
            throw new ArgumentException($"{cells} cells do not go into {faults.Length}.", nameof(faults));
        }

        faults[..cells].Clear();
        foreach (var entry in bits?.Entries() ?? [])
        {
            faults[block.CellOf(entry)] = bits!.At(entry);
        }
    }

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
