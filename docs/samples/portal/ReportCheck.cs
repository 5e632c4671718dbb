using Kpi.Sdk;
using Kpi.Sdk.Json;

namespace Portal;

/// <summary>Reads and validates a report; the one thing that both the service and the page do.</summary>
internal sealed partial class ReportCheck(FrameworkCatalogue catalogue, PortalSettings settings, ILogger<ReportCheck> log)
{
    public CheckedFile Run(ReadOnlyMemory<byte> utf8, CancellationToken stop)
    {
        var code = FrameworkCatalogue.CodeIn(utf8.Span);

        // read against any framework, a file of an unknown one is refused at its line
        var framework = catalogue.Find(code) ?? catalogue.Find(catalogue.Codes.First())!;
        var limits = new JsonReadOptions { MaxBytes = settings.MaxRequestBytes, MaxDepth = 32 };
        if (!Submission.TryRead(utf8, framework, out var report, out var faults, limits))
        {
            Log(ValidationReport.Of(faults));
            return new CheckedFile(null, null, ValidationReport.Of(faults)) { UnknownFramework = catalogue.Find(code) is null ? code : null };
        }

        var findings = framework.Validate(report, cancellationToken: stop);
        Log(findings);
        return new CheckedFile(framework, report, findings);
    }

    // which rules, how often: neither figures nor names nor who sent them
    private void Log(ValidationReport found)
    {
        if (log.IsEnabled(LogLevel.Information))
        {
            Checked(found.Errors.Count, found.Warnings.Count, string.Join(' ', found.CountBy(finding => finding.Id).Select(rule => $"{rule.Key}x{rule.Value}")));
        }
    }

    [LoggerMessage(1, LogLevel.Information, "A report was checked: {Errors} errors, {Warnings} warnings; {Rules}")]
    private partial void Checked(int errors, int warnings, string rules);
}
