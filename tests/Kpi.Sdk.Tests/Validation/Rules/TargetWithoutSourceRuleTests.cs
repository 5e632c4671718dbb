using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class TargetWithoutSourceRuleTests
{
    private static IReadOnlyList<Finding> Of(DocumentReference source) =>
        RuleFindings.Of(new TargetWithoutSourceRule(), RuleFindings.Framework(targets: [Parts.Target(">= 80%", source: source)]));

    [Fact]
    public void Check_NumberShortNumberDateOrIssuer_FindsNothing()
    {
        DocumentCatalogue.Default.TryGetType("ĐA", out var scheme);
        Assert.Empty(Of(Parts.Plan));
        Assert.Empty(Of(new DocumentReference(documentType: scheme, shortNumber: 6)));
        Assert.Empty(Of(new DocumentReference(title: "Kế hoạch") { Date = Parts.Day("2023-01-05") }));
        Assert.Empty(Of(new DocumentReference(title: "Kế hoạch") { Issuer = "UBND tỉnh Bình Dương" }));
    }

    [Fact]
    public void Check_TitleAlone_IsFound() => RuleFindings.Reads(
        Assert.Single(Of(new DocumentReference(title: "Kế hoạch chuyển đổi số"))),
        "cảnh báo KPI3005: targets[T1].source: Mục tiêu T1 căn cứ vào “Kế hoạch chuyển đổi số”, không rõ số, ngày và cơ quan ban hành.",
        "warning KPI3005: targets[T1].source: Target T1 rests on \"Kế hoạch chuyển đổi số\", of which neither number nor date nor issuer is known.");
}
