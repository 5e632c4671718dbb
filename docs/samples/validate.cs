// Everything that can't be right in a report: dotnet run docs/samples/validate.cs FRAMEWORK REPORT [--lang vi|en] [--format text|json|sarif]
// Ends with 0 where there is no error, 1 where there is one, 2 where a file can't be read.
#:project ../../src/Kpi.Sdk/Kpi.Sdk.csproj
using Kpi.Sdk;

string Option(string name, string otherwise) => args.SkipWhile(word => word != name).ElementAtOrDefault(1) ?? otherwise;
var files = args.TakeWhile(word => !word.StartsWith("--", StringComparison.Ordinal)).ToArray();
var language = Option("--lang", "vi") == "en" ? ReportLanguage.English : ReportLanguage.Vietnamese;
if (files.Length != 2)
{
    Console.Error.WriteLine("dotnet run docs/samples/validate.cs FRAMEWORK REPORT [--lang vi|en] [--format text|json|sarif]");
    return 2;
}

try
{
    var framework = IndicatorFramework.Load(files[0]);
    var found = framework.Validate(Submission.Load(files[1], framework));
    Console.Write(Option("--format", "text") switch
    {
        "json" => found.ToJson(),
        "sarif" => found.ToSarifJson(language),
        _ => found.ToText(language),
    });
    return found.HasErrors ? 1 : 0;
}
catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or FormatException)
{
    Console.Error.WriteLine(problem.Message);
    return 2;
}
