using Kpi.Sdk.Columns;
using NodaTime;

namespace Kpi.Sdk.Benchmarks.Data;

/// <summary>Builds the table of generated figures.</summary>
internal static class NationTable
{
    public static TableOptions Options { get; } = new() { UnitsOn = new LocalDate(NationShape.FirstYear, 1, 1) };

    public static ObservationTable Of(NationData data, IndicatorFramework framework) => Of(data, data.Rows, framework);

    /// <param name="data">What the rows belong to.</param>
    /// <param name="rows">The rows in the order in which they are to be taken.</param>
    /// <param name="framework">Their framework.</param>
    public static ObservationTable Of(NationData data, NationRow[] rows, IndicatorFramework framework) =>
        ObservationTable.Of(Observations(data, rows, framework), framework, Options);

    private static IEnumerable<Observation> Observations(NationData data, NationRow[] rows, IndicatorFramework framework)
    {
        var slices = framework.Indicators.Select(indicator => IndicatorSlice.Of(indicator.Code)).ToArray();
        var units = Enumerable.Range(0, data.Shape.CommuneCount).Select(NationFramework.CodeOfCommune).ToArray();
        var periods = Enumerable.Range(0, NationShape.MonthCount).Select(NationFramework.PeriodOf).ToArray();
        foreach (var row in rows)
        {
            if (!row.IsMissing)
            {
                yield return new Observation
                {
                    Slice = slices[row.Indicator],
                    Unit = units[row.Commune],
                    Period = periods[row.Month],
                    Value = data.IsRatio
                        ? ObservedValue.OfRatio(Figure.Of(row.Numerator), Figure.Of(row.Denominator), Percentage.Of(Figure.Of(row.Stated, 2)))
                        : ObservedValue.OfNumber(Figure.Of(row.Numerator)),
                };
            }
        }
    }
}
