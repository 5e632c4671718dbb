using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class UnknownDocumentIssuerRuleTests
{
    private static IReadOnlyList<Finding> Of(string number) =>
        RuleFindings.Of(new UnknownDocumentIssuerRule(), RuleFindings.Framework(documents: RuleFindings.Documents(("D", new DocumentReference(DocumentNumber.Parse(number))))));

    [Theory]
    [InlineData("10-NQ/TU")]
    [InlineData("749/QĐ-TTg")]
    [InlineData("123/UBND-KGVX")]
    [InlineData("202/2025/QH15")]
    public void Check_KnownIssuer_FindsNothing(string number) => Assert.Empty(Of(number));

    [Fact]
    public void Check_UnknownIssuer_IsANoticeWithTheNearest()
    {
        var found = Assert.Single(Of("749/QĐ-TTgg"));
        var nearest = (IEnumerable<string>)found.Argument("nearest")!;
        Assert.Equal("TTg", nearest.First());
        var names = string.Join(", ", nearest);
        RuleFindings.Reads(
            found,
            $"lưu ý KPI3003: documents[D].number: Cơ quan “TTgg” của 749/QĐ-TTgg không có trong danh mục. Gần nhất: {names}.",
            $"notice KPI3003: documents[D].number: The catalogue has no issuing body \"TTgg\" (749/QĐ-TTgg). The nearest: {names}.");
    }
}
