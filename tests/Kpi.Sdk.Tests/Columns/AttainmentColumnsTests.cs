using Kpi.Sdk.Columns;
using Kpi.Sdk.Tests.Indicators;

namespace Kpi.Sdk.Tests.Columns;

public sealed class AttainmentColumnsTests
{
    private static readonly StatusBands Bands = StatusBands.Of([Band("đỏ", null, "4/5"), Band("vàng", "4/5", "1"), Band("xanh", "1", "6/5"), Band("tím", "6/5", null)]);

    public static TheoryData<string, MeasureKind> Conditions => new()
    {
        { ">= 80%", MeasureKind.Ratio },
        { "> 66.7%", MeasureKind.Ratio },
        { "<= 40%", MeasureKind.Ratio },
        { "< 12.5%", MeasureKind.Ratio },
        { "= 50%", MeasureKind.Ratio },
        { ">= 1000", MeasureKind.Count },
        { "<= 333", MeasureKind.Count },
        { ">= 0.5", MeasureKind.Amount },
        { "= 0.5", MeasureKind.Amount },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void GetBands_EveryCell_IsTheBandOfItsAttainment(string condition, MeasureKind kind)
    {
        var random = new Random(condition.Length);
        var indicator = kind == MeasureKind.Ratio ? Tables.Share : Tables.Indicator(kind, TimeAggregation.Sum, UnitAggregation.Sum);
        var framework = IndicatorFramework.Of(new FrameworkDefinition
        {
            Code = "F",
            Name = BilingualText.Of("F"),
            Indicators = [indicator],
            Units = Tables.Country,
            Targets = [Parts.Target(condition, due: "2030", scope: TargetScope.EachUnitOf(OrgLevel.Commune, OrgUnitCode.Parse("20"))), Parts.Target(condition, due: "2030", id: "T2", scope: TargetScope.EachUnitOf(OrgLevel.Province))],
        });
        var observations = new List<Observation>();
        var first = ReportingPeriod.Parse("2005-M01");
        foreach (var unit in new[] { "101", "201", "202" })
        {
            for (var month = 0; month < 150; month++)
            {
                // whole shares, so that many fall on an edge
                var value = kind == MeasureKind.Ratio
                    ? ObservedValue.OfRatio(Figure.Of(random.Next(-2, 130), random.Next(2)), Figure.Of(random.Next(0, 3) * 50))
                    : ObservedValue.OfNumber(kind == MeasureKind.Count ? Figure.Of(random.Next(-10, 1400)) : Figure.Of(random.Next(-10, 100), 2));
                observations.Add(Tables.Observed(unit, first.Plus(month).ToString(), value));
            }
        }

        var table = ObservationTable.Of(observations, framework, new TableOptions { UnitsOn = Parts.Day("2024-01-31") });
        var bandCount = 0;
        foreach (var level in new[] { OrgLevel.Commune, OrgLevel.Province })
        {
            foreach (var frequency in new[] { Frequency.Month, Frequency.Quarter })
            {
                foreach (var attainment in table.Rollup(level, frequency, new RollupOptions { MinimumCoverage = Rational.Of(1, 3) }).Attainments(Bands))
                {
                    var bands = new int[attainment.Columns.CellCount];
                    attainment.GetBands(bands);
                    for (var cell = 0; cell < bands.Length; cell++)
                    {
                        var band = attainment.BandAt(cell);
                        Assert.Equal(band is null ? AttainmentColumns.NoBand : Bands.Bands.ToList().IndexOf(band), bands[cell]);
                        bandCount += band is null ? 0 : 1;
                    }
                }
            }
        }

        // what is to be met exactly has no attainment by a quotient
        Assert.Equal(condition[0] != '=', bandCount > 100);
    }

    private static StatusBand Band(string name, string? from, string? to) => new()
    {
        Name = BilingualText.Of(name),
        From = from is null ? null : Rational.Parse(from),
        To = to is null ? null : Rational.Parse(to),
    };
}
