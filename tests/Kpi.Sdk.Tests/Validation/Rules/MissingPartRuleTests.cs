namespace Kpi.Sdk.Tests.Validation;

public sealed class MissingPartRuleTests
{
    private const string Asked = """{ "kind": "Partition", "total": "R", "by": "f", "missing": "Finding" }""";

    [Theory]
    [InlineData("\"R\": \"3/8\", \"R[x]\": \"1/3\", \"R[y]\": \"2/5\"")]
    [InlineData("\"R\": \"3/8\", \"R[x]\": \"3/8\", \"R[y]\": \"không phát sinh\"")]
    [InlineData("\"A\": \"1\"")]
    public void Check_EveryFigureGiven_IsSilent(string values) => Assert.Empty(RelationReports.Check("KPI6006", Asked, values));

    [Theory]
    [InlineData("Skip")]
    [InlineData("Zero")]
    [InlineData("Bound")]
    public void Check_OtherPolicies_AreSilent(string policy) =>
        Assert.Empty(RelationReports.Check("KPI6006", Asked.Replace("Finding", policy, StringComparison.Ordinal), "\"R\": \"3/8\", \"R[x]\": \"1/3\""));

    [Theory]
    [InlineData("\"R\": \"3/8\", \"R[x]\": \"1/3\"", "R[y]")]
    [InlineData("\"R\": \"3/8\", \"R[x]\": \"1/3\", \"R[y]\": \"—\"", "R[y]")]
    [InlineData("\"R\": \"3/8\", \"R[x]\": \"1/3\", \"R[y]\": \"2/?\"", "R[y]")]
    [InlineData("\"R[x]\": \"1/3\", \"R[y]\": \"2/5\"", "R")]
    [InlineData("\"R\": \"3/8\"", "R[x], R[y]")]
    public void Check_FiguresMissing_AreNamedOnce(string values, string missing)
    {
        var finding = Assert.Single(RelationReports.Check("KPI6006", Asked, values));
        Assert.Equal((FindingSeverity.Warning, missing), (finding.Severity, string.Join(", ", (IEnumerable<string>)finding.Argument("terms")!)));
    }

    [Fact]
    public void Check_OneMissing_SaysWhichInBothLanguages() => RelationReports.AssertTexts(
        RelationReports.Check("KPI6006", Asked, "\"R\": \"3/8\", \"R[x]\": \"1/3\""),
        "Quan hệ QH, 6 tháng đầu năm 2024: thiếu Tỷ lệ hồ sơ (một phần) nên không đối chiếu được.",
        "Relation QH, first half of 2024: Share of dossiers (partial) missing, so that it can't be checked.");
}
