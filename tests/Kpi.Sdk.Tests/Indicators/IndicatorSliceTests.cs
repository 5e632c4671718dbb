namespace Kpi.Sdk.Tests.Indicators;

public sealed class IndicatorSliceTests
{
    [Theory]
    [InlineData("CQS.HS", "CQS.HS", null)]
    [InlineData("cqs.hs[toanTrinh]", "CQS.HS", "toanTrinh")]
    [InlineData("A[một_phần.2-b]", "A", "một_phần.2-b")]
    public void Parse_ValidText_RoundTrips(string text, string code, string? member)
    {
        var slice = IndicatorSlice.Parse(text);
        Assert.Equal((IndicatorCode.Parse(code), member), (slice.Code, slice.Member));
        Assert.Equal(member is null ? code : $"{code}[{member}]", slice.ToString());
        Assert.Equal(slice, IndicatorSlice.Parse(slice.ToString()));
    }

    [Theory]
    [InlineData("", 0, ParseReason.Empty)]
    [InlineData("[a]", 0, ParseReason.Empty)]
    [InlineData("A[]", 2, ParseReason.Empty)]
    [InlineData("A[", 2, ParseReason.MissingPart)]
    [InlineData("A[b", 3, ParseReason.MissingPart)]
    [InlineData("A[b]c", 5, ParseReason.MissingPart)]
    [InlineData("A[b c]", 3, ParseReason.UnexpectedCharacter)]
    [InlineData("A[b][c]", 3, ParseReason.UnexpectedCharacter)]
    [InlineData("A[-b]", 2, ParseReason.UnexpectedCharacter)]
    [InlineData("A B[c]", 1, ParseReason.UnexpectedCharacter)]
    [InlineData("A[12345678901234567890123456789012345678901]", 42, ParseReason.TooLong)]
    public void TryParse_BadText_SaysWhereAndWhy(string text, int index, ParseReason reason)
    {
        Assert.False(IndicatorSlice.TryParse(text, out var slice, out var failure));
        Assert.Equal((true, new ParseFailure(index, reason)), (slice.IsDefault, failure));
    }

    [Fact]
    public void CompareTo_Slices_IsOrdinalWithTheWholeFirst()
    {
        string[] inOrder = ["A", "A[B]", "A[a]", "A[b]", "B"];
        var slices = inOrder.Select(IndicatorSlice.Parse).Prepend(default).ToArray();
        for (var left = 0; left < slices.Length; left++)
        {
            for (var right = 0; right < slices.Length; right++)
            {
                Assert.Equal(left.CompareTo(right), Math.Sign(slices[left].CompareTo(slices[right])));
                Assert.Equal((left < right, left <= right, left > right, left >= right), (slices[left] < slices[right], slices[left] <= slices[right], slices[left] > slices[right], slices[left] >= slices[right]));
            }
        }
    }

    [Fact]
    public void Equality_MemberLetterCase_Counts() => Assert.NotEqual(IndicatorSlice.Parse("A[b]"), IndicatorSlice.Parse("A[B]"));

    [Fact]
    public void Of_BadPart_IsRefused()
    {
        Assert.Throws<ArgumentException>("code", () => IndicatorSlice.Of(default));
        Assert.Throws<ArgumentException>("member", () => IndicatorSlice.Of(IndicatorCode.Parse("A"), "a b"));
        Assert.Throws<ArgumentException>("member", () => IndicatorSlice.Of(IndicatorCode.Parse("A"), string.Empty));
    }
}
