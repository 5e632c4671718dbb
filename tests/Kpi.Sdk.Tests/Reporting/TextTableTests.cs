using System.Text;
using Kpi.Sdk.Reporting;

namespace Kpi.Sdk.Tests.Reporting;

public sealed class TextTableTests
{
    [Fact]
    public void AppendTo_LongCells_GoOnBelowWithinTheirColumn() => Assert.Equal(
        """
        Tên       Số
        ────────  ──
        một hai   1
        ba bốn
        năm       23

        """.ReplaceLineEndings("\n"),
        Print(new TextTable(("Tên", 8), ("Số", 5)), ["một hai ba bốn", "1"], ["năm", "23"]));

    [Fact]
    public void AppendTo_ColumnWithoutCells_IsLeftOut() => Assert.Equal(
        "A  C\n─  ─\n1  3\n4\n",
        Print(new TextTable(("A", 9), ("B", 9), ("C", 9)), ["1", string.Empty, "3"], ["4"]));

    [Fact]
    public void AppendTo_NoRow_PrintsNothing() => Assert.Empty(Print(new TextTable(("A", 9))));

    [Fact]
    public void AppendTo_HeadLongerThanItsLimit_WrapsToo() => Assert.Equal("Mục\ntiêu\n────\nx\n", Print(new TextTable(("Mục tiêu", 4)), ["x"]));

    [Theory]
    [InlineData("", 5, "")]
    [InlineData("   ", 5, "")]
    [InlineData("một", 3, "một")]
    [InlineData("một hai", 7, "một hai")]
    [InlineData("một hai", 6, "một|hai")]
    [InlineData("a  b\tc\nd", 9, "a b c d")]
    [InlineData("1.919.976/1.972.053 xong", 10, "1.919.976/|1.972.053|xong")]
    [InlineData("x 1234567890", 5, "x|12345|67890")]
    [InlineData("1234567 x", 5, "12345|67 x")]
    [InlineData("12 345 x", 6, "12 345|x")]
    [InlineData("ab😀c", 3, "ab|😀c")]
    public void Wrap_Text_CutsAtBlanks(string text, int width, string expected)
    {
        var lines = TextTable.Wrap(text, width);

        Assert.Equal(expected, string.Join('|', lines));
        Assert.All(lines, line => Assert.True(line.Length <= width));
    }

    private static string Print(TextTable table, params string[][] rows)
    {
        foreach (var row in rows)
        {
            table.Add(row);
        }

        var text = new StringBuilder();
        table.AppendTo(text);
        return text.ToString();
    }
}
