using System.Globalization;

namespace Kpi.Sdk.Reporting;

/// <summary>Prints the sheet of one scorecard as a page.</summary>
internal sealed class ScorecardPagePrinter
{
    private readonly Scorecard _card;
    private readonly ReportLanguage _language;
    private readonly PageOptions _options;
    private readonly ScorecardSheet _sheet;
    private readonly ScorecardPageTable _table;

    public ScorecardPagePrinter(Scorecard card, ReportLanguage language, PageOptions options)
    {
        (_card, _language, _options, _sheet) = (card, language, options, new ScorecardSheet(card, language));
        _table = new ScorecardPageTable(card, _sheet, language, options.IncludesCharts);
    }

    public string Print()
    {
        var facts = _sheet.Facts;
        var title = $"{_options.Title ?? _sheet.FrameworkName} · {facts[0].Value} · {facts[1].Value}";

        // the legend stands above the tables and lists what they have drawn
        var sections = new Markup();
        foreach (var section in _sheet.Sections)
        {
            Section(sections, section);
        }

        return PageShell.Print(title, _language, isLandscape: true, page =>
        {
            Head(page);
            page.Open("main", ("id", "content"), ("tabindex", "-1")).Line();
            _table.Legend.Print(page);
            if (_sheet.Sections.Count == 0)
            {
                page.Element("p", Word("Không có chỉ tiêu hay số liệu nào.", "There are no targets and no figures.")).Line();
            }

            page.Raw(sections.ToString());
            Counts(page);
            Documents(page);
            page.Close().Line();
        });
    }

    private void Head(Markup page)
    {
        page.Open("header").Line();
        page.Element("p", Word("Bảng đánh giá chỉ tiêu", "Scorecard"), ("class", "kind")).Line();
        page.Element("h1", _options.Title ?? _sheet.FrameworkName).Line();
        if (_sheet.Title.Length > 0)
        {
            page.Element("p", _sheet.Title, ("class", "subtitle")).Line();
        }

        page.Open("dl", ("class", "facts")).Line();
        foreach (var (name, value) in _sheet.Facts)
        {
            page.Open("div").Element("dt", name).Element("dd", value).Close().Line();
        }

        page.Close().Line();
        Contents(page);
        page.Close().Line();
    }

    private void Contents(Markup page)
    {
        if (_sheet.Sections.Count == 0)
        {
            return;
        }

        page.Open("nav", ("aria-label", Word("Mục lục", "Contents"))).Open("ul").Line();
        foreach (var section in _sheet.Sections)
        {
            page.Open("li").Element("a", section.Title, ("href", $"#{IdOf(section.Kind)}")).Text("\u00A0").Element("span", Number(section.LineCount), ("class", "number")).Close().Line();
        }

        if (_card.Documents.Count > 0)
        {
            page.Open("li").Element("a", _sheet.CountTitle, ("href", "#count")).Close().Line();
        }

        page.Close().Close().Line();
    }

    private void Section(Markup page, ScorecardSection section)
    {
        var id = IdOf(section.Kind);
        page.Open("section", ("id", id), ("aria-labelledby", $"{id}-title")).Line();
        page.Open("h2", ("id", $"{id}-title")).Text(section.Title).Text("\u00A0").Element("span", Number(section.LineCount), ("class", "number")).Close().Line();
        _table.Print(page, section, $"{id}-title");
        page.Close().Line();
    }

    private void Counts(Markup page)
    {
        if (_card.Documents.Count == 0)
        {
            return;
        }

        page.Open("section", ("id", "count"), ("aria-labelledby", "count-title")).Line();
        page.Element("h2", _sheet.CountTitle, ("id", "count-title")).Line().Open("ul", ("class", "counts")).Line();
        foreach (var document in _card.Documents)
        {
            var text = document.ToText(_language);
            var name = document.Document.ShortName(_language);
            page.Open("li").Element("span", name, ("class", "main")).Text(text[name.Length..]);
            if (_options.IncludesCharts)
            {
                TallyBar(page, document.Tally);
            }

            page.Close().Line();
        }

        page.Close().Close().Line();
    }

    // the sentence above it says the same
    private static void TallyBar(Markup page, VerdictTally tally)
    {
        (int Count, string Class)[] parts =
        [
            (tally.Exceeded, ChartStyle.ClassOf(Verdict.Exceeded)),
            (tally.Met, ChartStyle.ClassOf(Verdict.Met)),
            (tally.NotDue, ChartStyle.ClassOf(Verdict.NotDue)),
            (tally.NotMet, ChartStyle.ClassOf(Verdict.NotMet)),
            (tally.NotAssessable, ChartStyle.ClassOf(Verdict.NotAssessable)),
            (tally.NotInFramework, "absent"),
        ];
        page.Open("svg", ("class", "tally"), ("aria-hidden", "true"), ("viewBox", $"0 0 {Number(tally.Total * 10)} 10"), ("preserveAspectRatio", "none"));
        var place = 0;
        foreach (var (count, name) in parts)
        {
            for (var index = 0; index < count; index++)
            {
                page.Empty("rect", ("class", name), ("x", Number((place * 10) + 1)), ("y", "0"), ("width", "9"), ("height", "10"));
                place++;
            }
        }

        page.Close();
    }

    private void Documents(Markup page)
    {
        List<string> citations =
        [
            .. _card.Lines
                .SelectMany(line => line.Judgements)
                .OrderByDescending(judgement => judgement.Target.Role)
                .Select(judgement => Listed(judgement.Target.Source).Cite(_language))
                .Distinct(StringComparer.Ordinal),
        ];
        if (citations.Count == 0)
        {
            return;
        }

        page.Open("section", ("aria-labelledby", "documents-title")).Line();
        page.Element("h2", Word("Văn bản viện dẫn", "Documents cited"), ("id", "documents-title")).Line().Open("ul", ("class", "documents")).Line();
        citations.ForEach(citation => page.Element("li", citation).Line());
        page.Close().Close().Line();
    }

    // the clause stands beside the target; here the document is named once
    private DocumentReference Listed(DocumentReference source) =>
        _card.Framework.DocumentOrder.Select(id => _card.Framework.Documents[id]).FirstOrDefault(document => document.IsSameDocument(source)) ?? source;

    private static string IdOf(ScorecardSectionKind kind) => kind switch
    {
        ScorecardSectionKind.Binding => "binding",
        ScorecardSectionKind.Reference => "reference",
        _ => "figures",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Word(string vietnamese, string english) => _language == ReportLanguage.English ? english : vietnamese;
}
