// The scorecard of a report: dotnet run docs/samples/scorecard.cs [FRAMEWORK REPORT] [--lang vi|en] [--html FILE]
// With --html it is saved as a page, and nothing is printed.
#:project ../../src/Kpi.Sdk/Kpi.Sdk.csproj
using Kpi.Sdk;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var files = new List<string>();
var options = new Dictionary<string, string> { ["--lang"] = "vi", ["--html"] = "" };
try
{
    for (var index = 0; index < args.Length; index++)
    {
        if (!args[index].StartsWith("--", StringComparison.Ordinal)) files.Add(args[index]);
        else if (!options.ContainsKey(args[index])) throw new ArgumentException($"There is no option {args[index]}.");
        else if (index + 1 == args.Length) throw new ArgumentException($"{args[index]} has no value.");
        else options[args[index]] = args[++index];
    }

    if (options["--lang"] is not ("vi" or "en")) throw new ArgumentException($"--lang is vi or en, not \"{options["--lang"]}\".");
    var laGi = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "data", "la-gi");
    if (files.Count == 0) files = [Path.Combine(laGi, "framework.json"), Path.Combine(laGi, "report.json")];
    if (files.Count != 2) throw new ArgumentException("Two files are needed: FRAMEWORK REPORT, or none for the sample of La Gi.");
    var language = options["--lang"] == "en" ? ReportLanguage.English : ReportLanguage.Vietnamese;
    var framework = IndicatorFramework.Load(files[0]);
    var card = framework.Evaluate(Submission.Load(files[1], framework));
    if (options["--html"].Length > 0) card.SaveHtml(options["--html"], language);
    else Console.Write(card.ToText(language));
    return 0;
}
catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}
