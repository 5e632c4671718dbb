// Everything that can't be right in a report: dotnet run docs/samples/validate.cs FRAMEWORK REPORT [--lang vi|en] [--format text|json|sarif] [--html FILE]
// With --html the findings are saved as a page too.
// Ends with 0 where there is no error, 1 where there is one, 2 where a file can't be read or the call makes no sense.
#:project ../../src/Kpi.Sdk/Kpi.Sdk.csproj
using Kpi.Sdk;

Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var files = new List<string>();
var options = new Dictionary<string, string> { ["--lang"] = "vi", ["--format"] = "text", ["--html"] = "" };
for (var index = 0; index < args.Length; index++)
{
    if (!args[index].StartsWith("--", StringComparison.Ordinal)) files.Add(args[index]);
    else if (!options.ContainsKey(args[index])) return Refuse($"There is no option {args[index]}.");
    else if (index + 1 == args.Length) return Refuse($"{args[index]} has no value.");
    else options[args[index]] = args[++index];
}

if (options["--lang"] is not ("vi" or "en")) return Refuse($"--lang is vi or en, not \"{options["--lang"]}\".");
if (options["--format"] is not ("text" or "json" or "sarif")) return Refuse($"--format is text, json or sarif, not \"{options["--format"]}\".");
if (files.Count != 2 || files.Contains("")) return Refuse("Two files are needed, FRAMEWORK and REPORT.");
var language = options["--lang"] == "en" ? ReportLanguage.English : ReportLanguage.Vietnamese;
try
{
    var (found, isReadable) = Check();
    if (options["--html"].Length > 0) found.SaveHtml(options["--html"], language);
    Console.Write(options["--format"] switch
    {
        "json" => found.ToJson(),
        "sarif" => found.ToSarifJson(language),
        _ => found.ToText(language),
    });
    return !isReadable ? 2 : found.HasErrors ? 1 : 0;
}
catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
{
    Console.Error.WriteLine(problem.Message);
    return 2;
}

(ValidationReport Found, bool IsReadable) Check()
{
    try
    {
        var framework = IndicatorFramework.Load(files[0]);
        return (framework.Validate(Submission.Load(files[1], framework)), true);
    }
    catch (KpiFormatException unreadable)
    {
        return (ValidationReport.Of(unreadable.Faults), false);
    }
}

static int Refuse(string why)
{
    Console.Error.WriteLine($"{why} Call: validate.cs FRAMEWORK REPORT [--lang vi|en] [--format text|json|sarif] [--html FILE]");
    return 2;
}
