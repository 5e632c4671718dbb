namespace Kpi.Sdk.Tests.Validation;

public sealed class ImpliedRemainderRuleTests
{
    private const string OfCount = """{ "kind": "Partition", "total": "T", "by": "f", "missing": "Bound" }""";
    private const string OfRatio = """{ "kind": "Partition", "total": "R", "by": "f", "missing": "Bound" }""";

    [Theory]
    [InlineData(OfCount, "\"T\": \"2.660\", \"T[x]\": \"2.169\"")]
    [InlineData(OfCount, "\"T\": \"2.660\", \"T[x]\": \"2.660\"")]
    [InlineData(OfCount, "\"T\": \"2.660\", \"T[x]\": \"hơn 2.600\"")]
    [InlineData(OfCount, "\"T\": \"2.660\"")]
    [InlineData(OfCount, "\"T[x]\": \"2.169\"")]
    [InlineData(OfRatio, "\"R\": \"1.835/4.286 = 42,81%\", \"R[x]\": \"267/2.564 = 91,05%\"")]
    [InlineData(OfRatio, "\"R\": \"3/8\", \"R[x]\": \"3/8\"")]
    [InlineData(OfRatio, "\"R\": \"3/8\", \"R[x]\": { \"value\": \"5/9\", \"denominator\": \"KHAC\" }")]
    [InlineData("""{ "kind": "Partition", "total": "L", "by": "f", "missing": "Bound" }""", "\"L\": \"7/8\", \"L[x]\": \"2/6\"")]
    [InlineData("""{ "kind": "Partition", "total": "T", "by": "f" }""", "\"T\": \"5\", \"T[x]\": \"6\"")]
    [InlineData("""{ "kind": "Difference", "total": "T", "parts": ["A", "B"], "missing": "Bound" }""", "\"T\": \"5\", \"A\": \"6\"")]
    [InlineData("""{ "kind": "Difference", "total": "T", "parts": ["A", "B"], "missing": "Bound" }""", "\"T\": \"5\", \"B\": \"6\"")]
    [InlineData("""{ "kind": "ShareOfWhole", "parts": ["S1", "S2", "S3"], "missing": "Bound" }""", "\"S1\": \"50,04%\", \"S2\": \"50,0%\"")]
    [InlineData("""{ "kind": "AtMost", "total": "T", "parts": ["A", "B"], "missing": "Bound" }""", "\"T\": \"5\", \"A\": \"6\"")]
    [InlineData("""{ "kind": "Identity", "total": "T", "parts": ["A", "B", "-C"], "missing": "Bound" }""", "\"T\": \"1\", \"A\": \"6\"")]
    public void Check_SomethingLeft_IsSilent(string relation, string values) => Assert.Empty(RelationReports.Check("KPI6007", relation, values));

    [Theory]
    [InlineData(OfCount, "\"T\": \"2.660\", \"T[x]\": \"2.661\"")]
    [InlineData(OfCount, "\"T\": \"2.660\", \"T[x]\": \"hơn 2.660\"")]
    [InlineData(OfRatio, "\"R\": \"3/8\", \"R[x]\": \"4/7\"")]
    [InlineData(OfRatio, "\"R\": \"3/8\", \"R[x]\": \"2/9\"")]
    [InlineData(OfRatio, "\"R\": \"7/8\", \"R[x]\": \"2/6\"")]
    [InlineData("""{ "kind": "Difference", "total": "T", "parts": ["A", "B"], "missing": "Bound" }""", "\"T\": \"5\", \"A\": \"4\"")]
    [InlineData("""{ "kind": "ShareOfWhole", "parts": ["S1", "S2", "S3"], "missing": "Bound" }""", "\"S1\": \"50,2%\", \"S2\": \"50,0%\"")]
    [InlineData("""{ "kind": "Sum", "total": "T", "parts": ["A", "B", "C"], "missing": "Bound" }""", "\"T\": \"5\", \"A\": \"6\"")]
    public void Check_LessThanNothingLeft_IsAnError(string relation, string values) =>
        Assert.Equal(FindingSeverity.Error, Assert.Single(RelationReports.Check("KPI6007", relation, values)).Severity);

    [Fact]
    public void Check_LooseLimit_IsAWarning() => Assert.Equal(
        FindingSeverity.Warning,
        Assert.Single(RelationReports.Check("KPI6007", """{ "kind": "Partition", "total": "W", "by": "f", "missing": "Bound" }""", "\"W\": \"7/8\", \"W[x]\": \"2/6\"")).Severity);

    [Fact]
    public void Check_Negative_SaysSoInBothLanguages() => RelationReports.AssertTexts(
        RelationReports.Check("KPI6007", OfCount, "\"T\": \"2.660\", \"T[x]\": \"2.769\""),
        "Tổng, 6 tháng đầu năm 2024: in 2.660; đã nêu 2.769 thì phần không in ra (Tổng (một phần)) còn -109, không thể âm (quan hệ QH).",
        "Total, first half of 2024: printed 2660; with 2769 printed, -109 is left for what is not (Total (partial)), which can't be negative (relation QH).");

    [Fact]
    public void Check_AboveTheBound_SaysSoInBothLanguages() => RelationReports.AssertTexts(
        RelationReports.Check("KPI6007", OfRatio, "\"R\": \"7/8\", \"R[x]\": \"2/6\""),
        "tử số của Tỷ lệ hồ sơ, 6 tháng đầu năm 2024: in 7; đã nêu 2 thì phần không in ra (tử số của Tỷ lệ hồ sơ (một phần)) còn 5, nhiều hơn 2 còn lại của mẫu số (quan hệ QH).",
        "numerator of Share of dossiers, first half of 2024: printed 7; with 2 printed, 5 is left for what is not (numerator of Share of dossiers (partial)), more than the 2 left of the denominator (relation QH).");
}
