using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Samples;

/// <summary>The examples of the how-to pages compile and print what their comments say.</summary>
public sealed class HowToTests
{
    [Fact]
    public void OwnRules_Example_PrintsWhatItsCommentSays() => AssertPrintsItsComment("docs/how-to/own-rules.md");

    [Fact]
    public void SaveAPage_Example_PrintsWhatItsCommentSays() => AssertPrintsItsComment("docs/how-to/save-a-page.md");

    private static void AssertPrintsItsComment(string page)
    {
        var source = Assert.Single(ExampleRunner.FencesOf(page));
        var lines = source.Split('\n');
        var expected = lines[Array.FindIndex(lines, line => line.StartsWith("Console.WriteLine(", StringComparison.Ordinal)) + 1];
        Assert.StartsWith("// ", expected, StringComparison.Ordinal);
        Assert.Equal(expected[3..], ExampleRunner.Run(source).TrimEnd());
    }
}
