// The scorecard of a report: dotnet run docs/samples/scorecard.cs [FRAMEWORK REPORT]
#:project ../../src/Kpi.Sdk/Kpi.Sdk.csproj
using Kpi.Sdk;

Console.OutputEncoding = System.Text.Encoding.UTF8;
try
{
    var laGi = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "data", "la-gi");
    string[] files = args.Length == 0 ? [Path.Combine(laGi, "framework.json"), Path.Combine(laGi, "report.json")] : args;
    if (files.Length != 2) throw new ArgumentException("Two files are needed: FRAMEWORK REPORT, or none for the sample of La Gi.");
    var framework = IndicatorFramework.Load(files[0]);
    var report = Submission.Load(files[1], framework);
    Console.Write(framework.Evaluate(report).ToText());
    return 0;
}
catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}
