using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Samples;

/// <summary>The examples of the how-to pages compile and print what their comments say.</summary>
public sealed class HowToTests
{
    [Fact]
    public void OwnRules_Example_PrintsWhatItsCommentSays()
    {
        var source = Assert.Single(ExampleRunner.FencesOf("docs/how-to/own-rules.md"));
        var lines = source.Split('\n');
        var expected = lines[Array.FindIndex(lines, line => line.StartsWith("Console.WriteLine(", StringComparison.Ordinal)) + 1];
        Assert.StartsWith("// ", expected, StringComparison.Ordinal);
        Assert.Equal(expected[3..], ExampleRunner.Run(source).TrimEnd());
    }

    [Fact]
    public void Csv_Example_PrintsWhatItsCommentsSay()
    {
        var source = Assert.Single(ExampleRunner.FencesOf("docs/how-to/csv.md"));
        var expected = source.Split('\n').Where(line => line.StartsWith("// ", StringComparison.Ordinal)).Select(line => line[3..].TrimEnd());
        Assert.Equal(expected, ExampleRunner.Run(source).TrimEnd().Split('\n').Select(line => line.TrimEnd()));
    }
}
