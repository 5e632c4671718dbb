using FsCheck;
using FsCheck.Fluent;

namespace Kpi.Sdk.Tests.Language;

public sealed class NearestTextsTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "", 3)]
    [InlineData("XHS.DDDT", "xhs.dddt", 0)]
    [InlineData("Đạt", "DAT", 0)]
    [InlineData("nmae", "name", 1)]
    [InlineData("dddt", "ddt", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)]
    public void Distance_TwoTexts_CountsEdits(string left, string right, int expected)
    {
        Assert.Equal(expected, NearestTexts.Distance(left, right));
        Assert.Equal(expected, NearestTexts.Distance(right, left));
    }

    [Fact]
    public void Of_MistypedName_GivesTheNearestThreeInOrderAndNoneTwice() =>
        Assert.Equal(
            ["XHS.DDDT", "XHS.DDDT_HS", "XHS.SACH"],
            NearestTexts.Of("xhs.ddtd", ["XHS.SMART", "XHS.SACH", "CQS.DLS", "XHS.DDDT_HS", "XHS.DDDT", "XHS.DDDT"]));

    [Fact]
    public void Of_EquallyNear_AreInOrdinalOrder() => Assert.Equal(["A1", "A3", "A4"], NearestTexts.Of("A2", ["B9", "A4", "A1", "A3"]));

    [Fact]
    public void Of_MarksTyped_CountOnlyAmongEquallyNear()
    {
        Assert.Equal(["DAT"], NearestTexts.Of("Đạt", ["DOT", "DAT"], 1));
        Assert.Equal(["ĐA", "DA", "BB"], NearestTexts.Of("ĐX", ["BB", "DA", "ĐA"]));
    }

    [Fact]
    public void Sentence_FewKnown_NamesThemAll()
    {
        Assert.Equal("None is known.", NearestTexts.Sentence("A", []));
        Assert.Equal("The nearest: B.", NearestTexts.Sentence(new string('A', 100_000), ["B"]));
    }

    [Fact]
    public void Distance_VeryLongTexts_LooksAtTheirBeginningOnly() =>
        Assert.Equal(0, NearestTexts.Distance(new string('a', 100_000), new string('a', 64)));

    [Fact]
    public void Distance_AnyTexts_IsSymmetricAndZeroOnlyForEquals()
    {
        var texts = Arb.From(Gen.Elements('a', 'b', 'c').ArrayOf().Select(letters => new string(letters, 0, Math.Min(letters.Length, 60))));
        Prop.ForAll(texts, texts, (left, right) =>
        {
            var distance = NearestTexts.Distance(left, right);
            return distance == NearestTexts.Distance(right, left)
                && (distance == 0) == string.Equals(left, right, StringComparison.Ordinal)
                && distance >= Math.Abs(left.Length - right.Length)
                && distance <= Math.Max(left.Length, right.Length);
        }).Check(Config.QuickThrowOnFailure);
    }
}
