using FsCheck;
using FsCheck.Fluent;

namespace Kpi.Sdk.Tests.Codes;

public sealed class CodeSuggestionsTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("dddt", "dddt", 0)]
    [InlineData("dddt", "ddt", 1)]
    [InlineData("smart", "samrt", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)]
    public void Distance_Texts_CountsEdits(string left, string right, int expected) => Assert.Equal(expected, CodeSuggestions.Distance(left, right));

    [Fact]
    public void Nearest_MistypedCode_GivesNearestFirstThenOrdinal() =>
        Assert.Equal(
            ["XHS.DDDT", "XHS.DDDT_HS", "XHS.SACH"],
            CodeSuggestions.Nearest("xhs.ddtd", ["XHS.SMART", "XHS.SACH", "CQS.DLS", "XHS.DDDT_HS", "XHS.DDDT", "XHS.DDDT"]));

    [Fact]
    public void Nearest_EquallyNear_AreInOrdinalOrder() =>
        Assert.Equal(["A1", "A3", "A4"], CodeSuggestions.Nearest("A2", ["B9", "A4", "A1", "A3"]));

    [Fact]
    public void Nearest_MarksTyped_DoNotCount() => Assert.Equal(["DAT"], CodeSuggestions.Nearest("Đạt", ["DOT", "DAT"], 1));

    [Fact]
    public void Nearest_FewKnown_GivesThemAll()
    {
        Assert.Empty(CodeSuggestions.Nearest("A", []));
        Assert.Equal(["B"], CodeSuggestions.Nearest(new string('A', 100_000), ["B"]));
    }

    [Fact]
    public void Distance_AnyTexts_IsSymmetricAndZeroOnlyForEquals()
    {
        var texts = Arb.From(Gen.Elements('a', 'b', 'c').ArrayOf().Select(letters => new string(letters)));
        Prop.ForAll(texts, texts, (left, right) =>
        {
            var distance = CodeSuggestions.Distance(left, right);
            return distance == CodeSuggestions.Distance(right, left)
                && (distance == 0) == string.Equals(left, right, StringComparison.Ordinal)
                && distance >= Math.Abs(left.Length - right.Length)
                && distance <= Math.Max(left.Length, right.Length);
        }).Check(Config.QuickThrowOnFailure);
    }
}
