using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Samples;

/// <summary>The sample data, judged as the sample program does it.</summary>
internal static class SampleCards
{
    public static Scorecard Load(string folder)
    {
        var framework = IndicatorFramework.Load(RepositoryFiles.At($"docs/samples/data/{folder}/framework.json"));
        return framework.Evaluate(Submission.Load(RepositoryFiles.At($"docs/samples/data/{folder}/report.json"), framework));
    }

    /// <summary>The rows of a section: cells of the lines that belong together, joined by blanks.</summary>
    public static IReadOnlyList<string> Rows(string text, string section)
    {
        var lines = text.Split('\n');
        var start = Array.IndexOf(lines, section);
        Assert.True(start >= 0, section);
        var rule = lines[start + 2];
        var columns = new List<(int From, int To)>();
        for (var from = 0; from < rule.Length;)
        {
            var to = rule.IndexOf(' ', from) is >= 0 and var end ? end : rule.Length;
            columns.Add((from, to));
            from = to + 2;
        }

        // a row begins where there is a number or, below it, a deadline of another target
        var rows = new List<string[]>();
        foreach (var line in lines.Skip(start + 3).TakeWhile(line => line.Length > 0 && !line.Contains(": ", StringComparison.Ordinal) | line.StartsWith(' ') | char.IsAsciiDigit(line[0])))
        {
            var cells = columns.Select(column => column.From >= line.Length ? string.Empty : line[column.From..Math.Min(column.To, line.Length)].Trim()).ToArray();
            if (cells[0].Length > 0 || cells[1].StartsWith('['))
            {
                rows.Add(cells);
            }
            else
            {
                rows[^1] = [.. rows[^1].Zip(cells, (above, below) => below.Length == 0 ? above : $"{above} {below}".Trim())];
            }
        }

        return [.. rows.Select(cells => string.Join(" | ", cells))];
    }
}
