using System.Text;

namespace Kpi.Sdk.Reporting;

/// <summary>Rows of cells in aligned columns: a column is as wide as its longest cell up to a limit, longer cells go on below, empty columns are left out.</summary>
internal sealed class TextTable(params (string Head, int Limit)[] columns)
{
    private const string Gap = "  ";

    // a no-break space is none of them
    private static readonly char[] Breaks = [' ', '\n', '\r', '\t'];

    private readonly List<string[]> _rows = [];

    /// <summary>Adds a row; missing cells are empty.</summary>
    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>Writes head, rule and rows; lines end with a line feed and have no blanks at their end. Nothing where there is no row.</summary>
    public void AppendTo(StringBuilder text)
    {
        if (_rows.Count == 0)
        {
            return;
        }

        var widths = columns.Select((column, index) => WidthOf(index, column.Head, column.Limit)).ToArray();
        AppendRow(text, [.. columns.Select(column => column.Head)], widths);
        AppendRow(text, [.. widths.Select(width => new string('─', width))], widths);
        foreach (var row in _rows)
        {
            AppendRow(text, row, widths);
        }
    }

    /// <summary>The text cut at blanks into lines no longer than a width; a longer word stands on a line of its own, cut where it must be.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split(Breaks, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            var rest = word;
            while (rest.Length > width)
            {
                var cut = width > 1 && char.IsHighSurrogate(rest[width - 1]) ? width - 1 : width;
                lines.Add(rest[..cut]);
                rest = rest[cut..];
            }

            line.Append(line.Length > 0 ? " " : string.Empty).Append(rest);
        }

        if (line.Length > 0 || lines.Count == 0)
        {
            lines.Add(line.ToString());
        }

        return lines;
    }

    private int WidthOf(int column, string head, int limit)
    {
        var cells = _rows.Where(row => column < row.Length && row[column].Length > 0).Select(row => row[column]).ToList();
        return cells.Count == 0 ? 0 : Math.Min(limit, Math.Max(head.Length, cells.Max(cell => cell.Length)));
    }

    private static void AppendRow(StringBuilder text, string[] row, int[] widths)
    {
        var cells = widths.Select((width, column) => width > 0 && column < row.Length ? Wrap(row[column], width) : []).ToArray();
        var height = Math.Max(1, cells.Max(lines => lines.Count));
        for (var index = 0; index < height; index++)
        {
            var line = new StringBuilder();
            for (var column = 0; column < widths.Length; column++)
            {
                if (widths[column] > 0)
                {
                    line.Append((index < cells[column].Count ? cells[column][index] : string.Empty).PadRight(widths[column])).Append(Gap);
                }
            }

            text.Append(line.ToString().TrimEnd()).Append('\n');
        }
    }
}
