using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Tests.Columns;

/// <summary>Blocks made by hand, to hold kernels against each other.</summary>
internal static class BlockMaker
{
    public static SeriesBlock Of(MeasureColumn values, int width, MeasureColumn? denominators = null, StatedColumn? stated = null, SparseCells? sparse = null, int rows = -1) => new()
    {
        Key = new Kpi.Sdk.Columns.SeriesKey(IndicatorSlice.Parse("A"), OrgLevel.Unspecified, Accumulation.InPeriod),
        Indicator = denominators is null ? Tables.Count : Tables.Share,
        FirstPeriod = 24_000,
        Width = width,
        Places = [.. Enumerable.Range(0, rows < 0 ? values.Length / width : rows)],
        Levels = [(OrgLevel.Commune, 0, rows < 0 ? values.Length / width : rows)],
        Sparse = sparse,
        Values = values,
        Denominators = denominators,
        Stated = stated,
        Marks = null,
        Sides = new SideValues([], []),
        HasMissing = sparse is null && values.MissingCount > 0,
        Count = values.Length,
    };

    public static SeriesBlock Ratios(long[] numerators, int numeratorDecimals, long[] denominators, int denominatorDecimals, int[]? stated, int statedDecimals) => Of(
        MeasureColumn.Of(numerators, numeratorDecimals),
        numerators.Length,
        MeasureColumn.Of(denominators, denominatorDecimals),
        stated is null ? null : new StatedColumn(stated, statedDecimals, decimalsOfEach: null));
}
