using System.Text;
using Kpi.Sdk.Json;

namespace Kpi.Sdk;

/// <summary>Reports of findings as files.</summary>
public static class ValidationReportFiles
{
    /// <summary>The report as JSON in both languages, by the schema kpi-findings/1.0.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The text of the file.</returns>
    public static string ToJson(this ValidationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Encoding.UTF8.GetString(FindingsFile.Write(report).Span);
    }

    /// <summary>The report as SARIF 2.1.0, which editors and code hosts show beside the lines of the file.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">Language of the messages.</param>
    /// <returns>The text of the file. Suppressed findings are in it, marked as such with their reason.</returns>
    public static string ToSarifJson(this ValidationReport report, ReportLanguage language = ReportLanguage.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Encoding.UTF8.GetString(SarifFile.Write(report, language).Span);
    }
}
