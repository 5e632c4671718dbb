namespace Kpi.Sdk.Columns;

/// <summary>Each number of a row less the one some columns before it, one after the other, in 128 bits: right for any numbers.</summary>
internal static class PlainLaggedChanges
{
    /// <summary>The changes of a row.</summary>
    /// <param name="row">The numbers; <see cref="MeasureColumn.Missing"/> for a missing one.</param>
    /// <param name="lag">How many columns before, at least 1.</param>
    /// <param name="changes">As long as <paramref name="row"/>; missing where either number is, or the change leaves 64 bits.</param>
    public static void Get(ReadOnlySpan<long> row, int lag, Span<long> changes)
    {
        for (var column = 0; column < row.Length; column++)
        {
            changes[column] = MeasureColumn.Missing;
            if (column >= lag && row[column] != MeasureColumn.Missing && row[column - lag] != MeasureColumn.Missing)
            {
                var change = (Int128)row[column] - row[column - lag];
                changes[column] = change > long.MinValue && change <= long.MaxValue ? (long)change : MeasureColumn.Missing;
            }
        }
    }
}
