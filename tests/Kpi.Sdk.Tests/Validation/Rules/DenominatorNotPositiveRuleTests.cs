using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class DenominatorNotPositiveRuleTests
{
    private static readonly DenominatorNotPositiveRule Rule = new();

    [Fact]
    public void Check_NothingOfNothing_IsAWarningThatNothingOccurred()
    {
        var found = RuleRuns.Run(Rule, "0/0");
        RuleRuns.Says(found, "Mẫu số của 0/0 phải lớn hơn 0, không phải 0.", "The denominator of 0/0 must be above 0, not 0.", "không phát sinh");
        Assert.Equal(FindingSeverity.Warning, found[0].Severity);
    }

    [Theory]
    [InlineData("5/0")]
    [InlineData("5/-3 = 10%")]
    [InlineData("0/0 = 100%")]
    [InlineData("?/0 = 10%")]
    public void Check_NoBase_IsAnError(string figure) => Assert.Equal(FindingSeverity.Error, Assert.Single(RuleRuns.Run(Rule, figure)).Severity);

    [Theory]
    [InlineData("0/5")]
    [InlineData("0/? = 0%")]
    [InlineData("không phát sinh")]
    public void Check_DenominatorAboveZeroOrNone_IsSilent(string figure) => Assert.Empty(RuleRuns.Run(Rule, figure));
}
