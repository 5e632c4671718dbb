using FsCheck;
using FsCheck.Fluent;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Validation;

public sealed class MedianOutlierRuleTests
{
    [Theory]
    [InlineData("9", "9", "9", "9", "9")]
    [InlineData("9", "9", "9", "90")]
    [InlineData("10", "20", "30", "40", "50")]
    [InlineData("100", "102", "98", "101", "180")]
    public void Check_NearOrToldAlready_IsSilent(params string[] values) =>
        Assert.Empty(HistoryReports.Check("KPI7004", "N", HistoryReports.Months(values)));

    [Fact]
    public void Check_SpikeAfterConstantSeries_SaysSoInBothLanguages() => RelationReports.AssertTexts(
        HistoryReports.Check("KPI7004", "N", HistoryReports.Months("9", "9", "9", "9", "90")),
        "Hồ sơ tiếp nhận, tháng 5/2024: 90, lệch xa mức không đổi 9 của 4 kỳ trước.",
        "Dossiers received, May 2024: 90, far from the constant 9 of 4 earlier periods.");

    [Fact]
    public void Check_EarlierSlipThatHidesTheNext_IsSeenThroughTheMedian()
    {
        var figures = HistoryReports.Months("100", "102", "98", "101", "5.000", "400");
        Assert.Empty(HistoryReports.Check("KPI7003", "N", figures));
        var finding = Assert.Single(HistoryReports.Check("KPI7004", "N", figures));
        Assert.Equal("Hồ sơ tiếp nhận, tháng 6/2024: 400, lệch xa trung vị 101 của 5 kỳ trước.", finding.Text(ReportLanguage.Vietnamese));
    }

    [Fact]
    public void Check_RoundingAlone_IsSilent()
    {
        Assert.Empty(HistoryReports.Check("KPI7004", "R", HistoryReports.Months("33,33%", "33,33%", "33,33%", "33,33%", "1/3")));
        Assert.Empty(HistoryReports.Check("KPI7004", "V", HistoryReports.Months("80", "80", "80", "80", "81")));
        Assert.Single(HistoryReports.Check("KPI7004", "V", HistoryReports.Months("80", "80", "80", "80", "82")));
    }

    [Fact]
    public void Check_RanksAndContradictedPercentages_AreLeftOut()
    {
        Assert.Empty(HistoryReports.Check("KPI7004", "K", HistoryReports.Months("3/63", "3/63", "3/63", "3/63", "60/63")));
        Assert.Empty(HistoryReports.Check("KPI7004", "R", HistoryReports.Months("50/100", "50/100", "50/100", "50/100", "50/100 = 91%")));
    }

    [Fact]
    public void Check_OneSpikeInAConstantSeries_IsFoundByOneRule() => Properties.Check(
        Arb.From(Gen.Choose(1, 9_000)),
        Arb.From(Gen.Choose(1, 9_000_000)),
        Arb.From(Gen.Choose(4, 11)),
        (level, spike, before) =>
        {
            var figures = HistoryReports.Months([.. Enumerable.Repeat(Text(level), before), Text(level == spike ? spike + 1 : spike)]);
            var found = new[] { "KPI7003", "KPI7004", "KPI7005" }.SelectMany(rule => HistoryReports.Check(rule, "N", figures));
            Assert.Equal($"2024-M{before + 1:00}", Assert.Single(found) is var finding ? PeriodOf(finding) : string.Empty);
        },
        cases: 30);

    private static string Text(int value) => VietnameseNumber.Format(Figure.Of(value));

    private static string PeriodOf(Finding finding) => ReportingPeriod.Parse(((BilingualText)finding.Argument("period")!).Vietnamese).ToString();
}
