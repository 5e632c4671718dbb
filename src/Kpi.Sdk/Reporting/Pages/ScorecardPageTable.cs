using System.Globalization;

namespace Kpi.Sdk.Reporting;

/// <summary>Prints the sections of a scorecard as tables. On narrow screens a row is a card, so every part says its role itself and every cell its head.</summary>
internal sealed class ScorecardPageTable(Scorecard card, ScorecardSheet sheet, ReportLanguage language, bool includesCharts)
{
    private const int BulletWidth = 200;
    private const int SeriesWidth = 88;
    private const int SeriesHeight = 24;

    /// <summary>What the charts printed so far consist of.</summary>
    public ChartLegend Legend { get; } = new(language);

    /// <summary>Prints a section's table, in a region of its own that scrolls where a window is too narrow.</summary>
    public void Print(Markup page, ScorecardSection section, string titleId)
    {
        page.Open("div", ("class", "region"), ("role", "region"), ("aria-labelledby", titleId), ("tabindex", "0")).Line();
        page.Open("table", ("role", "table")).Line();
        page.Element("caption", $"{section.Title} · {sheet.Facts[0].Value} · {sheet.Facts[1].Value}", ("class", "hidden")).Line();
        page.Open("thead", ("role", "rowgroup")).Open("tr", ("role", "row")).Line();
        foreach (var (column, head) in section.Columns)
        {
            page.Element("th", head, ("scope", "col"), ("role", "columnheader"), ("class", ClassOf(column))).Line();
        }

        page.Close().Close().Line();
        foreach (var group in section.Groups)
        {
            page.Open("tbody", ("role", "rowgroup")).Line();
            GroupHead(page, section, group);
            for (var index = 0; index < group.Rows.Count; index++)
            {
                Row(page, section, group.Rows, index);
            }

            page.Close().Line();
        }

        page.Close().Close().Line();
        if (!sheet.HasGroups && section.Groups[0].Subtotal is { } subtotal)
        {
            page.Element("p", subtotal, ("class", "rest")).Line();
        }
    }

    private void GroupHead(Markup page, ScorecardSection section, ScorecardGroup group)
    {
        if (!sheet.HasGroups)
        {
            return;
        }

        page.Open("tr", ("role", "row"), ("class", "group"));
        page.Open("th", ("scope", "rowgroup"), ("role", "rowheader"), ("colspan", Number(section.Columns.Count))).Text(group.Name);
        if (group.Subtotal is { } subtotal)
        {
            page.Text(" ").Element("span", subtotal, ("class", "subtotal"));
        }

        page.Close().Close().Line();
    }

    private void Row(Markup page, ScorecardSection section, IReadOnlyList<ScorecardRow> rows, int index)
    {
        var row = rows[index];
        page.Open("tr", ("role", "row"), ("class", row.OpensLine ? null : "more")).Line();
        foreach (var (column, head) in section.Columns)
        {
            var span = SpanOf(rows, index, column);
            if (span > 0)
            {
                Cell(page, row, column, head, span);
            }
        }

        page.Close().Line();
    }

    private void Cell(Markup page, ScorecardRow row, ScorecardColumn column, string head, int span)
    {
        var rowSpan = span > 1 ? Number(span) : null;
        if (column == ScorecardColumn.Indicator)
        {
            page.Element("th", row[column].Main, ("scope", "row"), ("role", "rowheader"), ("class", ClassOf(column)), ("rowspan", rowSpan)).Line();
            return;
        }

        var cell = row[column];
        page.Open("td", ("role", "cell"), ("class", ClassOf(column)), ("rowspan", rowSpan), ("data-label", cell == Reporting.Cell.Empty ? null : head));
        if (cell != Reporting.Cell.Empty)
        {
            Words(page, row, column, cell);
        }

        Chart(page, row, column);
        page.Close().Line();
    }

    private static void Words(Markup page, ScorecardRow row, ScorecardColumn column, Cell cell)
    {
        if (column == ScorecardColumn.Verdict && row.Judgement is { } judgement)
        {
            page.Open("span", ("class", $"verdict {ChartStyle.ClassOf(judgement.Verdict)}"));
            PageSigns.Draw(page, PageSigns.Of(judgement.Verdict));
            page.Element("span", cell.Main, ("class", "main")).Close();
        }
        else
        {
            page.Element("span", cell.Main, ("class", column == ScorecardColumn.Notes ? "notes" : "main"));
        }

        if (cell.Rest.Length > 0)
        {
            page.Element("span", cell.Rest, ("class", "rest"));
        }
    }

    private void Chart(Markup page, ScorecardRow row, ScorecardColumn column)
    {
        if (!includesCharts)
        {
            return;
        }

        if (column == ScorecardColumn.Verdict)
        {
            Bullet(page, row.Line, row.Judgement!);
        }
        else if (column == ScorecardColumn.Change && row[ScorecardColumn.Previous] != Reporting.Cell.Empty)
        {
            Series(page, row.Line);
        }
    }

    private void Bullet(Markup page, ScorecardLine line, Judgement judgement)
    {
        if (BulletChart.Of(judgement, card.Framework.Calendar, BulletWidth) is not { HasFigure: true } chart)
        {
            return;
        }

        Legend.Add(chart, judgement.Basis == VerdictBasis.Hedged);
        page.Open("svg", ("class", $"chart bullet {ChartStyle.ClassOf(judgement.Verdict)}"), ("role", "img"), ("viewBox", $"-5 0 {Number(BulletWidth + 10)} {Number(BulletChart.Height)}"));
        page.Element("title", sheet.Cells.Name(line)).Element("desc", ChartText.Describe(judgement, chart, language));
        chart.Draw(page);
        page.Close();
        if (ChartText.Expected(chart, language) is { } expected)
        {
            page.Element("span", expected, ("class", "path"));
        }
    }

    private void Series(Markup page, ScorecardLine line)
    {
        if (SeriesChart.Of(line, card.Framework.Calendar, SeriesWidth, SeriesHeight) is not { } chart || chart.Points.Count(point => point.Value is not null || point.Hedged is not null) < 2)
        {
            return;
        }

        Legend.Add(chart);
        page.Open("svg", ("class", "chart series"), ("role", "img"), ("viewBox", $"-4 -4 {Number(SeriesWidth + 8)} {Number(SeriesHeight + 8)}"));
        page.Element("title", sheet.Cells.Name(line)).Element("desc", string.Join("; ", ChartText.Points(chart, language)));
        chart.Draw(page);
        page.Close();
    }

    /// <summary>How many rows a cell stands for: what a line and a figure say once stands beside all their rows; 0 for the rows it already stands beside.</summary>
    private static int SpanOf(IReadOnlyList<ScorecardRow> rows, int index, ScorecardColumn column)
    {
        Func<ScorecardRow, bool>? opens = column switch
        {
            ScorecardColumn.Number or ScorecardColumn.Indicator or ScorecardColumn.Unit or ScorecardColumn.Previous or ScorecardColumn.Change => row => row.OpensLine,
            ScorecardColumn.Result => row => row.OpensFigure,
            _ => null,
        };
        if (opens is null)
        {
            return 1;
        }

        return opens(rows[index]) ? 1 + rows.Skip(index + 1).TakeWhile(row => !opens(row)).Count() : 0;
    }

    private static string ClassOf(ScorecardColumn column) => column switch
    {
        ScorecardColumn.Number => "c-number",
        ScorecardColumn.Indicator => "c-indicator",
        ScorecardColumn.Unit => "c-unit",
        ScorecardColumn.Target => "c-target",
        ScorecardColumn.Result => "c-result",
        ScorecardColumn.Previous => "c-previous",
        ScorecardColumn.Change => "c-change",
        ScorecardColumn.Verdict => "c-verdict",
        ScorecardColumn.Document => "c-document",
        _ => "c-notes",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
