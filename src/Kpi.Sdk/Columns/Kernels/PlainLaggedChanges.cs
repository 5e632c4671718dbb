using System.Numerics;

namespace Kpi.Sdk.Columns;

/// <summary>Each number of a row less the one some columns before it, one after the other.</summary>
internal static class PlainLaggedChanges
{
    /// <summary>The changes of a row.</summary>
    /// <param name="row">The numbers; the least of their type for a missing one.</param>
    /// <param name="lag">How many columns before, at least 1.</param>
    /// <param name="changes">As long as <paramref name="row"/>; missing where either number is.</param>
    public static void Get<T>(ReadOnlySpan<T> row, int lag, Span<long> changes)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        for (var column = 0; column < row.Length; column++)
        {
            changes[column] = column < lag || row[column] == T.MinValue || row[column - lag] == T.MinValue
                ? MeasureColumn.Missing
                : long.CreateTruncating(row[column]) - long.CreateTruncating(row[column - lag]);
        }
    }
}
