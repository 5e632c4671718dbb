using FsCheck;
using FsCheck.Fluent;

namespace Kpi.Sdk.Tests.Findings;

public sealed class ModelPathTests
{
    [Fact]
    public void Member_AndItem_BuildThePrintedPath()
    {
        var path = ModelPath.Root.Member("indicators").Item("XHS.DDDT").Member("targets").Item("T4");
        Assert.Equal("indicators[XHS.DDDT].targets[T4]", path.ToString());
        Assert.Equal("indicators[XHS.DDDT].targets", path.Parent.ToString());
        Assert.Equal("indicators[XHS.DDDT]", path.Parent.Parent.ToString());
        Assert.True(path.Parent.Parent.Parent.Parent.IsRoot);
        Assert.True(ModelPath.Root.Parent.IsRoot);
    }

    [Theory]
    [InlineData("CQS.TTHC[toanTrinh]", "[CQS.TTHC\\[toanTrinh\\]]")]
    [InlineData("", "[]")]
    [InlineData("a\\b", "[a\\\\b]")]
    [InlineData("a\nb", "[a\\u000Ab]")]
    [InlineData("\ud800", "[\\uD800]")]
    [InlineData("😀", "[😀]")]
    public void Item_HostileKey_IsEscapedAndRoundTrips(string key, string expected)
    {
        var path = ModelPath.Root.Item(key);
        Assert.Equal(expected, path.ToString());
        Assert.Equal(path, ModelPath.Parse(expected));
        Assert.True(path.Parent.IsRoot);
    }

    [Fact]
    public void Member_NameWithDotOrBracketFirst_RoundTrips()
    {
        var path = ModelPath.Root.Member(".a[").Member("]b.c");
        Assert.Equal("\\.a\\[.\\]b\\.c", path.ToString());
        Assert.Equal(path, ModelPath.Parse(path.ToString()));
        Assert.Equal("\\.a\\[", path.Parent.ToString());
    }

    [Fact]
    public void Item_PositionAndItsDigits_AreOnePath() => Assert.Equal(ModelPath.Root.Item(12), ModelPath.Root.Item("12"));

    [Theory]
    [InlineData("a..b", 2, ParseReason.MissingPart)]
    [InlineData(".a", 0, ParseReason.MissingPart)]
    [InlineData("a.", 2, ParseReason.MissingPart)]
    [InlineData("a[b", 3, ParseReason.MissingPart)]
    [InlineData("a]", 1, ParseReason.UnexpectedCharacter)]
    [InlineData("a[[b]]", 2, ParseReason.UnexpectedCharacter)]
    [InlineData("a[b]c", 4, ParseReason.UnexpectedCharacter)]
    [InlineData("a\\x", 1, ParseReason.UnexpectedCharacter)]
    [InlineData("a\\u00", 1, ParseReason.UnexpectedCharacter)]
    [InlineData("a\\", 1, ParseReason.UnexpectedCharacter)]
    public void TryParse_BadPath_SaysWhereAndWhy(string text, int index, ParseReason reason)
    {
        Assert.False(ModelPath.TryParse(text, out var path, out var failure));
        Assert.True(path.IsRoot);
        Assert.Equal(new ParseFailure(index, reason), failure);
    }

    [Fact]
    public void TryParse_NullAndEmpty_OnlyEmptyIsTheRoot()
    {
        Assert.False(ModelPath.TryParse(null, out _));
        Assert.True(ModelPath.TryParse(string.Empty, out var root));
        Assert.True(root.IsRoot);
        Assert.Equal(default, root);
    }

    [Fact]
    public void CompareTo_Paths_GoPartByPartAndPositionsByNumber()
    {
        string[] ordered = ["", "a", "a.b", "a[2]", "a[02]", "a[10]", "a[10].b", "a[B]", "a[b]", "b", "[1]"];
        var sorted = ordered.Reverse().Select(ModelPath.Parse).Order().Select(path => path.ToString());
        Assert.Equal(["", "a", "a.b", "a[02]", "a[2]", "a[10]", "a[10].b", "a[B]", "a[b]", "b", "[1]"], sorted);
    }

    [Theory]
    [InlineData("", "a", true)]
    [InlineData("a", "a", true)]
    [InlineData("a", "a.b", true)]
    [InlineData("a", "a[0]", true)]
    [InlineData("a", "ab", false)]
    [InlineData("a.b", "a", false)]
    [InlineData("a", "", false)]
    public void Contains_OtherPath_LooksAtWholeParts(string path, string other, bool expected) =>
        Assert.Equal(expected, ModelPath.Parse(path).Contains(ModelPath.Parse(other)));

    [Fact]
    public void Parse_AnyParts_RoundTripAndOrderAgreesWithEquality()
    {
        var character = Gen.Elements('a', 'b', '.', '[', ']', '\\', '0', '1', 'u', '\n', '\ud800', '\udc00', 'Đ');
        var key = Gen.Select(Gen.ArrayOf(character), characters => new string(characters));
        var part = Gen.Select(Gen.Zip(key, Gen.Elements(true, false)), pair => pair);
        var path = Gen.Select(Gen.ArrayOf(part), parts => parts.Take(4).Aggregate(
            ModelPath.Root,
            (around, next) => next.Item2 && next.Item1.Length > 0 ? around.Member(next.Item1) : around.Item(next.Item1)));
        Prop.ForAll(Arb.From(Gen.Zip(path, path)), pair =>
        {
            var (left, right) = (pair.Item1, pair.Item2);
            return ModelPath.Parse(left.ToString()) == left
                && (left.CompareTo(right) == 0) == (left == right)
                && Math.Sign(left.CompareTo(right)) == -Math.Sign(right.CompareTo(left))
                && (left.IsRoot || left.Parent < left)
                && left.Parent.Contains(left);
        }).QuickCheckThrowOnFailure();
    }
}
