using System.Globalization;

namespace Kpi.Sdk.Reporting;

/// <summary>A scorecard laid out in words: head, sections, counts. Text and page print the same sheet.</summary>
internal sealed class ScorecardSheet
{
    private readonly Scorecard _card;
    private readonly ReportLanguage _language;

    public ScorecardSheet(Scorecard card, ReportLanguage language)
    {
        (_card, _language, Cells) = (card, language, new ScorecardCells(card, language));
        ScorecardSection?[] sections =
        [
            Judged(ScorecardSectionKind.Binding, Word("Chỉ tiêu ràng buộc", "Binding targets"), TargetRole.Binding),
            Judged(ScorecardSectionKind.Reference, Word("Tham chiếu", "For reference"), TargetRole.Reference),
            Unjudged(),
        ];
        Sections = [.. sections.OfType<ScorecardSection>()];
    }

    /// <summary>The words of single cells.</summary>
    public ScorecardCells Cells { get; }

    /// <summary>The framework's name.</summary>
    public string FrameworkName => _card.Framework.Name.In(_language);

    /// <summary>The report's title; empty where it has none.</summary>
    public string Title => _card.Submission.Title.In(_language);

    /// <summary>Unit, period, and the day judged: what it is, and its words. The last reads on without a colon.</summary>
    public IReadOnlyList<(string Name, string Value)> Facts =>
    [
        (Word("Đơn vị", "Unit"), UnitText),
        (Word("Kỳ", "Period"), _card.Submission.Period.ToText(_language)),
        (Word("Đánh giá đến ngày", "Judged as of"), $"{PrintedText.Of(_card.AsOf, _language)} ({OriginText})"),
    ];

    /// <summary>The sections that have rows.</summary>
    public IReadOnlyList<ScorecardSection> Sections { get; }

    /// <summary>The title over the counts.</summary>
    public string CountTitle => Word("Tổng hợp", "Count");

    /// <summary>Whether the framework groups its indicators.</summary>
    public bool HasGroups => _card.Framework.Groups.Count > 0;

    private string UnitText
    {
        get
        {
            var code = _card.Submission.Unit.ToString();
            var unit = Cells.UnitName(_card.Submission.Unit);
            return string.Equals(unit, code, StringComparison.Ordinal) ? code : $"{unit} ({code})";
        }
    }

    private string OriginText => _card.AsOfOrigin switch
    {
        AsOfOrigin.Asked => Word("theo yêu cầu", "as asked"),
        AsOfOrigin.ReportDate => Word("ngày báo cáo", "date of the report"),
        _ => Word("cuối kỳ; báo cáo không ghi ngày", "end of the period; the report prints no date"),
    };

    private ScorecardSection? Judged(ScorecardSectionKind kind, string title, TargetRole role)
    {
        var number = 0;
        return Section(kind, title, _card.Lines.Where(line => line.Judgements.Any(judgement => judgement.Target.Role == role)), lines =>
        {
            var rows = new List<ScorecardRow>();
            foreach (var line in lines)
            {
                number++;
                foreach (var judgement in line.Judgements.Where(judgement => judgement.Target.Role == role))
                {
                    rows.Add(RowOf(line, judgement, rows.LastOrDefault(), number));
                }
            }

            return rows;
        });
    }

    private ScorecardRow RowOf(ScorecardLine line, Judgement judgement, ScorecardRow? above, int number)
    {
        var opensLine = line != above?.Line;
        var opensFigure = opensLine || judgement.Figure != above!.Judgement?.Figure;
        var cells = new Dictionary<ScorecardColumn, Cell>
        {
            [ScorecardColumn.Target] = Cells.Target(judgement),
            [ScorecardColumn.Verdict] = Cells.Verdict(judgement),
            [ScorecardColumn.Document] = Document(judgement, above?.Judgement),
            [ScorecardColumn.Notes] = new(opensFigure ? Cells.Notes(line, judgement) : Cells.Notes(judgement, above!.Judgement!)),
        };
        if (opensLine)
        {
            AddLine(cells, line, number);
        }

        if (opensFigure)
        {
            cells[ScorecardColumn.Result] = Cells.Result(judgement.Figure);
        }

        if (opensLine && judgement.Figure == line.Figure)
        {
            AddChange(cells, line);
        }

        return new ScorecardRow(line, judgement, cells) { OpensLine = opensLine, OpensFigure = opensFigure };
    }

    // a document without a number is named by a whole title: once is enough for rows that follow each other
    private Cell Document(Judgement judgement, Judgement? above)
    {
        var text = Cells.Document(judgement);
        return judgement.Target.Source.Number is null && above is not null && text == Cells.Document(above) ? new Cell(Word("như trên", "as above")) : text;
    }

    private ScorecardSection? Unjudged()
    {
        var number = 0;
        var title = Word("Số liệu chưa có chỉ tiêu", "Figures without a target");
        return Section(ScorecardSectionKind.WithoutTarget, title, _card.Lines.Where(line => line.Judgements.Count == 0), lines =>
        [
            .. lines.Select(line =>
            {
                var cells = new Dictionary<ScorecardColumn, Cell>
                {
                    [ScorecardColumn.Result] = Cells.Result(line.Figure),
                    [ScorecardColumn.Notes] = new(Cells.Notes(line)),
                };
                AddLine(cells, line, ++number);
                AddChange(cells, line);
                return new ScorecardRow(line, judgement: null, cells) { OpensLine = true, OpensFigure = true };
            }),
        ]);
    }

    private ScorecardSection? Section(ScorecardSectionKind kind, string title, IEnumerable<ScorecardLine> lines, Func<IEnumerable<ScorecardLine>, List<ScorecardRow>> rowsOf)
    {
        var byGroup = lines.ToLookup(line => line.Indicator.Group, StringComparer.Ordinal);
        List<ScorecardGroup> groups =
        [
            .. _card.Framework.Groups.Select(group => (string?)group.Id).Append(null).Where(byGroup.Contains).Select(group =>
                new ScorecardGroup(GroupName(group), kind == ScorecardSectionKind.Binding ? _card.Subtotal(group).ToText(_language) : null, rowsOf(byGroup[group]))),
        ];
        return groups.Count == 0 ? null : new ScorecardSection(kind, title, ColumnsOf(groups), groups);
    }

    private List<(ScorecardColumn Column, string Head)> ColumnsOf(List<ScorecardGroup> groups) =>
    [
        .. Enum.GetValues<ScorecardColumn>()
            .Where(column => groups.Exists(group => group.Rows.Any(row => row[column] != Cell.Empty)))
            .Select(column => (column, Head(column))),
    ];

    private void AddLine(Dictionary<ScorecardColumn, Cell> cells, ScorecardLine line, int number)
    {
        cells[ScorecardColumn.Number] = new(number.ToString(CultureInfo.InvariantCulture));
        cells[ScorecardColumn.Indicator] = new(Cells.Name(line));
        cells[ScorecardColumn.Unit] = new(Cells.Unit(line));
    }

    private void AddChange(Dictionary<ScorecardColumn, Cell> cells, ScorecardLine line)
    {
        cells[ScorecardColumn.Previous] = Cells.Previous(line);
        cells[ScorecardColumn.Change] = new(Cells.Change(line));
    }

    private string GroupName(string? group) =>
        _card.Framework.Groups.FirstOrDefault(found => string.Equals(found.Id, group, StringComparison.Ordinal))?.Name.In(_language) ?? Word("Khác", "Other");

    private string Head(ScorecardColumn column) => column switch
    {
        ScorecardColumn.Number => Word("TT", "No"),
        ScorecardColumn.Indicator => Word("Chỉ tiêu", "Indicator"),
        ScorecardColumn.Unit => Word("ĐVT", "Unit"),
        ScorecardColumn.Target => Word("Mục tiêu (hạn)", "Target (due)"),
        ScorecardColumn.Result => Word("Kết quả", "Result"),
        ScorecardColumn.Previous => Word("Kỳ trước", "Before"),
        ScorecardColumn.Change => Word("Tăng/giảm", "Change"),
        ScorecardColumn.Verdict => Word("Đánh giá", "Verdict"),
        ScorecardColumn.Document => Word("Căn cứ", "Document"),
        _ => Word("Ghi chú", "Notes"),
    };

    private string Word(string vietnamese, string english) => _language == ReportLanguage.English ? english : vietnamese;
}
