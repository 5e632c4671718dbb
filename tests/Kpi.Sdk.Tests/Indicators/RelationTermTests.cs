namespace Kpi.Sdk.Tests.Indicators;

public sealed class RelationTermTests
{
    [Theory]
    [InlineData("TT.NGUOI", "TT.NGUOI", RelationTermPart.Value, 1)]
    [InlineData("TT.DANGVIEN#n", "TT.DANGVIEN", RelationTermPart.Numerator, 1)]
    [InlineData("-XHS.SACH#d", "XHS.SACH", RelationTermPart.Denominator, -1)]
    [InlineData("-CQS.HS[toanTrinh]#n", "CQS.HS[toanTrinh]", RelationTermPart.Numerator, -1)]
    public void Parse_ValidText_RoundTrips(string text, string slice, RelationTermPart part, int weight)
    {
        var term = RelationTerm.Parse(text);
        Assert.Equal((IndicatorSlice.Parse(slice), part, weight, text), (term.Slice, term.Part, term.Weight, term.ToString()));
        Assert.Equal(term, RelationTerm.Of(IndicatorSlice.Parse(slice), part, weight < 0));
    }

    [Theory]
    [InlineData("", 0, ParseReason.Empty)]
    [InlineData("-", 1, ParseReason.Empty)]
    [InlineData("#n", 0, ParseReason.Empty)]
    [InlineData("A#x", 1, ParseReason.UnexpectedCharacter)]
    [InlineData("A#N", 1, ParseReason.UnexpectedCharacter)]
    [InlineData("--A", 1, ParseReason.UnexpectedCharacter)]
    [InlineData("-A B", 2, ParseReason.UnexpectedCharacter)]
    [InlineData("+A", 0, ParseReason.UnexpectedCharacter)]
    public void TryParse_BadText_SaysWhereAndWhy(string text, int index, ParseReason reason)
    {
        Assert.False(RelationTerm.TryParse(text, out var term, out var failure));
        Assert.Equal((true, new ParseFailure(index, reason)), (term.IsDefault, failure));
    }

    [Fact]
    public void Of_UnsetSlice_IsRefused() => Assert.Throws<ArgumentException>("slice", () => RelationTerm.Of(default));

    [Fact]
    public void Default_IsUnsetWithoutText() => Assert.Equal((true, string.Empty, 1), (default(RelationTerm).IsDefault, default(RelationTerm).ToString(), default(RelationTerm).Weight));
}
