using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class LookAlikeLetterRuleTests
{
    public static TheoryData<string> Ordinary => OrdinaryTexts.All;

    [Theory]
    [MemberData(nameof(Ordinary))]
    public void Check_OrdinaryText_FindsNothing(string note) =>
        Assert.Empty(RuleFindings.Of(new LookAlikeLetterRule(), RuleFindings.Framework(), RuleFindings.Figure(note: note)));

    [Theory]
    [InlineData("\u041API", "KPI")]
    [InlineData("hồ s\u01A1 \u0422THC", "hồ sơ TTHC")]
    [InlineData("t\u043Eàn trình", "toàn trình")]
    [InlineData("\u039DQ-TW \u039D1\u041D1", "NQ-TW \u039D1\u041D1")]
    [InlineData("\u03A4THC", "TTHC")]
    [InlineData("\uFF2B\uFF30\uFF29 2024", "KPI 2024")]
    [InlineData("42/2022/N\u00D0-CP", "42/2022/NĐ-CP")]
    [InlineData("749/Q\u00D0-TTg", "749/QĐ-TTg")]
    [InlineData("\u00D0iều 12", "Điều 12")]
    [InlineData("\u00F0ảng viên", "đảng viên")]
    [InlineData("500.000 \u00F0", "500.000 đ")]
    [InlineData("500.000\u00F0", "500.000đ")]
    [InlineData("H\u00D0ND xã", "HĐND xã")]
    public void Check_LookAlikes_AreFoundWithTheRightText(string note, string right)
    {
        var found = Assert.Single(RuleFindings.Of(new LookAlikeLetterRule(), RuleFindings.Framework(), RuleFindings.Figure(note: note)));
        Assert.Equal(right, found.Suggestion.Vietnamese);
        Assert.Equal(ModelPath.Parse("observations[0].note"), found.Path);
    }

    [Fact]
    public void Check_InWording_ReadsWell()
    {
        var target = new Target
        {
            Id = "T1",
            Slice = Parts.Slice("A"),
            Condition = TargetCondition.Parse(">= 80%"),
            Scope = TargetScope.OfUnit(Parts.LaGi),
            Due = TargetDue.Parse("2025"),
            Source = Parts.Plan,
            Wording = "\u0440hấn đấu",
        };
        RuleFindings.Reads(
            Assert.Single(RuleFindings.Of(new LookAlikeLetterRule(), RuleFindings.Framework(targets: [target]))),
            "cảnh báo KPI1003: targets[T1].wording: “\u0440hấn đấu” có ký tự trông như chữ tiếng Việt nhưng thuộc bảng chữ khác: \u0440 (U+0440). Gợi ý: phấn đấu",
            "warning KPI1003: targets[T1].wording: \"\u0440hấn đấu\" has letters that look Latin but are of another alphabet: \u0440 (U+0440). Suggestion: phấn đấu");
    }

    [Fact]
    public void Check_SameStatedByInManyFigures_IsToldOnce() =>
        Assert.Single(RuleFindings.Of(new LookAlikeLetterRule(), RuleFindings.Framework(), RuleFindings.Figure(statedBy: "\u0421ục Viễn thông"), RuleFindings.Figure(statedBy: "\u0421ục Viễn thông")));

    [Fact]
    public void Check_OldCoding_IsLeftToItsOwnRule() =>
        Assert.Empty(RuleFindings.Of(new LookAlikeLetterRule(), RuleFindings.Framework(), RuleFindings.Figure(note: "Th\u00D0 tiªu n¨m")));
}
