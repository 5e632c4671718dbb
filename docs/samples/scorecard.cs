// The scorecard of a report: dotnet run docs/samples/scorecard.cs [FRAMEWORK REPORT]
#:project ../../src/Kpi.Sdk/Kpi.Sdk.csproj
using Kpi.Sdk;

var laGi = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "data", "la-gi");
var files = args.Length == 2 ? args : [Path.Combine(laGi, "framework.json"), Path.Combine(laGi, "report.json")];
try
{
    var framework = IndicatorFramework.Load(files[0]);
    var report = Submission.Load(files[1], framework);
    Console.Write(framework.Evaluate(report).ToText());
    return 0;
}
catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or FormatException)
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}
