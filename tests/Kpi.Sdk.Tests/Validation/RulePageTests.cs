using System.Reflection;
using System.Text;
using Kpi.Sdk.Tests.Support;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation;

/// <summary>No rule without its page in both languages, its help, a test that finds and a test that stays silent.</summary>
public sealed class RulePageTests
{
    /// <summary>KPI_WRITE_PAGES=1 writes the pages instead of comparing them.</summary>
    private static readonly bool Writes = Environment.GetEnvironmentVariable("KPI_WRITE_PAGES") == "1";

    [Fact]
    public void Catalogue_Ids_AreUniqueAndOfTheLibrary()
    {
        Assert.All(RulePages.Rules, rule => Assert.True(rule.Id.IsBuiltIn, rule.Id.ToString()));
        Assert.Equal(RulePages.Rules.Count, RulePages.Rules.Select(rule => rule.Id).Distinct().Count());
    }

    [Fact]
    public void Catalogue_EveryRule_HasBothLanguagesAndHelp()
    {
        var bare = RulePages.Rules.Where(rule => rule.Title.English is null || rule.Message.English is null || rule.Help?.Why.English is null).Select(rule => rule.Id.ToString());
        Assert.Equal([], bare);
    }

    [Theory]
    [InlineData(ReportLanguage.English)]
    [InlineData(ReportLanguage.Vietnamese)]
    public void Pages_AreWhatTheCatalogueSays(ReportLanguage language)
    {
        var expected = RulePages.Rules.Where(rule => rule.Help is not null).ToDictionary(rule => RulePages.PathOf(rule, language), rule => RulePages.Page(rule, language));
        expected.Add($"{RulePages.FolderOf(language)}/README.md", RulePages.Index(language));
        var folder = RepositoryFiles.At(RulePages.FolderOf(language));
        if (Writes)
        {
            Directory.CreateDirectory(folder);
            foreach (var (path, page) in expected)
            {
                File.WriteAllText(RepositoryFiles.At(path), page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }
        }

        var stale = expected.Where(page => !File.Exists(RepositoryFiles.At(page.Key)) || File.ReadAllText(RepositoryFiles.At(page.Key)).ReplaceLineEndings("\n") != page.Value).Select(page => page.Key);
        Assert.Equal([], stale);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(folder).Select(path => $"{RulePages.FolderOf(language)}/{Path.GetFileName(path)}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryRule_HasATestThatFindsAndOneThatStaysSilent()
    {
        var tests = typeof(RulePageTests).Assembly.GetTypes().ToLookup(type => type.Name, StringComparer.Ordinal);
        var untested = RuleCatalogue.Rules
            .Select(rule => rule.GetType().Name)
            .Where(name => tests[$"{name}Tests"].SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance))
                .Count(method => method.Name.StartsWith("Check_", StringComparison.Ordinal) && method.GetCustomAttributes<FactAttribute>().Any()) < 2);
        Assert.Equal([], untested);
    }
}
