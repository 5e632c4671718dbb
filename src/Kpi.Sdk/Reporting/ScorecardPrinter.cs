using System.Globalization;
using System.Text;

namespace Kpi.Sdk.Reporting;

/// <summary>Prints one scorecard in one language.</summary>
internal sealed class ScorecardPrinter(Scorecard card, ReportLanguage language)
{
    private readonly StringBuilder _text = new();
    private readonly ScorecardCells _cells = new(card, language);

    public string Print()
    {
        Head();
        Section("Chỉ tiêu ràng buộc", "Binding targets", Judged(TargetRole.Binding), TargetRole.Binding);
        Section("Tham chiếu", "For reference", Judged(TargetRole.Reference), TargetRole.Reference);
        Unjudged();
        Count();
        return _text.ToString();
    }

    private void Head()
    {
        var code = card.Submission.Unit.ToString();
        var unit = _cells.UnitName(card.Submission.Unit);
        var name = string.Equals(unit, code, StringComparison.Ordinal) ? code : $"{unit} ({code})";
        var origin = (card.AsOfOrigin, language) switch
        {
            (AsOfOrigin.Asked, ReportLanguage.English) => "as asked",
            (AsOfOrigin.Asked, _) => "theo yêu cầu",
            (AsOfOrigin.ReportDate, ReportLanguage.English) => "date of the report",
            (AsOfOrigin.ReportDate, _) => "ngày báo cáo",
            (_, ReportLanguage.English) => "end of the period; the report prints no date",
            _ => "cuối kỳ; báo cáo không ghi ngày",
        };
        Line(card.Framework.Name.In(language));
        if (!card.Submission.Title.IsDefault)
        {
            Line(card.Submission.Title.In(language));
        }

        Line(string.Join(" · ",
            Word($"Đơn vị: {name}", $"Unit: {name}"),
            Word($"Kỳ: {card.Submission.Period.ToText(language)}", $"Period: {card.Submission.Period.ToText(language)}"),
            Word($"Đánh giá đến ngày {PrintedText.Of(card.AsOf, language)} ({origin})", $"Judged as of {PrintedText.Of(card.AsOf, language)} ({origin})")));
    }

    private List<(ScorecardLine Line, Judgement Judgement)> Judged(TargetRole role) =>
        [.. card.Lines.SelectMany(line => line.Judgements.Where(judgement => judgement.Target.Role == role).Select(judgement => (line, judgement)))];

    private void Section(string vietnamese, string english, List<(ScorecardLine Line, Judgement Judgement)> rows, TargetRole role)
    {
        if (rows.Count == 0)
        {
            return;
        }

        Title(vietnamese, english);
        var table = new TextTable(
            (Word("TT", "No"), 3),
            (Word("Chỉ tiêu", "Indicator"), 26),
            (Word("ĐVT", "Unit"), 10),
            (Word("Mục tiêu (hạn)", "Target (due)"), 15),
            (Word("Kết quả", "Result"), 21),
            (Word("Kỳ trước", "Before"), 18),
            (Word("Tăng/giảm", "Change"), 13),
            (Word("Đánh giá", "Verdict"), 22),
            (Word("Căn cứ", "Document"), 16),
            (Word("Ghi chú", "Notes"), 24));
        var number = 0;
        foreach (var group in GroupIds(rows.Select(row => row.Line)))
        {
            AddGroupHead(table, group);
            (ScorecardLine? Line, Judgement? Judgement) above = default;
            foreach (var (line, judgement) in rows.Where(row => string.Equals(row.Line.Indicator.Group, group, StringComparison.Ordinal)))
            {
                var isNewLine = line != above.Line;
                var isNewFigure = isNewLine || judgement.Figure != above.Judgement?.Figure;
                var hasBefore = isNewLine && judgement.Figure == line.Figure;
                number += isNewLine ? 1 : 0;
                table.Add(
                    isNewLine ? Number(number) : string.Empty,
                    isNewLine ? _cells.Name(line) : string.Empty,
                    isNewLine ? _cells.Unit(line) : string.Empty,
                    _cells.Target(judgement),
                    isNewFigure ? _cells.Result(judgement.Figure) : string.Empty,
                    hasBefore ? _cells.Previous(line) : string.Empty,
                    hasBefore ? _cells.Change(line) : string.Empty,
                    judgement.ToText(language),
                    Document(judgement, above.Judgement),
                    isNewFigure ? _cells.Notes(line, judgement) : _cells.Notes(judgement, above.Judgement!));
                above = (line, judgement);
            }
        }

        table.AppendTo(_text);
        if (role == TargetRole.Binding)
        {
            Subtotals(rows);
        }
    }

    // a document without a number is named by a whole title: once is enough for rows that follow each other
    private string Document(Judgement judgement, Judgement? above)
    {
        var text = _cells.Document(judgement);
        return judgement.Target.Source.Number is null && above is not null && string.Equals(text, _cells.Document(above), StringComparison.Ordinal)
            ? Word("như trên", "as above")
            : text;
    }

    private void Subtotals(List<(ScorecardLine Line, Judgement Judgement)> rows)
    {
        foreach (var group in GroupIds(rows.Select(row => row.Line)))
        {
            Line($"{GroupName(group)}: {card.Subtotal(group).ToText(language)}");
        }
    }

    private void Unjudged()
    {
        var lines = card.Lines.Where(line => line.Judgements.Count == 0).ToList();
        if (lines.Count == 0)
        {
            return;
        }

        Title("Số liệu chưa có chỉ tiêu", "Figures without a target");
        var table = new TextTable(
            (Word("TT", "No"), 3),
            (Word("Chỉ tiêu", "Indicator"), 46),
            (Word("ĐVT", "Unit"), 12),
            (Word("Kết quả", "Result"), 34),
            (Word("Kỳ trước", "Before"), 22),
            (Word("Tăng/giảm", "Change"), 20),
            (Word("Ghi chú", "Notes"), 36));
        var number = 0;
        foreach (var group in GroupIds(lines))
        {
            AddGroupHead(table, group);
            foreach (var line in lines.Where(line => string.Equals(line.Indicator.Group, group, StringComparison.Ordinal)))
            {
                table.Add(Number(++number), _cells.Name(line), _cells.Unit(line), _cells.Result(line.Figure), _cells.Previous(line), _cells.Change(line), _cells.Notes(line));
            }
        }

        table.AppendTo(_text);
    }

    private void Count()
    {
        if (card.Documents.Count == 0)
        {
            return;
        }

        Title("Tổng hợp", "Count");
        foreach (var document in card.Documents)
        {
            Line(document.ToText(language));
        }
    }

    private void AddGroupHead(TextTable table, string? group)
    {
        if (card.Framework.Groups.Count > 0)
        {
            table.Add(string.Empty, $"[{GroupName(group)}]");
        }
    }

    private IEnumerable<string?> GroupIds(IEnumerable<ScorecardLine> lines)
    {
        var present = lines.Select(line => line.Indicator.Group).ToHashSet(StringComparer.Ordinal);
        return card.Framework.Groups.Select(group => (string?)group.Id).Append(null).Where(present.Contains);
    }

    private string GroupName(string? group) =>
        card.Framework.Groups.FirstOrDefault(found => string.Equals(found.Id, group, StringComparison.Ordinal))?.Name.In(language) ?? Word("Khác", "Other");

    private void Title(string vietnamese, string english) => Line($"\n{Word(vietnamese, english).ToUpperInvariant()}");

    private void Line(string line) => _text.Append(line).Append('\n');

    private string Word(string vietnamese, string english) => language == ReportLanguage.English ? english : vietnamese;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
