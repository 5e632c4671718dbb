using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class SupersededTargetRuleTests
{
    private static IReadOnlyList<Finding> Of(params Target[] targets) => RuleFindings.Of(new SupersededTargetRule(), RuleFindings.Framework(targets: targets));

    [Fact]
    public void Check_OldTargetIsReferenceOrOfAnotherScope_FindsNothing()
    {
        var old = new Target
        {
            Id = "T1",
            Slice = Parts.Slice("A"),
            Condition = TargetCondition.Parse(">= 70%"),
            Scope = TargetScope.OfUnit(Parts.LaGi),
            Due = TargetDue.Parse("2025"),
            Source = Parts.Plan,
            Role = TargetRole.Reference,
        };
        Assert.Empty(Of(old, Parts.Target(">= 80%", id: "T2", replaces: "T1")));
        Assert.Empty(Of(Parts.Target(">= 70%", scope: TargetScope.EachUnitOf(OrgLevel.District)), Parts.Target(">= 80%", id: "T2", replaces: "T1")));
        Assert.Empty(Of(Parts.Target(">= 70%"), Parts.Target(">= 80%", id: "T2")));
    }

    [Fact]
    public void Check_BothBind_IsFoundAtTheOldOne() => RuleFindings.Reads(
        Assert.Single(Of(Parts.Target(">= 70%"), Parts.Target(">= 80%", id: "T2", replaces: "T1"))),
        "cảnh báo KPI3006: targets[T1].role: Mục tiêu T1 đã được T2 (2328/KH-UBND) thay thế mà vẫn đánh dấu ràng buộc. Gợi ý: Reference",
        "warning KPI3006: targets[T1].role: Target T1 was replaced by T2 (2328/KH-UBND) and is still marked as binding. Suggestion: Reference");
}
