namespace Kpi.Sdk.Tests.Validation;

public sealed class SumRuleTests
{
    private const string Sum = """{ "kind": "Sum", "total": "T", "parts": ["A", "B"] }""";

    [Theory]
    [InlineData(Sum, "\"T\": \"7.008\", \"A\": \"2.252\", \"B\": \"4.756\"")]
    [InlineData(Sum, "\"T\": \"7.008\", \"A\": \"2.252\"")]
    [InlineData(Sum, "\"A\": \"2.252\", \"B\": \"4.756\"")]
    [InlineData(Sum, "\"T\": \"hơn 7.000\", \"A\": \"2.252\", \"B\": \"4.756\"")]
    [InlineData(Sum, "\"T\": \"7,0 ngàn\", \"A\": \"2.252\", \"B\": \"4.756\"")]
    [InlineData(Sum, "\"T\": \"5\", \"A\": \"5\", \"B\": \"không phát sinh\"")]
    [InlineData(Sum, "\"T\": \"5\", \"A\": \"4\", \"B\": \"—\"")]
    [InlineData("""{ "kind": "Sum", "total": "M", "parts": ["M1", "M2"] }""", "\"M\": \"16,9\", \"M1\": \"12,34\", \"M2\": \"4,61\"")]
    [InlineData("""{ "kind": "Sum", "total": "T", "parts": ["R#n", "L#n"] }""", "\"T\": \"7.008\", \"R\": \"2.252/? = 96,84%\", \"L\": \"4.756/7.008\"")]
    [InlineData("""{ "kind": "Sum", "total": "T", "parts": ["A", "B"], "missing": "Zero" }""", "\"T\": \"5\", \"A\": \"5\"")]
    [InlineData("""{ "kind": "Sum", "total": "T", "parts": ["A", "B"], "missing": "Zero" }""", "\"T\": \"5\"")]
    [InlineData("""{ "kind": "Sum", "total": "T", "parts": ["R#d", "B"], "missing": "Zero" }""", "\"T\": \"5\", \"R\": \"2/?\", \"B\": \"3\"")]
    public void Check_PartsThatAddUpOrCantBeKnown_IsSilent(string relation, string values) =>
        Assert.Empty(RelationReports.Check("KPI6001", relation, values));

    [Theory]
    [InlineData(Sum, "\"T\": \"194\", \"A\": \"162\", \"B\": \"31\"")]
    [InlineData(Sum, "\"T\": \"192\", \"A\": \"162\", \"B\": \"31\"")]
    [InlineData(Sum, "\"T\": \"hơn 7.008\", \"A\": \"2.252\", \"B\": \"4.756\"")]
    [InlineData(Sum, "\"T\": \"5\", \"A\": \"4\", \"B\": \"không phát sinh\"")]
    [InlineData("""{ "kind": "Sum", "total": "M", "parts": ["M1", "M2"] }""", "\"M\": \"17,1\", \"M1\": \"12,34\", \"M2\": \"4,61\"")]
    [InlineData("""{ "kind": "Sum", "total": "T", "parts": ["A", "B"], "missing": "Zero" }""", "\"T\": \"6\", \"A\": \"5\"")]
    [InlineData("""{ "kind": "Sum", "total": "T", "parts": ["L#n", "L#d"] }""", "\"T\": \"6\", \"L\": \"2/3\"")]
    public void Check_PartsThatDoNotAddUp_IsAnErrorAtTheTotal(string relation, string values)
    {
        var finding = Assert.Single(RelationReports.Check("KPI6001", relation, values));
        Assert.Equal((FindingSeverity.Error, "QH"), (finding.Severity, finding.Argument("relation")));
        Assert.Contains(values.Split('"')[1], finding.Path.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OneTooMany_SaysTheSumInBothLanguages() => RelationReports.AssertTexts(
        RelationReports.Check("KPI6001", Sum, "\"T\": \"7.080\", \"A\": \"2.252\", \"B\": \"4.756\""),
        "Tổng, 6 tháng đầu năm 2024: in 7.080, nhưng 2.252 + 4.756 = 7.008, thừa 72 (quan hệ QH: A, B). Gợi ý: 7.008 nếu các số kia đúng",
        "Total, first half of 2024: printed 7080, but 2252 + 4756 = 7008, 72 too high (relation QH: A, B). Suggestion: 7008 if the other figures are right");

    [Theory]
    [InlineData("\"T\": \"5\", \"A\": \"6\"", "in 5, nhưng A = 6, thiếu 1 (")]
    [InlineData("\"T\": \"hơn 6\", \"A\": \"6\"", "in hơn 6, nhưng A = 6, không khớp (")]
    public void Check_OnePart_IsNamed(string values, string words) => Assert.Contains(
        words,
        Assert.Single(RelationReports.Check("KPI6001", """{ "kind": "Sum", "total": "T", "parts": ["A"] }""", values)).Text(ReportLanguage.Vietnamese),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("\"unit\": \"02\"")]
    [InlineData("\"tier\": \"Commune\"")]
    [InlineData("\"period\": \"2023\"")]
    [InlineData("\"accumulation\": \"InPeriod\"")]
    [InlineData("\"asOf\": \"2024-03-31\"")]
    public void Check_FiguresOfAnotherContext_OweNothing(string other)
    {
        var accumulation = other.Contains("accumulation", StringComparison.Ordinal) ? string.Empty : "\"accumulation\": \"AsOf\", ";
        Assert.Empty(RelationReports.CheckBlocks(
            "KPI6001",
            Sum,
            """{ "accumulation": "AsOf", "asOf": "2024-06-30", "values": { "T": "9" } }""",
            $$"""{ {{accumulation}}{{other}}, "values": { "A": "1", "B": "2" } }"""));
    }

    [Fact]
    public void Check_EachContext_IsToldByItself()
    {
        var findings = RelationReports.CheckBlocks(
            "KPI6001",
            Sum,
            """{ "values": { "T": "9", "A": "1", "B": "2" } }""",
            """{ "unit": "02", "values": { "T": "3", "A": "1", "B": "2" } }""",
            """{ "unit": "03", "values": { "B": "2", "A": "1", "T": "8" } }""");
        Assert.Equal(["9", "8"], findings.Select(finding => finding.Argument("reported")!.ToString()));
    }

    [Fact]
    public void Check_FigureGivenTwice_IsAskedOnlyWhereBothAgree()
    {
        Assert.Empty(RelationReports.Check("KPI6001", Sum, "\"T\": [{ \"value\": \"3\" }, { \"value\": \"9\" }], \"A\": \"1\", \"B\": \"2\""));
        Assert.Empty(RelationReports.Check("KPI6001", Sum, "\"T\": [{ \"value\": \"hơn 2\" }, { \"value\": \"3\" }], \"A\": \"1\", \"B\": \"2\""));
        Assert.Single(RelationReports.Check("KPI6001", Sum, "\"T\": [{ \"value\": \"hơn 2\" }, { \"value\": \"4\" }], \"A\": \"1\", \"B\": \"2\""));
    }

    [Fact]
    public void Check_Vintages_TheLatestCounts()
    {
        const string later = "\"T\": [{ \"value\": \"9\", \"knownOn\": \"2024-07-01\" }, { \"value\": \"3\", \"knownOn\": \"2024-08-01\" }], \"A\": \"1\", \"B\": \"2\"";
        Assert.Empty(RelationReports.Check("KPI6001", Sum, later));
        Assert.Single(RelationReports.Check("KPI6001", Sum, later.Replace("08-01", "06-01", StringComparison.Ordinal)));
    }
}
