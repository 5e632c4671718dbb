using BenchmarkDotNet.Running;

// a benchmark that throws must be seen by whoever runs all of them only to see that they run
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
