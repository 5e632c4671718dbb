using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class UnknownDocumentTypeRuleTests
{
    private static IReadOnlyList<Finding> Of(DocumentReference document) =>
        RuleFindings.Of(new UnknownDocumentTypeRule(), RuleFindings.Framework(documents: RuleFindings.Documents(("D", document))));

    [Theory]
    [InlineData("10-NQ/TU")]
    [InlineData("749/QĐ-TTg")]
    [InlineData("1284/BTTTT-CĐS")]
    [InlineData("202/2025/QH15")]
    public void Check_KnownType_FindsNothing(string number) => Assert.Empty(Of(new DocumentReference(DocumentNumber.Parse(number))));

    [Fact]
    public void Check_NoNumber_FindsNothing() => Assert.Empty(Of(new DocumentReference(title: "Kế hoạch chuyển đổi số")));

    [Fact]
    public void Check_UnknownType_NamesTheNearest() => RuleFindings.Reads(
        Assert.Single(Of(new DocumentReference(DocumentNumber.Parse("10-NG/TU")))),
        "cảnh báo KPI3002: documents[D].number: Loại văn bản “NG” của 10-NG/TU không có trong danh mục. Gần nhất: NQ, BB, BC.",
        "warning KPI3002: documents[D].number: The catalogue has no document type \"NG\" (10-NG/TU). The nearest: NQ, BB, BC.");
}
