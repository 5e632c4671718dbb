namespace Kpi.Sdk.Tests.Validation;

public sealed class PartitionRuleTests
{
    private const string OfCount = """{ "kind": "Partition", "total": "T", "by": "f" }""";
    private const string OfRatio = """{ "kind": "Partition", "total": "R", "by": "f" }""";

    [Theory]
    [InlineData(OfCount, "\"T\": \"193\", \"T[x]\": \"162\", \"T[y]\": \"31\"")]
    [InlineData(OfCount, "\"T\": \"193\", \"T[x]\": \"162\"")]
    [InlineData(OfRatio, "\"R\": \"3.292/4.710 = 69,89%\", \"R[x]\": \"2.762/4.155 = 66,45%\", \"R[y]\": \"530/555 = 95,5%\"")]
    [InlineData(OfRatio, "\"R\": \"70%\", \"R[x]\": \"40%\", \"R[y]\": \"90%\"")]
    [InlineData(OfRatio, "\"R\": \"3/8\", \"R[x]\": \"1/?\", \"R[y]\": \"2/7\"")]
    [InlineData(OfRatio, "\"R\": \"3/8\", \"R[x]\": \"3/8\", \"R[y]\": \"không phát sinh\"")]
    [InlineData(OfRatio, "\"R\": \"3/8\", \"R[x]\": { \"value\": \"1/2\", \"denominator\": \"KHAC\" }, \"R[y]\": \"1/2\"")]
    [InlineData("""{ "kind": "Partition", "total": "R#d", "by": "f" }""", "\"R\": \"9/10\", \"R[x]\": \"1/4\", \"R[y]\": \"2/6\"")]
    public void Check_MembersThatAddUpOrCantBeKnown_IsSilent(string relation, string values) =>
        Assert.Empty(RelationReports.Check("KPI6002", relation, values));

    [Theory]
    [InlineData(OfCount, "\"T\": \"194\", \"T[x]\": \"162\", \"T[y]\": \"31\"", "Tổng")]
    [InlineData(OfRatio, "\"R\": \"3.293/4.710\", \"R[x]\": \"2.762/4.155\", \"R[y]\": \"530/555\"", "tử số của Tỷ lệ hồ sơ")]
    [InlineData(OfRatio, "\"R\": \"3.292/4.700\", \"R[x]\": \"2.762/4.155\", \"R[y]\": \"530/555\"", "mẫu số của Tỷ lệ hồ sơ")]
    [InlineData(OfRatio, "\"R\": \"4/?\", \"R[x]\": \"1/3\", \"R[y]\": \"2/7\"", "tử số của Tỷ lệ hồ sơ")]
    public void Check_MembersThatDoNotAddUp_IsAnErrorOfThatNumber(string relation, string values, string total) =>
        Assert.Equal(total, Assert.Single(RelationReports.Check("KPI6002", relation, values)).Argument("total")!.ToString());

    [Fact]
    public void Check_NumeratorsAndDenominatorsWrong_AreTwoFindings() =>
        Assert.Equal(2, RelationReports.Check("KPI6002", OfRatio, "\"R\": \"4/9\", \"R[x]\": \"1/3\", \"R[y]\": \"2/7\"").Count);

    [Fact]
    public void Check_OneTooMany_SaysTheSumInBothLanguages() => RelationReports.AssertTexts(
        RelationReports.Check("KPI6002", OfRatio, "\"R\": \"3.291/4.710\", \"R[x]\": \"2.762/4.155\", \"R[y]\": \"530/555\""),
        "tử số của Tỷ lệ hồ sơ, 6 tháng đầu năm 2024: in 3.291, nhưng các phần cộng lại 2.762 + 530 = 3.292, thiếu 1 (quan hệ QH: R[x]#n, R[y]#n). Gợi ý: 3.292 nếu các số kia đúng",
        "numerator of Share of dossiers, first half of 2024: printed 3291, but the members give 2762 + 530 = 3292, 1 too low (relation QH: R[x]#n, R[y]#n). Suggestion: 3292 if the other figures are right");
}
