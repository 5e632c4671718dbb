using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class DocumentNumberVariantRuleTests
{
    private static IReadOnlyList<Finding> Of(string number) =>
        RuleFindings.Of(new DocumentNumberVariantRule(), RuleFindings.Framework(documents: RuleFindings.Documents(("D", new DocumentReference(DocumentNumber.Parse(number))))));

    [Theory]
    [InlineData("10-NQ/TU")]
    [InlineData("05-NQ/TU")]
    [InlineData("749/QĐ-TTg")]
    [InlineData("42/2022/NĐ-CP")]
    [InlineData("1284/BTTTT-CĐS")]
    [InlineData("Nghị quyết số 10-NQ/TU")]
    public void Check_CanonicalSpelling_FindsNothing(string number) => Assert.Empty(Of(number));

    [Theory]
    [InlineData("5-NQ/TU", "05-NQ/TU")]
    [InlineData("57- NQ/TW", "57-NQ/TW")]
    [InlineData("505/QĐ-TTG", "505/QĐ-TTg")]
    public void Check_Variant_ProposesTheCanonicalSpelling(string number, string canonical) => Assert.Equal(canonical, Assert.Single(Of(number)).Suggestion.Vietnamese);

    [Fact]
    public void Check_WrongPunctuation_ReadsWell() => RuleFindings.Reads(
        Assert.Single(Of("22/NQ-TU")),
        "lưu ý KPI3001: documents[D].number: Số, ký hiệu “22/NQ-TU” viết đúng thể thức là 22-NQ/TU. Gợi ý: 22-NQ/TU",
        "notice KPI3001: documents[D].number: The document number \"22/NQ-TU\" is spelled 22-NQ/TU by the rules. Suggestion: 22-NQ/TU");
}
