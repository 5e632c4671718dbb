using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Samples;

/// <summary>The README is short and shows what it promises; its examples run with those of the other pages.</summary>
public sealed class ReadmeTests
{
    private static readonly IReadOnlyList<CSharpFence> Fences = CSharpFence.Of("README.md");

    [Fact]
    public void Readme_IsShortAndHasItsExamples()
    {
        Assert.Equal(2, Fences.Count);
        Assert.All(Fences, fence => Assert.Null(fence.WhyNotRun));
        Assert.InRange(File.ReadAllLines(RepositoryFiles.At("README.md")).Length, 1, 150);
    }

    [Fact]
    public void Example_FromObjects_SaysWhatItPrints() => Assert.NotEmpty(Fences[0].Expected);

    /// <summary>The program that uses the package alone runs the same lines, trimmed and as native code.</summary>
    [Fact]
    public void Example_FromObjects_IsWhatTheConsumerRuns()
    {
        var run = File.ReadAllLines(RepositoryFiles.At("tests/consumer/ReadmeExample.cs")).Select(line => line.Trim()).ToList();
        Assert.Equal([], Fences[0].Source.Split('\n').Select(line => line.Trim()).Except(run, StringComparer.Ordinal));
    }

    [Fact]
    public void Example_FromFiles_PrintsTheScorecard() =>
        Assert.Contains("10-NQ/TU: 14 chỉ tiêu", ExampleRunner.Run(ExampleRunner.Compile(Fences[1])).Output, StringComparison.Ordinal);
}
