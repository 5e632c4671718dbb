using System.Globalization;

namespace Kpi.Sdk.Reporting;

/// <summary>Prints one report of findings as a page.</summary>
internal sealed class ValidationPagePrinter(ValidationReport report, ReportLanguage language, PageOptions options)
{
    private static readonly FindingSeverity[] Severities = [FindingSeverity.Error, FindingSeverity.Warning, FindingSeverity.Notice];

    public string Print()
    {
        var heading = options.Title ?? Word("Kết quả kiểm tra", "What checking found");
        return PageShell.Print(heading, language, isLandscape: false, page =>
        {
            Head(page, heading);
            page.Open("main", ("id", "content"), ("tabindex", "-1")).Line();
            if (report.Count == 0)
            {
                page.Open("p", ("class", "clear"));
                PageSigns.Draw(page, PageSigns.Of(Verdict.Met));
                page.Text(Word("Không phát hiện vấn đề nào.", "Nothing was found.")).Close().Line();
            }
            else
            {
                Findings(page);
            }

            Suppressed(page);
            page.Close().Line();
        });
    }

    private void Head(Markup page, string heading)
    {
        page.Open("header").Line();
        page.Element("h1", heading).Line();
        page.Open("ul", ("class", "summary")).Line();
        foreach (var severity in Severities)
        {
            var isNone = !report.Any(finding => finding.Severity == severity);
            page.Open("li", ("class", isNone ? "is-none" : ClassOf(severity)));
            PageSigns.Draw(page, PageSigns.Of(severity));
            page.Element("span", report.CountOf(severity, language)).Close().Line();
        }

        page.Close().Close().Line();
    }

    private void Findings(Markup page)
    {
        var title = Word("Phát hiện theo quy tắc", "Findings by rule");
        page.Open("section", ("aria-labelledby", "findings-title")).Line();
        page.Element("h2", title, ("id", "findings-title")).Line();
        string[] heads = [Word("Mức độ", "Severity"), Word("Vị trí", "Place"), Word("Nội dung", "Finding"), Word("Gợi ý", "Suggestion")];
        OpenTable(page, title, "findings-title", heads);
        foreach (var rule in report.GroupBy(finding => finding.Id).OrderBy(rule => rule.Any(finding => finding.ChangesVerdict) ? 0 : 1).ThenByDescending(rule => rule.Max(finding => finding.Severity)).ThenBy(rule => rule.Key))
        {
            page.Open("tbody", ("role", "rowgroup")).Line();
            RuleHead(page, rule.First().Rule, rule.Count(), heads.Length);
            foreach (var finding in rule)
            {
                page.Open("tr", ("role", "row")).Line();
                Row(page, finding, heads);
                page.Close().Line();
            }

            page.Close().Line();
        }

        page.Close().Close().Close().Line();
    }

    private void Suppressed(Markup page)
    {
        if (report.Suppressed.Count == 0)
        {
            return;
        }

        var title = $"{Word("Đã chấp nhận trước, không tính", "Accepted beforehand, not counted")}: {Number(report.Suppressed.Count)}";
        page.Open("details").Element("summary", title, ("id", "suppressed-title")).Line();
        string[] heads = [Word("Mức độ", "Severity"), Word("Vị trí", "Place"), Word("Nội dung", "Finding"), Word("Gợi ý", "Suggestion"), Word("Lý do chấp nhận", "Why it is accepted")];
        OpenTable(page, title, "suppressed-title", heads);
        foreach (var rule in report.Suppressed.GroupBy(accepted => accepted.Finding.Id).OrderBy(rule => rule.Key))
        {
            page.Open("tbody", ("role", "rowgroup")).Line();
            RuleHead(page, rule.First().Finding.Rule, rule.Count(), heads.Length);
            foreach (var (finding, suppression) in rule)
            {
                page.Open("tr", ("role", "row")).Line();
                Row(page, finding, heads);
                page.Element("td", FindingText.OneLine(suppression.Reason), ("role", "cell"), ("class", "c-reason"), ("data-label", heads[^1])).Line();
                page.Close().Line();
            }

            page.Close().Line();
        }

        page.Close().Close().Close().Line();
    }

    private static void OpenTable(Markup page, string caption, string titleId, string[] heads)
    {
        page.Open("div", ("class", "region"), ("role", "region"), ("aria-labelledby", titleId), ("tabindex", "0")).Line();
        page.Open("table", ("role", "table")).Line().Element("caption", caption, ("class", "hidden")).Line();
        page.Open("thead", ("role", "rowgroup")).Open("tr", ("role", "row")).Line();
        foreach (var head in heads)
        {
            page.Element("th", head, ("scope", "col"), ("role", "columnheader")).Line();
        }

        page.Close().Close().Line();
    }

    private void RuleHead(Markup page, RuleDescriptor rule, int count, int columns)
    {
        page.Open("tr", ("role", "row"), ("class", "group"));
        page.Open("th", ("scope", "rowgroup"), ("role", "rowheader"), ("colspan", Number(columns)));
        page.Element("span", rule.Id.ToString(), ("class", "rule-id")).Text(" ").Text(rule.Title.In(language));
        page.Text("\u00A0").Element("span", Number(count), ("class", "number")).Close().Close().Line();
    }

    private void Row(Markup page, Finding finding, string[] heads)
    {
        page.Open("td", ("role", "cell"), ("class", "c-severity")).Open("span", ("class", $"severity {ClassOf(finding.Severity)}"));
        PageSigns.Draw(page, PageSigns.Of(finding.Severity));
        page.Element("span", FindingText.Render(finding.Severity, language)).Close();
        if (finding.ChangesVerdict)
        {
            page.Text(" ").Element("span", Word("đổi kết quả đánh giá", "changes a verdict"), ("class", "flag"));
        }

        page.Close().Line();
        page.Open("th", ("scope", "row"), ("role", "rowheader"), ("class", "c-path"), ("data-label", heads[1])).Element("span", finding.Path.ToString());
        if (finding.Location is { IsDefault: false } place)
        {
            page.Text(" ").Element("span", place.ToString(), ("class", "place"));
        }

        page.Close().Line();
        page.Element("td", finding.Text(language), ("role", "cell"), ("class", "c-message"), ("data-label", heads[2])).Line();
        var suggestion = FindingText.OneLine(finding.Suggestion.In(language));
        page.Element("td", suggestion, ("role", "cell"), ("class", "c-suggestion"), ("data-label", suggestion.Length == 0 ? null : heads[3])).Line();
    }

    private static string ClassOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "is-error",
        FindingSeverity.Warning => "is-warning",
        _ => "is-notice",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Word(string vietnamese, string english) => language == ReportLanguage.English ? english : vietnamese;
}
