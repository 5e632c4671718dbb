using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class DocumentDateYearRuleTests
{
    private static IReadOnlyList<Finding> Of(string number, string? date) =>
        RuleFindings.Of(new DocumentDateYearRule(), RuleFindings.Framework(documents: RuleFindings.Documents(("D", new DocumentReference(DocumentNumber.Parse(number)) { Date = date is null ? null : Parts.Day(date) }))));

    [Theory]
    [InlineData("42/2022/NĐ-CP", "2022-06-24")]
    [InlineData("42/2022/NĐ-CP", null)]
    [InlineData("749/QĐ-TTg", "2020-06-03")]
    public void Check_SameYearOrNoneInTheNumber_FindsNothing(string number, string? date) => Assert.Empty(Of(number, date));

    [Fact]
    public void Check_OtherYear_IsFound() => RuleFindings.Reads(
        Assert.Single(Of("42/2022/NĐ-CP", "2024-06-24")),
        "cảnh báo KPI3004: documents[D].date: Văn bản 42/2022/NĐ-CP mang năm 2022 nhưng ghi ngày 24/06/2024.",
        "warning KPI3004: documents[D].date: Document 42/2022/NĐ-CP bears the year 2022 but the date 2024-06-24.");

    [Fact]
    public void Check_DocumentCarriedOut_IsLookedAtToo()
    {
        var plan = new DocumentReference(DocumentNumber.Parse("82-KH/TU")) { Implements = new DocumentReference(DocumentNumber.Parse("42/2022/NĐ-CP")) { Date = Parts.Day("2024-06-24") } };
        var found = Assert.Single(RuleFindings.Of(new DocumentDateYearRule(), RuleFindings.Framework(documents: RuleFindings.Documents(("D", plan)))));
        Assert.Equal("documents[D].implements.date", found.Path.ToString());
    }
}
