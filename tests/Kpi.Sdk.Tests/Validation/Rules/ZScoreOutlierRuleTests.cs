namespace Kpi.Sdk.Tests.Validation;

public sealed class ZScoreOutlierRuleTests
{
    [Theory]
    [InlineData("100", "102", "98", "101", "103")]
    [InlineData("100", "102", "98", "180")]
    [InlineData("100", "102", "98", "101", "hơn 180")]
    [InlineData("100", "100", "100", "100", "180")]
    [InlineData("100", "hơn 102", "98", "101", "180")]
    [InlineData("100", "—", "98", "101", "180")]
    [InlineData("100", "102", "98", "101", "100.500")]
    public void Check_NearOrNotSure_IsSilent(params string[] values) =>
        Assert.Empty(HistoryReports.Check("KPI7003", "N", HistoryReports.Months(values)));

    [Fact]
    public void Check_FarFromTheMean_SaysTheMeanInBothLanguages() => RelationReports.AssertTexts(
        HistoryReports.Check("KPI7003", "N", HistoryReports.Months("100", "102", "98", "101", "180")),
        "Hồ sơ tiếp nhận, tháng 5/2024: 180, lệch hơn ba độ lệch chuẩn so với trung bình 100,25 của 4 kỳ trước.",
        "Dossiers received, May 2024: 180, more than three standard deviations from the mean 100.25 of 4 earlier periods.");

    [Fact]
    public void Check_Ratio_IsJudgedByItsPercentage()
    {
        var finding = Assert.Single(HistoryReports.Check("KPI7003", "R", HistoryReports.Months("50/100", "51/100", "49/100", "102/200", "1.900/2.000 = 95%")));
        Assert.Equal((FindingSeverity.Notice, "95%"), (finding.Severity, finding.Argument("value")!.ToString()));
    }

    [Fact]
    public void Check_RoundingAlone_IsSilent() =>
        Assert.Empty(HistoryReports.Check("KPI7003", "R", HistoryReports.Months([.. Enumerable.Repeat("33,33%", 9), "33,34%", "33.341/100.000"])));

    [Theory]
    [InlineData("2024-Q1: 100", "2024-M02: 102", "2024-M03: 98", "2024-M04: 101", "2024-M05: 180")]
    [InlineData("2024-M06: 100", "2024-M02: 102", "2024-M03: 98", "2024-M04: 101", "2024-M05: 180")]
    public void Check_OtherLengthOrLaterPeriod_DoesNotCount(params string[] figures) => Assert.Empty(HistoryReports.Check("KPI7003", "N", figures));

    [Fact]
    public void Check_AnotherUnitUnderTheCode_DoesNotCount()
    {
        string[] figures = ["2025-M03: 100", "2025-M04: 102", "2025-M05: 98", "2025-M06: 101", "2025-M07: 180"];
        Assert.Empty(HistoryReports.CheckBlocks("KPI7003", "N", "\"unit\": \"24\", ", figures));
        Assert.Single(HistoryReports.CheckBlocks("KPI7003", "N", "\"unit\": \"99\", ", figures));
    }

    [Fact]
    public void Check_AnotherBaseOrSpan_DoesNotCount()
    {
        var history = new[] { "01", "02", "03", "04" }.Select(month => HistoryReports.Report($"2024-M{month}", $"\"R\": \"5{month[1]}/100\"", "\"denominator\": \"KHAC\", ")).ToList();
        Assert.Empty(HistoryReports.Find("KPI7003", [.. history, HistoryReports.Report("2024-M05", "\"R\": \"95/100\"")]));
        Assert.Single(HistoryReports.Find("KPI7003", [.. history, HistoryReports.Report("2024-M05", "\"R\": \"95/100\"", "\"denominator\": \"KHAC\", ")]));
        Assert.Empty(HistoryReports.Find("KPI7003", [.. history, HistoryReports.Report("2024-M05", "\"R\": \"95/100\"", "\"denominator\": \"KHAC\", \"accumulation\": \"AsOf\", ")]));
    }

    [Fact]
    public void Check_SeveralVintages_AreOnePointByTheLatest()
    {
        Submission At(string month, string value, string knownOn) => HistoryReports.Report($"2024-M{month}", $"\"N\": {{ \"value\": \"{value}\", \"knownOn\": \"{knownOn}\" }}");
        Submission[] few = [At("01", "100", "2024-02-01"), At("01", "102", "2024-03-01"), At("02", "98", "2024-03-01"), At("03", "101", "2024-04-01"), At("05", "180", "2024-06-01")];
        Assert.Empty(HistoryReports.Find("KPI7003", few));
        Submission[] corrected = [At("01", "9.000", "2024-02-01"), At("01", "102", "2024-03-01"), At("02", "98", "2024-03-01"), At("03", "101", "2024-04-01"), At("04", "100", "2024-05-01"), At("05", "180", "2024-06-01")];
        Assert.Single(HistoryReports.Find("KPI7003", corrected));
    }
}
