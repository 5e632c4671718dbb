using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Kpi.Sdk;

/// <summary>Data was to be used although checking found errors in it.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Always made of a report: without one it says nothing.")]
public sealed class KpiValidationException : Exception
{
    /// <summary>An exception for a report with errors.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentException"><paramref name="report"/> has no error.</exception>
    public KpiValidationException(ValidationReport report)
        : base(MessageOf(report))
    {
        Report = report;
    }

    /// <summary>The report, with all its findings.</summary>
    public ValidationReport Report { get; }

    private static string MessageOf(ValidationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (!report.HasErrors)
        {
            throw new ArgumentException("The report has no error.", nameof(report));
        }

        var first = report.Errors[0].Line(ReportLanguage.English);
        return report.Errors.Count == 1 ? first : string.Create(CultureInfo.InvariantCulture, $"{first} (and {report.Errors.Count - 1} more)");
    }
}
