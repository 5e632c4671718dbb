namespace Kpi.Sdk.Tests.Validation;

public sealed class YearToDateIdentityRuleTests
{
    [Theory]
    [InlineData("N", "2024-Q1: 2.000", "2024-Q2: 2.286", "2024-S1: 4.286")]
    [InlineData("N", "2024-Q1: 2.000", "2024-S1: 4.286")]
    [InlineData("N", "2024-Q1: 2.000", "2024-M04: 5", "2024-M05: 5", "2024-S1: 4.286")]
    [InlineData("N", "2024-Q1: 2.000", "2024-Q2: hơn 2.280", "2024-S1: 4.286")]
    [InlineData("V", "2024-Q1: 12,34", "2024-Q2: 4,61", "2024-S1: 16,9")]
    [InlineData("L", "2024-Q1: 9", "2024-Q2: 9", "2024-S1: 9")]
    [InlineData("R", "2024-Q1: 1/2", "2024-Q2: 2/3", "2024-S1: 3/5")]
    [InlineData("R", "2024-Q1: 50%", "2024-Q2: 60%", "2024-S1: 90%")]
    public void Check_PeriodsThatAddUpOrCantBeKnown_IsSilent(string code, params string[] figures) =>
        Assert.Empty(HistoryReports.Check("KPI7002", code, figures));

    [Theory]
    [InlineData("N", "2024-Q1: 2.000", "2024-Q2: 2.286", "2024-S1: 4.285")]
    [InlineData("N", "2024-S1: 4.285", "2024-Q1: 2.000", "2024-Q2: 2.286")]
    [InlineData("N", "2024-M01: 1", "2024-M02: 1", "2024-2M: 3")]
    [InlineData("N", "2024-Q1: 1", "2024-Q2: 1", "2024-Q3: 1", "2024-9M: 4")]
    [InlineData("N", "2024-S1: 1", "2024-S2: 1", "2024: 3")]
    [InlineData("N", "2024-M04: 1", "2024-M05: 1", "2024-M06: 1", "2024-Q2: 4")]
    [InlineData("R", "2024-Q1: 1/2", "2024-Q2: 2/3", "2024-S1: 3/6")]
    [InlineData("V", "2024-Q1: 12,34", "2024-Q2: 4,61", "2024-S1: 17,1")]
    public void Check_PeriodsThatDoNotAddUp_IsAnError(string code, params string[] figures) =>
        Assert.Equal(FindingSeverity.Error, Assert.Single(HistoryReports.Check("KPI7002", code, figures)).Severity);

    [Fact]
    public void Check_HalvesAndQuartersWrong_IsToldOnce() =>
        Assert.Single(HistoryReports.Check("KPI7002", "N", "2024-Q1: 1", "2024-Q2: 1", "2024-Q3: 1", "2024-Q4: 1", "2024-S1: 2", "2024-S2: 2", "2024: 5"));

    [Fact]
    public void Check_EstimatedPart_IsANotice() => Assert.Equal(
        FindingSeverity.Notice,
        Assert.Single(HistoryReports.Find(
            "KPI7002",
            HistoryReports.Report("2024-Q1", "\"N\": \"1\""),
            HistoryReports.Report("2024-Q2", "\"N\": { \"value\": \"1\", \"status\": \"Estimated\" }"),
            HistoryReports.Report("2024-S1", "\"N\": \"3\""))).Severity);

    [Fact]
    public void Check_OffByADigit_SaysTheSumInBothLanguages() => RelationReports.AssertTexts(
        HistoryReports.Check("KPI7002", "N", "2024-Q1: 2.000", "2024-Q2: 2.286", "2024-S1: 4.268"),
        "Hồ sơ tiếp nhận: 6 tháng đầu năm 2024 in 4.268, nhưng các kỳ 2024-Q1, 2024-Q2 cộng lại 2.000 + 2.286 = 4.286, thiếu 18.",
        "Dossiers received: first half of 2024 printed 4268, but 2024-Q1, 2024-Q2 give 2000 + 2286 = 4286, 18 too low.");
}
