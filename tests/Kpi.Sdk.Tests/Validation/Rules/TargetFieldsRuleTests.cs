using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class TargetFieldsRuleTests
{
    private static readonly ModelPath Path = ModelPath.Parse("targets[T1]");

    private static List<Finding> Of(Target target, Indicator indicator)
    {
        var sink = new FindingSink(RuleFindings.Framework(), submission: null);
        new TargetFieldsRule().Check(target, indicator, ReportingCalendar.Civil, Path, sink);
        return [.. sink.Findings];
    }

    [Fact]
    public void Check_SoundTargets_FindsNothing() => Assert.Empty(RuleFindings.Of(
        new TargetFieldsRule(),
        RuleFindings.Framework(targets: [Parts.Target(">= 80%", "2025", baseline: Parts.At("2022", "40"), milestones: [Parts.At("2023", "50"), Parts.At("2024", "60")])])));

    [Fact]
    public void Check_ConditionOfAnotherKind_ReadsWell() => RuleFindings.Reads(
        Assert.Single(Of(Parts.Target(">= 80"), Parts.Indicator())),
        "lỗi KPI3008: targets[T1].at: Mục tiêu T1: điều kiện “>= 80” không hợp với chỉ tiêu A loại Ratio.",
        "error KPI3008: targets[T1].at: Target T1: the condition \">= 80\" does not fit indicator A of kind Ratio.");

    [Theory]
    [InlineData("2024", "2023")]
    [InlineData("2023", "2023")]
    [InlineData("2023", "2025")]
    public void Check_MilestonesOutOfOrder_IsAnError(string first, string second)
    {
        var found = Assert.Single(Of(Parts.Target(">= 80%", "2025", milestones: [Parts.At(first, "50"), Parts.At(second, "60")]), Parts.Indicator()));
        Assert.Equal((Path.Member("milestones"), FindingSeverity.Error), (found.Path, found.Severity));
    }

    [Fact]
    public void Check_ProxyWithoutAReason_IsANotice()
    {
        var found = Assert.Single(RuleFindings.Of(new TargetFieldsRule(), RuleFindings.Framework(targets: [Parts.Target(">= 80%", comparability: Comparability.Proxy)])));
        Assert.Equal((Path.Member("reason"), FindingSeverity.Notice), (found.Path, found.Severity));
    }
}
