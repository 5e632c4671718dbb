using System.Text;

namespace Kpi.Sdk.Reporting;

/// <summary>Prints the sheet of one scorecard as text.</summary>
internal sealed class ScorecardPrinter(Scorecard card, ReportLanguage language)
{
    private readonly StringBuilder _text = new();
    private readonly ScorecardSheet _sheet = new(card, language);

    public string Print()
    {
        Head();
        foreach (var section in _sheet.Sections)
        {
            Section(section);
        }

        Count();
        return _text.ToString();
    }

    private void Head()
    {
        Line(_sheet.FrameworkName);
        if (_sheet.Title.Length > 0)
        {
            Line(_sheet.Title);
        }

        var facts = _sheet.Facts;
        Line(string.Join(" · ", facts.Select((fact, index) => $"{fact.Name}{(index < facts.Count - 1 ? ":" : string.Empty)} {fact.Value}")));
    }

    private void Section(ScorecardSection section)
    {
        Title(section.Title);
        var table = new TextTable([.. section.Columns.Select(column => (column.Head, Limit(column.Column, section.Kind)))]);
        foreach (var group in section.Groups)
        {
            if (_sheet.HasGroups)
            {
                table.Add(string.Empty, $"[{group.Name}]");
            }

            foreach (var row in group.Rows)
            {
                table.Add([.. section.Columns.Select(column => row[column.Column].ToString())]);
            }
        }

        table.AppendTo(_text);
        foreach (var group in section.Groups.Where(group => group.Subtotal is not null))
        {
            Line($"{group.Name}: {group.Subtotal}");
        }
    }

    private void Count()
    {
        if (card.Documents.Count == 0)
        {
            return;
        }

        Title(_sheet.CountTitle);
        foreach (var document in card.Documents)
        {
            Line(document.ToText(language));
        }
    }

    private void Title(string title) => Line($"\n{title.ToUpperInvariant()}");

    private void Line(string line) => _text.Append(line).Append('\n');

    private static int Limit(ScorecardColumn column, ScorecardSectionKind section) => (column, section) switch
    {
        (ScorecardColumn.Number, _) => 3,
        (ScorecardColumn.Indicator, ScorecardSectionKind.WithoutTarget) => 46,
        (ScorecardColumn.Unit, ScorecardSectionKind.WithoutTarget) => 12,
        (ScorecardColumn.Result, ScorecardSectionKind.WithoutTarget) => 34,
        (ScorecardColumn.Previous, ScorecardSectionKind.WithoutTarget) => 22,
        (ScorecardColumn.Change, ScorecardSectionKind.WithoutTarget) => 20,
        (ScorecardColumn.Notes, ScorecardSectionKind.WithoutTarget) => 36,
        (ScorecardColumn.Indicator, _) => 26,
        (ScorecardColumn.Unit, _) => 10,
        (ScorecardColumn.Target, _) => 15,
        (ScorecardColumn.Result, _) => 21,
        (ScorecardColumn.Previous, _) => 18,
        (ScorecardColumn.Change, _) => 13,
        (ScorecardColumn.Verdict, _) => 22,
        (ScorecardColumn.Document, _) => 16,
        _ => 24,
    };
}
