namespace Kpi.Sdk.Tests.Validation;

public sealed class AtMostRuleTests
{
    private const string AtMost = """{ "kind": "AtMost", "total": "T", "parts": ["A", "B"] }""";

    [Theory]
    [InlineData("\"T\": \"1.701\", \"A\": \"720\", \"B\": \"982\"")]
    [InlineData("\"T\": \"1.702\", \"A\": \"720\", \"B\": \"982\"")]
    [InlineData("\"T\": \"1.711\", \"A\": \"720\"")]
    [InlineData("\"T\": \"gần 1.711\", \"A\": \"720\", \"B\": \"982\"")]
    [InlineData("\"T\": \"1.711\", \"A\": \"hơn 720\", \"B\": \"982\"")]
    public void Check_NotAboveOrNotSure_IsSilent(string values) => Assert.Empty(RelationReports.Check("KPI6010", AtMost, values));

    [Theory]
    [InlineData("\"T\": \"1.703\", \"A\": \"720\", \"B\": \"982\"")]
    [InlineData("\"T\": \"hơn 1.702\", \"A\": \"720\", \"B\": \"982\"")]
    [InlineData("\"T\": \"1.702\", \"A\": \"dưới 720\", \"B\": \"982\"")]
    public void Check_AboveTheSum_IsAnError(string values) => Assert.Single(RelationReports.Check("KPI6010", AtMost, values));

    [Fact]
    public void Check_ServicesOnThePortal_SaysTheSumInBothLanguages() => RelationReports.AssertTexts(
        RelationReports.Check("KPI6010", AtMost, "\"T\": \"1.711\", \"A\": \"720\", \"B\": \"982\""),
        "Tổng, 6 tháng đầu năm 2024: in 1.711, nhiều hơn 720 + 982 = 1.702 (quan hệ QH: A, B). Gợi ý: nếu các số kia đúng thì không quá 1.702",
        "Total, first half of 2024: printed 1711, more than 720 + 982 = 1702 (relation QH: A, B). Suggestion: no more than 1702 if the other figures are right");
}
