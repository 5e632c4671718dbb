using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Samples;

/// <summary>The README's examples compile and print what the README says.</summary>
public sealed class ReadmeTests
{
    private static readonly IReadOnlyList<string> Fences = ExampleRunner.FencesOf("README.md");

    [Fact]
    public void Readme_IsShortAndHasItsExamples()
    {
        Assert.Equal(2, Fences.Count);
        Assert.InRange(File.ReadAllLines(RepositoryFiles.At("README.md")).Length, 1, 150);
    }

    [Fact]
    public void Example_FromObjects_PrintsWhatItsLastCommentSays()
    {
        var expected = Fences[0].TrimEnd().Split('\n')[^1];
        Assert.StartsWith("// ", expected, StringComparison.Ordinal);
        Assert.Equal(expected[3..], ExampleRunner.Run(Fences[0]).TrimEnd());
    }

    [Fact]
    public void Example_FromFiles_PrintsTheScorecard() =>
        Assert.Contains("10-NQ/TU: 14 chỉ tiêu", ExampleRunner.Run(Fences[1]), StringComparison.Ordinal);
}
