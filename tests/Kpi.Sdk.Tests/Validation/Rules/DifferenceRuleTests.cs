namespace Kpi.Sdk.Tests.Validation;

public sealed class DifferenceRuleTests
{
    private const string Unsigned = """{ "kind": "Difference", "total": "T", "parts": ["R#d", "R#n"] }""";
    private const string Signed = """{ "kind": "Difference", "total": "T", "parts": ["R#d", "-R#n"] }""";

    [Theory]
    [InlineData(Unsigned)]
    [InlineData(Signed)]
    public void Check_DifferenceThatHolds_IsSilent(string relation)
    {
        Assert.Empty(RelationReports.Check("KPI6003", relation, "\"T\": \"3.870\", \"R\": \"35.276/39.146 = 90,11%\""));
        Assert.Empty(RelationReports.Check("KPI6003", relation, "\"T\": \"3.870\", \"R\": \"?/39.146 = 90,11%\""));
    }

    [Theory]
    [InlineData(Unsigned)]
    [InlineData(Signed)]
    public void Check_DifferenceThatFails_IsAnError(string relation) =>
        Assert.Single(RelationReports.Check("KPI6003", relation, "\"T\": \"3.869\", \"R\": \"35.276/39.146 = 90,11%\""));

    [Fact]
    public void Check_SeveralTakenAway_AllAre()
    {
        const string relation = """{ "kind": "Difference", "total": "T", "parts": ["A", "B", "C"] }""";
        Assert.Empty(RelationReports.Check("KPI6003", relation, "\"T\": \"5\", \"A\": \"10\", \"B\": \"3\", \"C\": \"2\""));
        Assert.Single(RelationReports.Check("KPI6003", relation, "\"T\": \"9\", \"A\": \"10\", \"B\": \"3\", \"C\": \"2\""));
    }

    [Fact]
    public void Check_Off_SaysTheDifferenceInBothLanguages() => RelationReports.AssertTexts(
        RelationReports.Check("KPI6003", Unsigned, "\"T\": \"3.780\", \"R\": \"35.276/39.146 = 90,11%\""),
        "Tổng, 6 tháng đầu năm 2024: in 3.780, nhưng 39.146 − 35.276 = 3.870, thiếu 90 (quan hệ QH: R#d, R#n). Gợi ý: 3.870 nếu các số kia đúng",
        "Total, first half of 2024: printed 3780, but 39146 − 35276 = 3870, 90 too low (relation QH: R#d, R#n). Suggestion: 3870 if the other figures are right");
}
