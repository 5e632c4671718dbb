using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk.Columns;

/// <summary>The targets that bind units of a roll-up, held against its results: one item for each target and the columns it speaks of.</summary>
/// <remarks>Targets in the order of the framework; those shown for reference are among them. Immutable and safe for concurrent readers.</remarks>
[Experimental("KPISDK0001")]
[DebuggerDisplay("{Count} targets")]
[SuppressMessage("Naming", "CA1710", Justification = "What it holds is what it is called.")]
public sealed partial class RollupAttainments : IReadOnlyList<AttainmentColumns>
{
    private readonly AttainmentColumns[] _items;
    private readonly IndicatorFramework _framework;

    internal RollupAttainments(AttainmentColumns[] items, IndicatorFramework framework) => (_items, _framework) = (items, framework);

    /// <summary>How many targets and columns there are.</summary>
    public int Count => _items.Length;

    /// <summary>One target against the columns it speaks of.</summary>
    /// <param name="index">0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is out of range.</exception>
    public AttainmentColumns this[int index] => _items[index];

    /// <summary>The rows of all of them.</summary>
    /// <returns>New rows: targets, then units, then periods.</returns>
    public IEnumerable<AttainmentRow> Rows() => _items.SelectMany(columns => columns.Rows());

    /// <summary>One after the other.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<AttainmentColumns> GetEnumerator() => ((IEnumerable<AttainmentColumns>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
