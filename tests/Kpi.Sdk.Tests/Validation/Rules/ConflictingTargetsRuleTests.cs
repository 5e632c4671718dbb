using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class ConflictingTargetsRuleTests
{
    private static readonly DocumentReference Resolution = new(DocumentNumber.Parse("10-NQ/TU"));

    public static TheoryData<Target> Peaceful => new(
        Parts.Target(">= 70%", id: "T2", source: Resolution, due: "2025"),
        Parts.Target(">= 80%", id: "T2", source: Resolution),
        Parts.Target(">= 70%", id: "T2"),
        Parts.Target(">= 70%", id: "T2", source: Resolution, replaces: "T1"),
        Parts.Target(">= 70%", id: "T2", source: Resolution, scope: TargetScope.OfUnit(OrgUnitCode.Parse("60"))),
        Parts.Target(">= 80.0%", id: "T2", source: Resolution),
        Parts.Target(">= ?%", id: "T2", source: Resolution),
        Parts.Target(">= 70%", "2023", "B", "T2", source: Resolution),
        Parts.Target(">= 70%", id: "T2", source: Resolution, over: "2021-2025"));

    private static IReadOnlyList<Finding> Of(params Target[] targets) =>
        RuleFindings.Of(new ConflictingTargetsRule(), RuleFindings.Framework([Parts.Indicator(), Parts.Indicator(code: "B")], targets));

    [Theory]
    [MemberData(nameof(Peaceful))]
    public void Check_NoConflict_FindsNothing(Target other) => Assert.Empty(Of(Parts.Target(">= 80%"), other));

    [Fact]
    public void Check_ReplacedOverATarget_FindsNothing() => Assert.Empty(Of(
        Parts.Target(">= 80%"), Parts.Target(">= 80%", "2024", id: "T2", source: Resolution, replaces: "T1"), Parts.Target(">= 70%", id: "T3", source: Resolution, replaces: "T2")));

    [Fact]
    public void Check_UnknownDue_FindsNothing() => Assert.Empty(Of(Parts.Target(">= 80%", "unknown"), Parts.Target(">= 70%", "unknown", id: "T2", source: Resolution)));

    [Fact]
    public void Check_TwoDocumentsAskDifferently_ReadsWell() => RuleFindings.Reads(
        Assert.Single(Of(Parts.Target(">= 80%"), Parts.Target("> 70%", id: "T2", source: Resolution))),
        "cảnh báo KPI3007: targets[T2]: Chỉ tiêu A có hai mục tiêu cùng hạn 2023: T1 là >= 80% (2328/KH-UBND), T2 là > 70% (10-NQ/TU); không mục tiêu nào thay thế mục tiêu kia.",
        "warning KPI3007: targets[T2]: Indicator A has two targets due 2023: T1 asks >= 80% (2328/KH-UBND), T2 asks > 70% (10-NQ/TU); neither replaces the other.");
}
