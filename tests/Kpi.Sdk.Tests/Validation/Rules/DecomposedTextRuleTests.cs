using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class DecomposedTextRuleTests
{
    public static TheoryData<string> Ordinary => OrdinaryTexts.All;

    [Theory]
    [MemberData(nameof(Ordinary))]
    public void Check_OrdinaryText_FindsNothing(string note) =>
        Assert.Empty(RuleFindings.Of(new DecomposedTextRule(), RuleFindings.Framework(), RuleFindings.Figure(note: note)));

    [Fact]
    public void Check_DecomposedNote_IsFound()
    {
        const string note = "To\u0302\u0309 so\u0302\u0301";
        RuleFindings.Reads(
            Assert.Single(RuleFindings.Of(new DecomposedTextRule(), RuleFindings.Framework(), RuleFindings.Figure(note: note))),
            $"lưu ý KPI1004: observations[0].note: “{note}” viết bằng Unicode tổ hợp (chữ và dấu là hai ký tự). Gợi ý: Tổ số",
            $"notice KPI1004: observations[0].note: \"{note}\" is in decomposed Unicode: letters and marks are characters of their own. Suggestion: Tổ số");
    }
}
