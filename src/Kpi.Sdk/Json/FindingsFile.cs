using System.Globalization;

namespace Kpi.Sdk.Json;

/// <summary>Writes a report of findings as JSON: "kpi-findings/1.0".</summary>
internal static class FindingsFile
{
    private const string Schema = "kpi-findings/1.0";

    public static ReadOnlyMemory<byte> Write(ValidationReport report) => JsonOutput.Write(json => json.Object(null, () =>
    {
        json.Text("schema", Schema);
        json.Whole("errors", report.Errors.Count);
        json.Whole("warnings", report.Warnings.Count);
        json.Whole("notices", report.Notices.Count);
        json.List("findings", report, finding => json.Object(null, () => WriteFinding(json, finding)));
        json.List("suppressed", report.Suppressed, suppressed => json.Object(null, () =>
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
        json.Named("message", Sentence(finding));
        json.Named("suggestion", finding.Suggestion);
        json.Map("arguments", finding.Arguments, argument => json.Text(argument.Name, FindingText.Render(argument.Value, ReportLanguage.English)));
        json.Text("tag", TagText(finding.Tag));
    }

    private static BilingualText Sentence(Finding finding) =>
        BilingualText.Of(finding.Text(ReportLanguage.Vietnamese), finding.Rule.Message.English is null ? null : finding.Text(ReportLanguage.English));
}
