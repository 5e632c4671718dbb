namespace Kpi.Sdk.Tests.Support;

/// <summary>How a program ended, and what it wrote.</summary>
internal sealed record CapturedRun(int ExitCode, string Output, string Errors);
