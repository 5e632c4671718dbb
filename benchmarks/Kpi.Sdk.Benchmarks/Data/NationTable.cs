using Kpi.Sdk.Columns;
using NodaTime;

namespace Kpi.Sdk.Benchmarks.Data;

/// <summary>Builds the table of generated figures, through rows in bulk.</summary>
internal static class NationTable
{
    private const int RowsAtOnce = 1 << 12;

    public static ObservationTable Of(NationData data, IndicatorFramework framework) => Of(data, data.Rows, framework);

    /// <param name="data">What the rows belong to.</param>
    /// <param name="rows">The rows in the order in which they are to be taken.</param>
    /// <param name="framework">Their framework.</param>
    public static ObservationTable Of(NationData data, NationRow[] rows, IndicatorFramework framework)
    {
        var builder = new ObservationTableBuilder(framework, new TableOptions { UnitsOn = new LocalDate(NationShape.FirstYear, 1, 1), IsSinceYearStart = !data.IsRatio });
        var series = framework.Indicators.Select(indicator => builder.SeriesOf(IndicatorSlice.Of(indicator.Code))).ToArray();
        var units = Enumerable.Range(0, data.Shape.CommuneCount).Select(commune => builder.UnitOf(NationFramework.CodeOfCommune(commune))).ToArray();
        var periods = Enumerable.Range(0, NationShape.MonthCount).Select(month => builder.PeriodOf(NationFramework.PeriodOf(month, data.Profile))).ToArray();
        var batch = new TableRow[RowsAtOnce];
        var count = 0;
        foreach (ref readonly var row in rows.AsSpan())
        {
            if (row.IsMissing)
            {
                continue;
            }

            batch[count++] = new TableRow
            {
                Series = series[row.Indicator],
                Unit = units[row.Commune],
                Period = periods[row.Month],
                Value = row.Numerator,
                Denominator = row.Denominator,
                Stated = data.IsRatio ? row.Stated : TableRow.NotStated,
                StatedDecimals = 2,
            };
            if (count == batch.Length)
            {
                builder.AddRows(batch);
                count = 0;
            }
        }

        builder.AddRows(batch.AsSpan(0, count));
        return builder.Build();
    }
}
