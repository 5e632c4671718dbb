using System;
using System.Collections.Generic;
using System.IO;
using Kpi.Sdk;

/// <summary>
/// Prints everything that can't be right in a report, and saves it as a page if asked. Ends with 0 where there is no error, 1 where there is one,
/// 2 where a file can't be read or the call makes no sense.
/// </summary>
internal static class ValidateProgram
{
    private const string Usage = "validate FRAMEWORK REPORT [--lang vi|en] [--format text|json|sarif] [--html FILE]";

    private static readonly Dictionary<string, string> Options = new() { ["--lang"] = "vi|en", ["--format"] = "text|json|sarif", ["--html"] = "" };

    public static int Run(IReadOnlyList<string> words, TextWriter output, TextWriter errors) => SampleCall.Run(errors, Usage, () =>
    {
        var call = SampleCall.Read(words, Options);
        if (call.Files.Count != 2)
        {
            throw new ArgumentException("Two files are needed, FRAMEWORK and REPORT.");
        }

        try
        {
            var framework = IndicatorFramework.Load(call.Files[0]);
            var found = framework.Validate(Submission.Load(call.Files[1], framework));
            output.Write(Print(found, call));
            return found.HasErrors ? 1 : 0;
        }
        catch (KpiFormatException unreadable)
        {
            output.Write(Print(ValidationReport.Of(unreadable.Faults), call));
            return 2;
        }
    });

    private static string Print(ValidationReport found, SampleCall call)
    {
        var language = call["--lang"] == "en" ? ReportLanguage.English : ReportLanguage.Vietnamese;
        if (call["--html"] is { } page)
        {
            found.SaveHtml(page, language);
        }

        return call["--format"] switch
        {
            "json" => found.ToJson(),
            "sarif" => found.ToSarifJson(language),
            _ => found.ToText(language),
        };
    }
}
