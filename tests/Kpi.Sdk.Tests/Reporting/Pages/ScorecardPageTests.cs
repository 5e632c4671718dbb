using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Kpi.Sdk.Reporting;
using Kpi.Sdk.Tests.Samples;
using Kpi.Sdk.Tests.Scoring;
using VerifyXunit;

namespace Kpi.Sdk.Tests.Reporting.Pages;

public sealed class ScorecardPageTests
{
    public static TheoryData<string, ReportLanguage> Pages
    {
        get
        {
            var data = new TheoryData<string, ReportLanguage>();
            foreach (var name in new[] { "everything", "empty", "la-gi", "thanh-hoa", "binh-duong", "quang-binh", "quang-ninh" })
            {
                data.Add(name, ReportLanguage.Vietnamese);
                data.Add(name, ReportLanguage.English);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void ToHtml_AnyCard_IsWellFormedWholeAndSelfContained(string name, ReportLanguage language)
    {
        var text = CardOf(name).ToHtml(language);
        var page = PageReading.Parse(text);

        Assert.Equal(language == ReportLanguage.English ? "en" : "vi", (string?)page.Attribute("lang"));
        Assert.Single(page.Descendants("h1"));
        Assert.Single(page.Descendants("title"), title => title.Parent!.Name.LocalName is "head");
        Assert.Single(page.Descendants("main"));
        Assert.All(page.Descendants("svg"), svg => Assert.True(svg.Attribute("aria-hidden") is not null || (string?)svg.Attribute("role") is "img"));
        Assert.All(page.Descendants("svg").Where(svg => (string?)svg.Attribute("role") is "img"), svg => Assert.True(svg.Element("title")!.Value.Length > 0 && svg.Element("desc")!.Value.Length > 0));
        if (name is not "everything")
        {
            PageReading.AssertSelfContained(text);
        }

        PageReading.AssertReferencesHold(page);
        PageReading.AssertTablesAreWhole(page);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void ToHtml_AnyCard_SaysInItsCellsWhatTheTextSays(string name, ReportLanguage language)
    {
        var card = CardOf(name);
        var sheet = new ScorecardSheet(card, language);
        var page = PageReading.Parse(card.ToHtml(language));

        var tables = page.Descendants("table").ToList();
        Assert.Equal(sheet.Sections.Count, tables.Count);
        foreach (var (section, table) in sheet.Sections.Zip(tables))
        {
            Assert.Equal(section.Columns.Select(column => column.Head), table.Element("thead")!.Descendants("th").Select(head => head.Value));
            var expected = section.Groups.SelectMany(group => group.Rows.Select(row => Shown(row, section))).ToList();
            var rows = table.Elements("tbody").Elements("tr").Where(row => !PageReading.Classes(row).Contains("group", StringComparer.Ordinal))
                .Select(row => row.Elements().Select(PageReading.Words).Where(words => words.Length > 0).ToList()).ToList();
            Assert.Equal(expected, rows);
        }

        foreach (var document in card.Documents)
        {
            Assert.Contains(document.ToText(language), page.Elements("ul", "counts").Elements("li").Select(PageReading.Words));
        }

        Assert.All(sheet.Facts, fact => Assert.Contains(page.Descendants("dd"), value => value.Value == fact.Value));
    }

    [Fact]
    public Task ToHtml_OneTarget_IsAsWrittenHere()
    {
        var card = Cards.Of(Cards.Target("T", "A", ">= 80%"), Cards.Figure("70%", period: "2022"), Cards.Figure("75/100 = 75%"));
        var page = card.ToHtml();

        // the style is above it
        return Verifier.Verify(page[page.IndexOf("<header>", StringComparison.Ordinal)..], "html");
    }

    [Fact]
    public void ToHtml_Verdicts_AreToldBySignAndWord()
    {
        var page = PageReading.Parse(PageCards.Everything.ToHtml());
        var cells = page.Elements("span", "verdict").Select(cell => (Sign: (string?)cell.Descendants("use").Single().Attribute("href"), Word: cell.Value, Class: PageReading.Classes(cell)[1])).Distinct().Order();

        Assert.Equal(
            [
                ("#sign-due", "Chưa đến hạn", "is-due"),
                ("#sign-exceeded", "Vượt", "is-exceeded"),
                ("#sign-met", "Đạt", "is-met"),
                ("#sign-met", "Đạt trước hạn", "is-met"),
                ("#sign-missed", "Không đạt", "is-missed"),
                ("#sign-unknown", "Chưa đánh giá được", "is-unknown"),
            ],
            cells);
    }

    [Fact]
    public void ToHtml_TextThatWouldBeMarkup_StaysText()
    {
        var text = PageCards.Everything.ToHtml();
        var page = PageReading.Parse(text);

        Assert.Empty(page.Descendants("script"));
        Assert.Contains(page.Elements("th", "c-indicator"), cell => cell.Value == PageCards.HostileShown);
        Assert.Contains(page.Elements("td", "c-notes"), cell => cell.Value == $"{PageCards.HostileShown}; {PageCards.HostileShown}");
        Assert.DoesNotContain('\u202E', page.Value);
        Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void ToHtml_VietnameseLetters_StandAsTheyAre() =>
        Assert.Contains("Tỷ lệ hồ sơ trực tuyến toàn trình", PageCards.Everything.ToHtml(), StringComparison.Ordinal);

    [Fact]
    public void ToHtml_Path_SaysWhatWasToBeReachedByTheFiguresDay()
    {
        Assert.Contains("theo lộ trình đến 30/6/2024: ≈\u00A062,45%", PageReading.Parse(PageCards.Everything.ToHtml()).Elements("span", "path").Select(note => note.Value));
        Assert.Contains("on the path by 2024-06-30: ≈\u00A062.45%", PageReading.Parse(PageCards.Everything.ToHtml(ReportLanguage.English)).Elements("span", "path").Select(note => note.Value));
    }

    [Fact]
    public void ToHtml_NotAssessable_DrawsNoBar()
    {
        var page = PageReading.Parse(PageCards.Everything.ToHtml());

        Assert.All(page.Elements("span", "is-unknown"), verdict => Assert.DoesNotContain(verdict.Parent!.Elements("svg"), svg => true));
        Assert.NotEmpty(page.Elements("span", "is-unknown"));
    }

    [Fact]
    public void ToHtml_SameCard_IsTheSameTextInAnyCulture()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = PageCards.Everything.ToHtml();
        try
        {
            CultureInfo.CurrentCulture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            CultureInfo.CurrentCulture.NumberFormat.NegativeSign = "~";
            CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator = "#";
            Assert.Equal(expected, PageCards.Everything.ToHtml());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void ToHtml_OwnTitle_IsHeadingAndTitle()
    {
        var page = PageReading.Parse(PageCards.Everything.ToHtml(options: new PageOptions { Title = " Bảng <mới> " }));

        Assert.Equal("Bảng <mới>", Assert.Single(page.Descendants("h1")).Value);
        Assert.Equal("Bảng <mới> · Thị xã Đông (594) · 6 tháng đầu năm 2024", page.Element("head")!.Element("title")!.Value);
        Assert.Throws<ArgumentException>(() => new PageOptions { Title = " " });
    }

    [Fact]
    public void ToHtml_WithoutCharts_HasNone()
    {
        var page = PageReading.Parse(PageCards.Everything.ToHtml(options: new PageOptions { IncludesCharts = false }));

        Assert.DoesNotContain(page.Descendants("svg"), svg => (string?)svg.Attribute("role") is "img");
        Assert.Empty(page.Elements("ul", "legend"));
        Assert.Empty(page.Elements("svg", "tally"));
    }

    [Fact]
    public void ToHtml_Policy_LetsNothingInButTheStyleOfThePage() => Assert.Contains(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\"/>",
        PageCards.Everything.ToHtml(),
        StringComparison.Ordinal);

    [Fact]
    public void ToHtml_NothingAtAll_SaysSo() => Assert.Contains("Không có chỉ tiêu hay số liệu nào.", CardOf("empty").ToHtml(), StringComparison.Ordinal);

    [Fact]
    public async Task Writing_ToWriterStreamAndFile_GivesTheSamePage()
    {
        var card = PageCards.Everything;
        var expected = card.ToHtml(ReportLanguage.English);
        var bytes = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(expected);

        await using var writer = new StringWriter(CultureInfo.InvariantCulture);
        card.WriteHtml(writer, ReportLanguage.English);
        Assert.Equal(expected, writer.ToString());

        using var stream = new MemoryStream();
        card.WriteHtml(stream, ReportLanguage.English);
        Assert.Equal(bytes, stream.ToArray());

        using var other = new MemoryStream();
        await card.WriteHtmlAsync(other, ReportLanguage.English);
        Assert.Equal(bytes, other.ToArray());

        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            await File.WriteAllTextAsync(path, new string('x', 1_000_000));
            card.SaveHtml(path, ReportLanguage.English);
            Assert.Equal(bytes, await File.ReadAllBytesAsync(path));
            await card.SaveHtmlAsync(path, ReportLanguage.Vietnamese);
            Assert.Equal(card.ToHtml(), await File.ReadAllTextAsync(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Writing_NullOrNoPath_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => ScorecardPage.ToHtml(null!));
        Assert.Throws<ArgumentNullException>(() => PageCards.Everything.WriteHtml((TextWriter)null!));
        Assert.Throws<ArgumentNullException>(() => PageCards.Everything.WriteHtml((Stream)null!));
        Assert.Throws<ArgumentException>(() => PageCards.Everything.SaveHtml(string.Empty));
    }

    private static List<string> Shown(ScorecardRow row, ScorecardSection section) =>
        [.. section.Columns.Select(column => Seen(row[column.Column].ToString())).Where(words => words.Length > 0)];

    private static string Seen(string text) => text
        .Replace("\u0001", "⟨U+0001⟩", StringComparison.Ordinal).Replace("\u202E", "⟨U+202E⟩", StringComparison.Ordinal).Replace("\u202C", "⟨U+202C⟩", StringComparison.Ordinal);

    private static Scorecard CardOf(string name) => name switch
    {
        "everything" => PageCards.Everything,
        "empty" => Cards.Of([]),
        _ => SampleCards.Load(name),
    };
}
