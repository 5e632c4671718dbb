namespace Kpi.Sdk.Tests.Numbers;

public sealed class WholeRangeTests
{
    [Fact]
    public void Of_Ends_AreInclusive()
    {
        var range = WholeRange.Of(2985, 3015);
        Assert.Equal(31, range.Count);
        Assert.Equal((2985, 3015), (range.First, range.Last));
        Assert.Equal((false, true, true, false), (range.Contains(2984), range.Contains(2985), range.Contains(3015), range.Contains(3016)));
        Assert.False(range.IsEmpty);
        Assert.Equal("[2985, 3015]", range.ToString());
    }

    [Fact]
    public void Of_WrongOrder_IsTheOneEmptyRange()
    {
        Assert.Equal(WholeRange.Empty, WholeRange.Of(5, 4));
        Assert.Equal(default, WholeRange.Of(5, -4));
        Assert.True(default(WholeRange).IsEmpty);
        Assert.Equal(0, default(WholeRange).Count);
        Assert.Null(default(WholeRange).Last);
        Assert.False(default(WholeRange).Contains(0));
        Assert.Equal("∅", default(WholeRange).ToString());
    }

    [Fact]
    public void Of_NoLast_HasNoEnd()
    {
        var range = WholeRange.Of(1, last: null);
        Assert.True(range.IsUnbounded);
        Assert.False(range.IsEmpty);
        Assert.Null(range.Last);
        Assert.Null(range.Count);
        Assert.True(range.Contains(long.MaxValue));
        Assert.False(range.Contains(0));
        Assert.Equal("[1, ∞)", range.ToString());
        Assert.NotEqual(WholeRange.Of(0, last: null), default);
    }
}
