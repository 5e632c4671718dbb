using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class DecisionFlipRuleTests
{
    private static readonly DecisionFlipRule Rule = new();

    [Fact]
    public void Check_VerdictsDiffer_NamesTargetDocumentAndBothPercentages()
    {
        var found = Run("267/2.564 = 91,05%", Parts.Target(">= 80%"));
        RuleRuns.Says(
            found,
            "267/2.564 là 10,41%, không phải 91,05%: so với chỉ tiêu ≥ 80% (2328/KH-UBND), hai số dẫn đến hai kết luận khác nhau.",
            "267/2564 is 10.41%, not 91.05%: against the target ≥ 80% (2328/KH-UBND) the two lead to different verdicts.",
            "10,41%");
        Assert.True(found[0].ChangesVerdict);
        Assert.Equal("T1", found[0].Argument("target"));
    }

    [Fact]
    public void Check_ReferenceAndBinding_NamesTheBindingOne()
    {
        var reference = Target(TargetRole.Reference, ">= 50%", "R");
        var binding = Target(TargetRole.Binding, ">= 60%", "B");
        Assert.Equal("B", Assert.Single(Run("267/2.564 = 91,05%", reference, binding)).Argument("target"));
        Assert.Equal("R", Assert.Single(Run("267/2.564 = 91,05%", reference)).Argument("target"));
    }

    [Theory]
    [InlineData("267/2.564 = 91,05%", ">= 95%")]
    [InlineData("267/2.564 = 91,05%", ">= 10%")]
    [InlineData("267/2.564 = 10,41%", ">= 10.41%")]
    [InlineData("4.756/7.008 = 67,86%", ">= 67.865%")]
    [InlineData("91,05%", ">= 80%")]
    public void Check_OneVerdictOrNoContradiction_IsSilent(string figure, string condition) => Assert.Empty(Run(figure, Parts.Target(condition)));

    [Fact]
    public void Check_MetAgainstExceeded_IsFound() => Assert.Single(Run("80/100 = 91,05%", Parts.Target(">= 80%")));

    [Fact]
    public void Check_TargetOfAnotherUnitOrWithoutNumber_IsSilent()
    {
        Assert.Empty(Run("267/2.564 = 91,05%", Parts.Target(">= 80%", scope: TargetScope.OfUnit(OrgUnitCode.Parse("60")))));
        Assert.Empty(Run("267/2.564 = 91,05%", Parts.Target(">= ?%")));
    }

    private static IReadOnlyList<Finding> Run(string figure, params Target[] targets) =>
        RuleRuns.Run(Rule, RuleRuns.Framework(targets: targets), RuleRuns.Report(RuleRuns.Figure(figure)));

    private static Target Target(TargetRole role, string condition, string id) => new()
    {
        Id = id,
        Slice = Parts.Slice("A"),
        Condition = TargetCondition.Parse(condition),
        Scope = role == TargetRole.Binding ? TargetScope.OfUnit(Parts.LaGi) : TargetScope.Together(OrgLevel.Nation),
        Due = TargetDue.Parse("2025"),
        Source = Parts.Plan,
        Role = role,
    };
}
