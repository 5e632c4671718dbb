namespace Kpi.Sdk.Tests.Validation;

public sealed class ImpliedExplainsRuleTests
{
    private const string Bound = """{ "kind": "Partition", "total": "R", "by": "f", "missing": "Bound" }""";

    [Theory]
    [InlineData("\"R\": \"1.835/4.286 = 42,81%\", \"R[x]\": \"267/2.564 = 10,41%\"")]
    [InlineData("\"R\": \"1.835/4.286 = 42,81%\", \"R[x]\": \"267/2.564 = 90,05%\"")]
    [InlineData("\"R\": \"1.835/4.286 = 42,81%\", \"R[x]\": \"267/2.564 = hơn 91%\"")]
    [InlineData("\"R\": \"42,81%\", \"R[x]\": \"267/2.564 = 91,05%\"")]
    [InlineData("\"R\": \"1.835/4.286 = 42,81%\", \"R[x]\": \"267/2.564 = 91,05%\", \"R[y]\": \"1.568/1.722\"")]
    public void Check_NothingToExplain_IsSilent(string values) => Assert.Empty(RelationReports.Check("KPI6008", Bound, values));

    [Fact]
    public void Check_OtherPolicy_IsSilent() => Assert.Empty(RelationReports.Check(
        "KPI6008", """{ "kind": "Partition", "total": "R", "by": "f", "missing": "Skip" }""", "\"R\": \"1.835/4.286\", \"R[x]\": \"267/2.564 = 91,05%\""));

    [Theory]
    [InlineData("\"R\": \"1.835/4.286\", \"R[x]\": \"267/2.564 = 91,06%\"", "R[x]", "91,06% = 1.568/1.722")]
    [InlineData("\"R\": \"1.835/4.286\", \"R[y]\": \"267/2.564 = 91,05%\"", "R[y]", "91,05% = 1.568/1.722 cắt bớt")]
    [InlineData("\"R\": \"1.835/4.286 = 91,05%\", \"R[x]\": \"267/2.564\"", "R", "91,05% = 1.568/1.722 cắt bớt")]
    public void Check_PercentageOfTheRest_IsToldAtThatFigure(string values, string slice, string explanation)
    {
        var finding = Assert.Single(RelationReports.Check("KPI6008", Bound, values));
        Assert.Equal((FindingSeverity.Notice, explanation), (finding.Severity, finding.Argument("explanation")!.ToString()));
        Assert.EndsWith($"[{slice}]", finding.Path.ToString().Replace("\\", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_LostClause_SaysWhichInBothLanguages() => RelationReports.AssertTexts(
        RelationReports.Check("KPI6008", Bound, "\"R\": \"1.835/4.286 = 42,81%\", \"R[x]\": \"267/2.564 = 91,05%\""),
        "Tỷ lệ hồ sơ (toàn trình), 6 tháng đầu năm 2024: 91,05% = 1.568/1.722 cắt bớt, là phần còn lại của Tỷ lệ hồ sơ khi trừ các phần đã nêu, tức Tỷ lệ hồ sơ (một phần); 267/2.564 là 10,41%. Có thể đã sót một vế."
            + " Gợi ý: Tỷ lệ hồ sơ (toàn trình): 267/2.564 = 10,41%; Tỷ lệ hồ sơ (một phần): 1.568/1.722 = 91,06%",
        "Share of dossiers (full), first half of 2024: 91.05% = 1568/1722 cut off, which is what is left of Share of dossiers after the parts printed, Share of dossiers (partial); 267/2564 is 10.41%. A clause may have been lost."
            + " Suggestion: Share of dossiers (full): 267/2564 = 10.41%; Share of dossiers (partial): 1568/1722 = 91.06%");
}
