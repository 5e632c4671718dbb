namespace Kpi.Sdk.Tests.Validation;

public sealed class IdentityRuleTests
{
    // pending = carried over + received − settled
    private const string Flow = """{ "kind": "Identity", "total": "T", "parts": ["A", "B", "-C"] }""";

    [Fact]
    public void Check_FlowThatBalances_IsSilent() =>
        Assert.Empty(RelationReports.Check("KPI6004", Flow, "\"T\": \"50\", \"A\": \"30\", \"B\": \"500\", \"C\": \"480\""));

    [Theory]
    [InlineData("\"T\": \"50\", \"A\": \"30\", \"B\": \"500\", \"C\": \"hơn 400\"", 0)]
    [InlineData("\"T\": \"50\", \"A\": \"30\", \"B\": \"500\", \"C\": \"dưới 480\"", 1)]
    [InlineData("\"T\": \"50\", \"A\": \"30\", \"B\": \"500\", \"C\": \"hơn 480\"", 1)]
    public void Check_HedgedTermTakenAway_TurnsRound(string values, int count) =>
        Assert.Equal(count, RelationReports.Check("KPI6004", Flow, values).Count);

    [Fact]
    public void Check_FlowThatDoesNotBalance_SaysSoInBothLanguages() => RelationReports.AssertTexts(
        RelationReports.Check("KPI6004", Flow, "\"T\": \"40\", \"A\": \"30\", \"B\": \"500\", \"C\": \"480\""),
        "Tổng, 6 tháng đầu năm 2024: in 40, nhưng 30 + 500 − 480 = 50, thiếu 10 (quan hệ QH: A, B, -C). Gợi ý: 50 nếu các số kia đúng",
        "Total, first half of 2024: printed 40, but 30 + 500 − 480 = 50, 10 too low (relation QH: A, B, -C). Suggestion: 50 if the other figures are right");
}
