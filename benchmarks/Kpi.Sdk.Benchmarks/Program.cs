using BenchmarkDotNet.Running;
using Kpi.Sdk.Benchmarks.Commands;

if (args is ["data" or "answers", ..])
{
    try
    {
        return args[0] == "data" ? DataCommand.Run(args[1..]) : AnswersCommand.Run(args[1..]);
    }
    catch (Exception problem) when (problem is ArgumentException or IOException or UnauthorizedAccessException or InvalidOperationException)
    {
        Console.Error.WriteLine(problem.Message);
        return 1;
    }
}

// a benchmark that throws must be seen by whoever runs all of them only to see that they run
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
