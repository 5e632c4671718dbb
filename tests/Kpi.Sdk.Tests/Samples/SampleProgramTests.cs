using System.Text.RegularExpressions;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Samples;

/// <summary>The sample programs, as programs of the SDK and as scripts: the same words in, the same text and exit code out.</summary>
public sealed partial class SampleProgramTests
{
    private const string Framework = "docs/samples/data/la-gi/framework.json";
    private const string Report = "docs/samples/data/la-gi/report.json";

    public static TheoryData<string> Heads(string sample) => [.. HeadsOf(sample)];

    [Theory]
    [MemberData(nameof(Heads), "scorecard")]
    public void Scorecard_WithoutWords_IsLaGis(string head)
    {
        var run = Run(head);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Errors));
        Assert.Equal(SampleCards.Load("la-gi").ToText(), run.Output);
    }

    [Theory]
    [MemberData(nameof(Heads), "scorecard")]
    public void Scorecard_OtherFilesInEnglish_IsTheirs(string head)
    {
        var run = Run(head, At("docs/samples/data/quang-ninh/framework.json"), At("docs/samples/data/quang-ninh/report.json"), "--lang", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(SampleCards.Load("quang-ninh").ToText(ReportLanguage.English), run.Output);
    }

    [Theory]
    [MemberData(nameof(Heads), "validate")]
    public void Validate_ReportWithErrors_EndsWithOne(string head)
    {
        var run = Run(head, At(Framework), At(Report), "--lang", "en");

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Errors));
        Assert.Contains("KPI5010", run.Output, StringComparison.Ordinal);
        Assert.Contains("error", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Heads), "validate")]
    public void Validate_ReportWithoutErrors_EndsWithZero(string head)
    {
        var run = Run(head, At("docs/samples/data/binh-duong/framework.json"), At("docs/samples/data/binh-duong/report.json"), "--format", "json");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Errors));
        Assert.StartsWith("{", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Heads), "validate")]
    public void Validate_UnreadableFile_EndsWithTwoAndItsFaults(string head)
    {
        var run = Run(head, At("CHANGELOG.md"), At(Report), "--format", "sarif");

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Errors));
        Assert.Contains("\"KPI9", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Heads), "scorecard")]
    public void Scorecard_AsAPage_IsSavedAndNotPrinted(string head) => AssertPage(head, exitCode: 0, isPrinted: false);

    [Theory]
    [MemberData(nameof(Heads), "validate")]
    public void Validate_AsAPage_IsSavedAndPrinted(string head) => AssertPage(head, exitCode: 1, isPrinted: true);

    [Theory]
    [InlineData("validate", "Two files are needed, FRAMEWORK and REPORT.")]
    [InlineData("validate", "There is no option --colour.", "a", "b", "--colour", "red")]
    [InlineData("validate", "--lang has no value.", "a", "b", "--lang")]
    [InlineData("validate", "--format is text or json or sarif, not \"xml\".", "a", "b", "--format", "xml")]
    [InlineData("validate", "A file has a name.", "a", "")]
    [InlineData("validate", "Could not find file ", "no-such-file.json", "b")]
    [InlineData("scorecard", "Two files are needed, FRAMEWORK and REPORT, or none for the sample of La Gi.", "a")]
    [InlineData("scorecard", "Could not find file ", "no-such-file.json", "b")]
    [InlineData("scorecard", "", "CHANGELOG.md", "b")]
    public void Call_ThatCannotBeDone_EndsWithTwoAndOneLine(string sample, string why, params string[] words)
    {
        var files = words.Select(word => word.EndsWith(".md", StringComparison.Ordinal) ? At(word) : word).ToArray();
        foreach (var head in HeadsOf(sample))
        {
            var run = Run(head, files);

            Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
            Assert.StartsWith(why, run.Errors, StringComparison.Ordinal);
            Assert.Single(run.Errors.TrimEnd().Split('\n'));
            Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Heads), "ten-lines")]
    public void TenLines_Run_WriteTheCardAndTheReport(string head)
    {
        Assert.Equal(10, File.ReadAllLines(At(head)).Length);
        var folder = Directory.CreateTempSubdirectory("kpi-ten-lines");
        try
        {
            var (card, saved) = (Path.Combine(folder.FullName, "card.txt"), Path.Combine(folder.FullName, "report.json"));
            var run = Run(head, card, saved);

            Assert.Equal((0, "4 errors, 3 warnings\n"), (run.ExitCode, run.Output));
            Assert.Equal(SampleCards.Load("la-gi").ToText(), File.ReadAllText(card));
            var framework = IndicatorFramework.Load(At(Framework));
            Assert.Equal(Submission.Load(At(Report), framework).Observations.Count, Submission.Load(saved, framework).Observations.Count);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>National.cs is no script: it measures, and a script is compiled without optimisation.</summary>
    [Fact]
    public void Samples_EveryProgramButTheMeasuringOne_IsAScriptToo()
    {
        var heads = Directory.GetFiles(At("docs/samples")).Select(path => Path.GetFileName(path)).Where(name => name.Contains(".cs", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(["national.cs", "scorecard.cs", "scorecard.csx", "ten-lines.cs", "ten-lines.csx", "validate.cs", "validate.csx"], heads.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Samples_WhereTheyNameThePackage_NameItsNewestVersion()
    {
        var named = Directory.GetFiles(At("docs/samples"), "*.cs*").SelectMany(path => PackageVersion().Matches(File.ReadAllText(path)).Select(found => found.Groups[1].Value)).ToList();
        Assert.Equal(4, named.Count);
        Assert.All(named, version => Assert.Equal(Changelog.NewestVersion, version));
    }

    private static void AssertPage(string head, int exitCode, bool isPrinted)
    {
        var folder = Directory.CreateTempSubdirectory("kpi-page");
        try
        {
            var page = Path.Combine(folder.FullName, "page.html");
            var run = Run(head, At(Framework), At(Report), "--html", page);

            Assert.Equal((exitCode, isPrinted, string.Empty), (run.ExitCode, run.Output.Length > 0, run.Errors));
            Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(page), StringComparison.OrdinalIgnoreCase);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string[] HeadsOf(string sample) => [$"docs/samples/{sample}.cs", $"docs/samples/{sample}.csx"];

    private static string At(string file) => RepositoryFiles.At(file);

    private static CapturedRun Run(string head, params string[] words) => head.EndsWith(".csx", StringComparison.Ordinal)
        ? ScriptRunner.RunFile(head, words)
        : ExampleRunner.Run(
            ExampleRunner.Compile([head, .. Directory.GetFiles(At("docs/samples/programs")).Select(path => RepositoryFiles.Relative(RepositoryFiles.Root, path)).Order(StringComparer.Ordinal)]),
            words);

    [GeneratedRegex(@"Kpi\.Sdk(?:@|, )(\d+\.\d+\.\d+[^\s""]*)")]
    private static partial Regex PackageVersion();
}
