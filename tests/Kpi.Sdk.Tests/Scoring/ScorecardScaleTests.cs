using System.Diagnostics;
using System.Globalization;

using static Kpi.Sdk.Tests.Organisation.Units;

namespace Kpi.Sdk.Tests.Scoring;

/// <summary>A nation's communes in one report.</summary>
public sealed class ScorecardScaleTests
{
    private const int UnitCount = 3_500;
    private const int IndicatorCount = 200;
    private const int TargetCount = 50;
    private const int FigureCount = 200_000;

    [Fact]
    public void Evaluate_TwoHundredThousandFigures_TakesSeconds()
    {
        var framework = Framework();
        var figures = new List<Observation>(FigureCount);
        var value = ObservedValue.Parse("75%", MeasureKind.Ratio);
        for (var number = 0; number < FigureCount; number++)
        {
            figures.Add(new Observation
            {
                Slice = IndicatorSlice.Of(framework.Indicators[number % IndicatorCount].Code),
                Unit = Commune(number / IndicatorCount),
                Period = ReportingPeriod.Parse("2024"),
                Value = value,
            });
        }

        var report = Cards.Report(figures, "VN");
        var watch = Stopwatch.StartNew();

        var card = framework.Evaluate(report);

        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(3), $"{watch.Elapsed}");
        Assert.Equal(FigureCount, card.Lines.Count);
        Assert.Equal(TargetCount, Assert.Single(card.Documents).Tally.NotDue);
        Assert.Equal(FigureCount / IndicatorCount, card.JudgementsOf("T0").Count);
    }

    private static OrgUnitCode Commune(int number) => OrgUnitCode.Parse((10_000 + number).ToString(CultureInfo.InvariantCulture));

    private static IndicatorFramework Framework() => IndicatorFramework.Of(new FrameworkDefinition
    {
        Code = "KHUNG",
        Name = BilingualText.Of("Khung lớn"),
        Indicators = [.. Enumerable.Range(0, IndicatorCount).Select(number => Cards.Indicator(string.Create(CultureInfo.InvariantCulture, $"I{number}")))],
        Targets =
        [
            .. Enumerable.Range(0, TargetCount).Select(number => Cards.Target(
                string.Create(CultureInfo.InvariantCulture, $"T{number}"),
                string.Create(CultureInfo.InvariantCulture, $"I{number}"),
                scope: TargetScope.EachUnitOf(OrgLevel.Commune),
                source: "KH2")),
        ],
        Documents = Cards.Sources,
        Units = OrgUnitRegister.Of(
        [
            Unit("VN", OrgLevel.Nation),
            .. Enumerable.Range(0, 34).Select(number => Unit(string.Create(CultureInfo.InvariantCulture, $"P{number}"), OrgLevel.Province, "VN")),
            .. Enumerable.Range(0, UnitCount).Select(number => Unit(Commune(number).ToString(), OrgLevel.Commune, string.Create(CultureInfo.InvariantCulture, $"P{number % 34}"))),
        ]),
    });
}
