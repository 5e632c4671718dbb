using Kpi.Sdk.Tests.Samples;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Reporting.Pages;

/// <summary>Pages as a browser shows them, from a phone's width to a desk's, in both schemes and languages.</summary>
public sealed class PageBrowserTests
{
    private static readonly int[] Widths = [360, 768, 1280];

    [BrowserTheory]
    [InlineData(false, "rgb(255, 255, 255)")]
    [InlineData(true, "rgb(20, 25, 31)")]
    public void Pages_AnyWidth_FitFetchNothingAndComplainOfNothing(bool isDark, string background)
    {
        var framework = IndicatorFramework.Load(RepositoryFiles.At("docs/samples/data/la-gi/framework.json"));
        var findings = framework.Validate(Submission.Load(RepositoryFiles.At("docs/samples/data/la-gi/report.json"), framework));
        Scorecard[] cards = [PageCards.Everything, SampleCards.Load("la-gi"), SampleCards.Load("thanh-hoa")];
        ReportLanguage[] languages = [ReportLanguage.Vietnamese, ReportLanguage.English];
        var pages = languages.SelectMany(language => cards.Select(card => card.ToHtml(language)).Append(findings.ToHtml(language))).SelectMany(page => Widths.Select(width => (page, width))).ToArray();

        var (shown, console) = Browser.Show(isDark, pages);

        Assert.Empty(console);
        Assert.Equal(pages.Select(page => page.width), shown.Select(page => page.Width));
        Assert.All(shown, page => Assert.True(page.ScrollWidth <= page.Width, $"{page.ScrollWidth} wide in {page.Width}"));
        Assert.All(shown, page => Assert.Equal(background, page.Background));
        Assert.All(shown, page => Assert.Empty(page.Requests));
        Assert.All(shown, page => Assert.True(page.Height > 800));
    }

    [BrowserFact]
    public void Show_BadPage_IsCaught()
    {
        const string Bad = "<!DOCTYPE html><div style='width:2000px'>x</div><img src='http://127.0.0.1:9/nowhere.png'><script>console.error('ouch')</script>";

        var (shown, console) = Browser.Show(isDark: false, (Bad, 360));

        Assert.True(shown[0].ScrollWidth > shown[0].Width);
        Assert.NotEmpty(shown[0].Requests);
        Assert.Contains("ouch", console, StringComparison.Ordinal);
    }
}
