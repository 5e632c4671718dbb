using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Tests.Organisation;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class QuotedFigureRuleTests
{
    private static readonly OrgUnitRegister Register = OrgUnitRegister.Of(
    [
        Units.Unit("VN", OrgLevel.Nation, name: "Việt Nam"), Units.Unit("60", OrgLevel.Province, "VN", name: "Tỉnh Bình Thuận"), Units.Unit("594", OrgLevel.District, "60"),
        Units.Unit("23235", OrgLevel.Commune, "594"), Units.Unit("595", OrgLevel.District, "60"),
    ]);

    private static readonly Indicator Essential = new() { Code = IndicatorCode.Parse("B"), Name = BilingualText.Of("Dịch vụ công thiết yếu"), Kind = MeasureKind.Count, MeasuredAt = OrgLevel.Nation };

    private static readonly IndicatorFramework Framework = RuleFindings.Framework([Parts.Indicator(), Essential], units: Register);

    [Theory]
    [InlineData("594")]
    [InlineData("23235")]
    [InlineData("999")]
    public void Check_WithinTheReportersTerritoryOrUnknown_FindsNothing(string unit) => Assert.Empty(RuleFindings.Of(new QuotedFigureRule(), Framework, RuleFindings.Figure(unit: unit)));

    [Fact]
    public void Check_UnknownReporter_FindsNothing() =>
        Assert.Empty(RuleFindings.Of(new QuotedFigureRule(), Framework, RuleFindings.Report("777", figures: [RuleFindings.Figure(unit: "60")])));

    [Fact]
    public void Check_Neighbour_IsFound() => Assert.Single(RuleFindings.Of(new QuotedFigureRule(), Framework, RuleFindings.Figure(unit: "595")));

    [Fact]
    public void Check_ProvinceInADistrictsReport_ReadsWell() => RuleFindings.Reads(
        Assert.Single(RuleFindings.Of(new QuotedFigureRule(), Framework, RuleFindings.Figure(unit: "60"))),
        "cảnh báo KPI4003: observations[0]: Số liệu là của Tỉnh Bình Thuận (60), không thuộc địa bàn của đơn vị báo cáo 594: chỉ trích dẫn, không cộng vào.",
        "warning KPI4003: observations[0]: The figure is about Tỉnh Bình Thuận (60), outside the territory of the reporting unit 594: it is quoted, never added up.");

    [Fact]
    public void Check_MeasuredAtThatLevel_IsANotice()
    {
        Assert.Equal(FindingSeverity.Notice, Assert.Single(RuleFindings.Of(new QuotedFigureRule(), Framework, RuleFindings.Figure(slice: "B", unit: "VN"))).Severity);
        Assert.Equal(FindingSeverity.Warning, Assert.Single(RuleFindings.Of(new QuotedFigureRule(), Framework, RuleFindings.Figure(slice: "B", unit: "60"))).Severity);
    }
}
