namespace Kpi.Sdk.Tests.Validation;

public sealed class ThousandfoldSlipRuleTests
{
    [Theory]
    [InlineData("68.120", "69.004", "69.480", "70.011", "70.502")]
    [InlineData("68.120", "69.004", "69.480", "70,502")]
    [InlineData("68.120", "69.004", "69.480", "70.011", "7.050")]
    [InlineData("0", "0", "0", "0", "1.000")]
    public void Check_NoSlipOrTooFewFigures_IsSilent(params string[] values) =>
        Assert.Empty(HistoryReports.Check("KPI7005", "N", HistoryReports.Months(values)));

    [Fact]
    public void Check_DecimalCommaForADot_SaysSoInBothLanguages() => RelationReports.AssertTexts(
        HistoryReports.Check("KPI7005", "N", HistoryReports.Months("68.120", "69.004", "69.480", "70.011", "70,502")),
        "Hồ sơ tiếp nhận, tháng 5/2024: 70,502, khoảng một phần nghìn trung vị 69.242 của 4 kỳ trước. Gợi ý: 70.502",
        "Dossiers received, May 2024: 70.502, about a thousandth of the median 69242 of 4 earlier periods. Suggestion: 70502");

    [Fact]
    public void Check_ThousandTimesTooMuch_IsAWarningAndTheOnlyOne()
    {
        var figures = HistoryReports.Months("80", "81", "79", "80", "82.500");
        var finding = Assert.Single(HistoryReports.Check("KPI7005", "N", figures));
        Assert.Equal((FindingSeverity.Warning, "82,5"), (finding.Severity, finding.Suggestion.Vietnamese));
        Assert.Empty(HistoryReports.Check("KPI7003", "N", figures));
        Assert.Empty(HistoryReports.Check("KPI7004", "N", figures));
    }

    [Fact]
    public void Check_TermOfARatio_IsNamed()
    {
        var finding = Assert.Single(HistoryReports.Check("KPI7005", "R", HistoryReports.Months("500/1.000", "510/1.000", "490/1.000", "500/1.000", "0,512/1.000")));
        Assert.Equal(("tử số của Tỷ lệ trực tuyến", "512"), (finding.Argument("name")!.ToString(), finding.Suggestion.Vietnamese));
    }
}
