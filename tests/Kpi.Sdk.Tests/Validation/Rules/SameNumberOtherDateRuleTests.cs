using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class SameNumberOtherDateRuleTests
{
    private static DocumentReference Document(string number, string date, string? issuer = "Thị ủy La Gi") => new(DocumentNumber.Parse(number)) { Date = Parts.Day(date), Issuer = issuer };

    private static IReadOnlyList<Finding> Of(DocumentReference first, DocumentReference second) =>
        RuleFindings.Of(new SameNumberOtherDateRule(), RuleFindings.Framework(documents: RuleFindings.Documents(("A", first), ("B", second))));

    [Fact]
    public void Check_SameDateOtherIssuerOrOtherYear_FindsNothing()
    {
        Assert.Empty(Of(Document("82-KH/TU", "2022-06-13"), Document("82-KH/TU", "2022-06-13")));
        Assert.Empty(Of(Document("82-KH/TU", "2022-06-13"), Document("82-KH/TU", "2022-06-30", "Tỉnh ủy Bình Thuận")));
        Assert.Empty(Of(Document("82-KH/TU", "2022-06-13"), Document("82-KH/TU", "2022-06-30", issuer: null)));
        Assert.Empty(Of(Document("59/KH-UBND", "2023-06-13"), Document("59/KH-UBND", "2024-06-30")));
    }

    [Fact]
    public void Check_YearInTheNumber_OtherYearIsFound() =>
        Assert.Single(Of(Document("42/2022/NĐ-CP", "2022-06-24", "Chính phủ"), Document("42/2022/NĐ-CP", "2023-06-24", "Chính phủ")));

    [Fact]
    public void Check_ThirdDocument_IsComparedWithThoseOfItsYear() => Assert.Equal(
        "documents[C].date",
        Assert.Single(RuleFindings.Of(new SameNumberOtherDateRule(), RuleFindings.Framework(documents: RuleFindings.Documents(
            ("A", Document("59/KH-UBND", "2023-06-13")), ("B", Document("59/KH-UBND", "2024-06-13")), ("C", Document("59/KH-UBND", "2024-06-30")))))).Path.ToString());

    [Fact]
    public void Check_OtherDateOfOneYear_ReadsWell() => RuleFindings.Reads(
        Assert.Single(Of(Document("82-KH/TU", "2022-06-13"), Document("82-KH/TU", "2022-06-30", "Thị ủy LA GI"))),
        "cảnh báo KPI3009: documents[B].date: Văn bản 82-KH/TU của Thị ủy LA GI ghi ngày 30/06/2022, nơi khác ghi ngày 13/06/2022.",
        "warning KPI3009: documents[B].date: Document 82-KH/TU by Thị ủy LA GI bears the date 2022-06-30, and elsewhere 2022-06-13.");
}
