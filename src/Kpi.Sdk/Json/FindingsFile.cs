using System.Globalization;

namespace Kpi.Sdk.Json;

/// <summary>Writes a report of findings as JSON: "kpi-findings/1.0", docs/reference/findings.schema.json.</summary>
internal static class FindingsFile
{
    private const string Schema = "kpi-findings/1.0";

    public static ReadOnlyMemory<byte> Write(ValidationReport report) => JsonOutput.Write(json => json.Object(null, () =>
    {
        json.Text("schema", Schema);
        json.Whole("errors", report.Errors.Count);
        json.Whole("warnings", report.Warnings.Count);
        json.Whole("notices", report.Notices.Count);
        json.ListOrEmpty("findings", report, finding => json.Object(null, () => WriteFinding(json, finding)));
        json.ListOrEmpty("suppressed", report.Suppressed, suppressed => json.Object(null, () =>
        {
            WriteFinding(json, suppressed.Finding);
            json.Text("reason", suppressed.Suppression.Reason);
        }));
    }));

    /// <summary>What the caller tagged a finding with, as a text; null where there is nothing, or nothing that has one form in every culture.</summary>
    public static string? TagText(object? tag) => tag switch
    {
        string text => text,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static void WriteFinding(JsonOutput json, Finding finding)
    {
        json.Text("rule", finding.Id.ToString());
        json.Text("severity", finding.Severity.ToString());
        json.True("changesVerdict", finding.ChangesVerdict);
        json.Text("path", finding.Path.ToString());
        json.Text("file", finding.Location?.File);
        json.Whole("line", finding.Location?.Line);
        json.Whole("column", finding.Location?.Column);
        json.Named("title", finding.Rule.Title);
        WriteMessage(json, finding);
        json.Named("suggestion", finding.Suggestion);
        json.Map("arguments", finding.Arguments, argument => WriteArgument(json, argument));
        json.Text("tag", TagText(finding.Tag));
    }

    // a message may be all argument, and that one blank
    private static void WriteMessage(JsonOutput json, Finding finding)
    {
        var vietnamese = finding.Text(ReportLanguage.Vietnamese);
        if (finding.Rule.Message.English is null)
        {
            json.TextOrBlank("message", vietnamese);
            return;
        }

        json.Object("message", () =>
        {
            json.TextOrBlank("vi", vietnamese);
            json.TextOrBlank("en", finding.Text(ReportLanguage.English));
        });
    }

    /// <summary>A list stays a list and a text of two languages stays one; all else is a text with its digits ungrouped.</summary>
    private static void WriteArgument(JsonOutput json, FindingArgument argument)
    {
        switch (argument.Value)
        {
            case BilingualText text:
                json.Named(argument.Name, text);
                break;
            case IReadOnlyCollection<string> texts:
                json.ListOrEmpty(argument.Name, texts, text => json.TextOrBlank(null, text));
                break;
            default:
                json.TextOrBlank(argument.Name, FindingText.Render(argument.Value, ReportLanguage.English));
                break;
        }
    }
}
