using System.Globalization;
using System.Text;

namespace Kpi.Sdk;

public sealed partial class ValidationReport
{
    private const int WidestColumn = 48;

    /// <summary>The report for a console: a line a finding in aligned columns, then a line that counts them, then what was accepted beforehand with the reasons. Lines end with a line feed.</summary>
    /// <param name="language">Language of the words.</param>
    /// <returns>The text; only the counting line where nothing was found and nothing accepted.</returns>
    public string ToText(ReportLanguage language)
    {
        var rows = Array.ConvertAll(_findings, finding => Row(finding, language));
        var text = new StringBuilder();
        if (rows.Length > 0)
        {
            var head = language == ReportLanguage.English
                ? new[] { "Severity", "Rule", "Place", "Path", "Finding" }
                : ["Mức độ", "Quy tắc", "Vị trí", "Đường dẫn", "Nội dung"];
            AppendTable(text, [head, .. rows]);
        }

        text.Append(CountLine(language)).Append('\n');
        AppendSuppressed(text, language);
        return text.ToString();
    }

    /// <summary>The report for a console, in Vietnamese.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToText(ReportLanguage.Vietnamese);

    private void AppendSuppressed(StringBuilder text, ReportLanguage language)
    {
        if (Suppressed.Count == 0)
        {
            return;
        }

        var isEnglish = language == ReportLanguage.English;
        text.Append('\n').Append(isEnglish ? "Accepted beforehand, not counted: " : "Đã chấp nhận trước, không tính: ")
            .Append(Suppressed.Count.ToString(CultureInfo.InvariantCulture)).Append('\n');
        var head = isEnglish
            ? new[] { "Severity", "Rule", "Place", "Path", "Finding and reason" }
            : ["Mức độ", "Quy tắc", "Vị trí", "Đường dẫn", "Nội dung và lý do"];
        AppendTable(text, [head, .. Suppressed.Select(accepted => SuppressedRow(accepted, language))]);
    }

    private static string[] SuppressedRow(SuppressedFinding accepted, ReportLanguage language)
    {
        var row = Row(accepted.Finding, language);
        row[^1] += $" {(language == ReportLanguage.English ? "Reason:" : "Lý do:")} {FindingText.OneLine(accepted.Suppression.Reason)}";
        return row;
    }

    private static string[] Row(Finding finding, ReportLanguage language) =>
    [
        FindingText.Render(finding.Severity, language),
        finding.Id.ToString(),
        finding.Location?.ToString() ?? string.Empty,
        finding.Path.ToString(),
        finding.Sentences(language),
    ];

    /// <summary>A column is as wide as its longest cell, but not wider than the limit; a column that is empty throughout is left out.</summary>
    private static void AppendTable(StringBuilder text, string[][] rows)
    {
        var last = rows[0].Length - 1;
        var widths = Enumerable.Range(0, last).Select(column => WidthOf(rows, column)).ToArray();
        foreach (var row in rows)
        {
            for (var column = 0; column < last; column++)
            {
                if (widths[column] > 0)
                {
                    text.Append(row[column].PadRight(widths[column])).Append("  ");
                }
            }

            text.Append(row[last]).Append('\n');
        }
    }

    private static int WidthOf(string[][] rows, int column)
    {
        var isEmpty = rows.Skip(1).All(row => row[column].Length == 0);
        return isEmpty ? 0 : Math.Min(WidestColumn, rows.Max(row => row[column].Length));
    }

    /// <summary>The line that counts what was found: "3 lỗi, 2 cảnh báo, 0 lưu ý."</summary>
    internal string CountLine(ReportLanguage language) =>
        $"{CountOf(FindingSeverity.Error, language)}, {CountOf(FindingSeverity.Warning, language)}, {CountOf(FindingSeverity.Notice, language)}.";

    /// <summary>How many findings there are of a severity: "3 lỗi", "1 error".</summary>
    internal string CountOf(FindingSeverity severity, ReportLanguage language)
    {
        var count = (severity switch
        {
            FindingSeverity.Error => Errors,
            FindingSeverity.Warning => Warnings,
            _ => Notices,
        }).Count;
        var noun = FindingText.Render(severity, language);
        return string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(language == ReportLanguage.English && count != 1 ? "s" : string.Empty)}");
    }
}
