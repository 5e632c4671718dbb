using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Tests.Columns;

public sealed class WindowSumsTests
{
    /// <summary>The columns of a row, how many each window has, where the first begins, and whether there is a gap between them.</summary>
    public static TheoryData<int, int, int, bool> Shapes
    {
        get
        {
            var shapes = new TheoryData<int, int, int, bool>();
            foreach (var width in new[] { 1, 3, 4, 5, 7, 8, 9, 12, 33, 120 })
            {
                foreach (var length in new[] { 1, 2, 3, 6, 12 }.Where(length => length <= width))
                {
                    shapes.Add(width, length, 0, false);
                    if (width % length > 0)
                    {
                        shapes.Add(width, length, width % length, false);
                    }

                    shapes.Add(width, length, 0, true);
                }
            }

            return shapes;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Add_AnyWindows_AreThePlainSums(int width, int length, int first, bool hasGaps)
    {
        var random = new Random((width * 100) + length);
        var row = Enumerable.Range(0, width).Select(_ => random.NextInt64(-1_000_000_000_000, 1_000_000_000_000)).ToArray();
        var step = hasGaps ? length + 1 : length;
        var windows = Enumerable.Range(0, width).Select(index => first + (index * step)).Where(start => start + length <= width).Select(start => new RollupWindow(start, start + length, length)).ToArray();
        var lengthOfAll = WindowSums.LengthOf(windows);
        Assert.Equal(hasGaps && windows.Length > 1 ? 0 : length, lengthOfAll);
        var sums = Enumerable.Repeat(7L, windows.Length + 1).ToArray();
        WindowSums.Add(row, windows, lengthOfAll, sums);
        Assert.Equal([.. windows.Select(window => row[window.Start..window.End].Sum()), 7L], sums);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(120)]
    [InlineData(123)]
    public void Copy_MissingNumbers_AreZeroAndCounted(int width)
    {
        var random = new Random(width);
        var narrow = Enumerable.Range(0, width).Select(_ => random.Next(3) == 0 ? MeasureColumn.NarrowMissing : random.Next(-MeasureColumn.NarrowLimit, MeasureColumn.NarrowLimit)).ToArray();
        var wide = Array.ConvertAll(narrow, number => number == MeasureColumn.NarrowMissing ? MeasureColumn.Missing : number * 1_000_000_000L);
        var (fromNarrow, fromWide) = (new long[width], new long[width]);
        var missing = narrow.Count(number => number == MeasureColumn.NarrowMissing);
        Assert.Equal(missing, PresentNumbers.Copy(narrow, fromNarrow));
        Assert.Equal(missing, PresentNumbers.Copy(wide, fromWide));
        Assert.Equal(narrow.Select(number => number == MeasureColumn.NarrowMissing ? 0L : number), fromNarrow);
        Assert.Equal(fromNarrow.Select(number => number * 1_000_000_000L), fromWide);
    }

    [Fact]
    public void LengthOf_UnevenWindows_IsNone() =>
        Assert.Equal(0, WindowSums.LengthOf([new RollupWindow(0, 2, 3), new RollupWindow(2, 5, 3)]));
}
