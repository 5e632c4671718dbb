namespace Kpi.Sdk.Tests.Validation;

public sealed class FallingCumulativeRuleTests
{
    private const string Since = "\"accumulation\": \"SinceTermStart 2022-03-18\", ";

    [Theory]
    [InlineData("N", "2024-Q1: 100", "2024-S1: 100", "2024-9M: 180")]
    [InlineData("N", "2023: 100", "2024-Q1: 20")]
    [InlineData("N", "2024-Q1: 100", "2024-Q2: 20")]
    [InlineData("N", "2024-S1: 100", "2024-S2: 20")]
    [InlineData("N", "2024-S1: hơn 100", "2024-9M: 101")]
    [InlineData("N", "2024-S1: 100", "2024-9M: gần 101")]
    [InlineData("L", "2024-S1: 100", "2024-9M: 90")]
    [InlineData("R", "2024-S1: 90/100", "2024-9M: 91/190")]
    [InlineData("N", "2024-9M: 90", "2024-S1: 80")]
    public void Check_GrowingOrNotCumulative_IsSilent(string code, params string[] figures) =>
        Assert.Empty(HistoryReports.Check("KPI7001", code, figures));

    [Theory]
    [InlineData("N", "2024-M01: 100", "2024-2M: 99")]
    [InlineData("N", "2024-S1: hơn 100", "2024-9M: 100")]
    [InlineData("V", "2024-S1: 100", "2024-9M: 98")]
    [InlineData("R", "2024-S1: 90/100", "2024-9M: 89/190")]
    [InlineData("R", "2024-S1: 90/100", "2024-9M: 95/99")]
    [InlineData("N", "2024-9M: 90", "2024-S1: 91")]
    public void Check_Falling_IsAWarning(string code, params string[] figures) =>
        Assert.Equal(FindingSeverity.Warning, Assert.Single(HistoryReports.Check("KPI7001", code, figures)).Severity);

    [Fact]
    public void Check_SinceADay_GoesOnOverTheYears()
    {
        Assert.Single(HistoryReports.CheckBlocks("KPI7001", "L", Since, "2023: 100", "2024-S1: 99"));
        Assert.Empty(HistoryReports.CheckBlocks("KPI7001", "L", Since, "2023: 100", "2024-S1: 100"));
        Assert.Empty(HistoryReports.Find(
            "KPI7001",
            HistoryReports.Report("2023", "\"L\": \"100\"", Since),
            HistoryReports.Report("2024-S1", "\"L\": \"99\"", Since.Replace("03-18", "03-19", StringComparison.Ordinal))));
    }

    [Fact]
    public void Check_AnotherUnitUnderTheCode_StartsAnew() =>
        Assert.Empty(HistoryReports.CheckBlocks("KPI7001", "L", Since + "\"unit\": \"24\", ", "2025-M06: 100", "2025-M07: 9"));

    [Theory]
    [InlineData("Estimated", FindingSeverity.Notice)]
    [InlineData("Revised", FindingSeverity.Notice)]
    [InlineData("Final", FindingSeverity.Warning)]
    public void Check_FigureThatMayChange_IsANotice(string status, FindingSeverity severity) => Assert.Equal(
        severity,
        Assert.Single(HistoryReports.Find(
            "KPI7001",
            HistoryReports.Report("2024-S1", "\"N\": \"100\""),
            HistoryReports.Report("2024-9M", $"\"N\": {{ \"value\": \"99\", \"status\": \"{status}\" }}"))).Severity);

    [Fact]
    public void Check_Falling_SaysBothInBothLanguages() => RelationReports.AssertTexts(
        HistoryReports.Check("KPI7001", "N", "2024-S1: 4.286", "2024-9M: 4.268"),
        "Hồ sơ tiếp nhận, 9 tháng đầu năm 2024: lũy kế 4.268, thấp hơn 4.286 của 6 tháng đầu năm 2024.",
        "Dossiers received, first 9 months of 2024: cumulative 4268, below the 4286 of first half of 2024.");
}
