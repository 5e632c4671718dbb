using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using Kpi.Sdk;

/// <summary>Prints the scorecard of a report, or saves it as a page. Ends with 0, or with 2 where a file can't be read or the call makes no sense.</summary>
internal static class ScorecardProgram
{
    private const string Usage = "scorecard [FRAMEWORK REPORT] [--lang vi|en] [--html FILE]";

    private static readonly Dictionary<string, string> Options = new() { ["--lang"] = "vi|en", ["--html"] = "" };

    public static int Run(IReadOnlyList<string> words, TextWriter output, TextWriter errors) => SampleCall.Run(errors, Usage, () =>
    {
        var call = SampleCall.Read(words, Options);
        var files = call.Files.Count switch
        {
            0 => new[] { LaGi("framework.json"), LaGi("report.json") },
            2 => call.Files,
            _ => throw new ArgumentException("Two files are needed, FRAMEWORK and REPORT, or none for the sample of La Gi."),
        };
        var language = call["--lang"] == "en" ? ReportLanguage.English : ReportLanguage.Vietnamese;
        var framework = IndicatorFramework.Load(files[0]);
        var report = Submission.Load(files[1], framework);
        var card = framework.Evaluate(report);
        if (call["--html"] is { } page)
        {
            card.SaveHtml(page, language);
        }
        else
        {
            output.Write(card.ToText(language));
        }

        return 0;
    });

    // the data stands beside the samples, wherever they are called from
    private static string LaGi(string file, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "data", "la-gi", file);
}
