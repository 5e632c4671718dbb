using NodaTime.Text;

namespace Kpi.Sdk.Csv;

/// <summary>The file of targets: a row a target, with its document spelled out or named.</summary>
internal static class TargetColumns
{
    private const int Id = 0;
    private const int Indicator = 1;
    private const int Member = 2;
    private const int Condition = 3;
    private const int Due = 4;
    private const int ScopeUnit = 5;
    private const int ScopeEach = 6;
    private const int ScopeTogether = 7;
    private const int Tier = 8;
    private const int Wording = 9;
    private const int Role = 10;
    private const int Document = 11;
    private const int DocumentTitle = 12;
    private const int DocumentIssuer = 13;
    private const int DocumentDate = 14;
    private const int DocumentLevel = 15;
    private const int DocumentClause = 16;
    private const int Over = 17;
    private const int Replaces = 18;
    private const int StepTo = 19;
    private const int DenominatorQuantity = 20;
    private const int Note = 21;

    private static readonly CsvColumns Columns = new(
        ["id", "mã mục tiêu", "mục tiêu"],
        ["indicator", "chỉ tiêu", "mã chỉ tiêu"],
        ["member", "phân tổ", "thành phần"],
        ["condition", "yêu cầu", "mức", "giá trị mục tiêu"],
        ["due", "hạn", "thời hạn"],
        ["scope_unit", "đơn vị", "trong địa bàn"],
        ["scope_each", "mỗi đơn vị cấp"],
        ["scope_together", "chung cấp"],
        ["tier", "cấp thực hiện"],
        ["wording", "nguyên văn"],
        ["role", "vai trò"],
        ["document", "số văn bản", "căn cứ"],
        ["document_title", "tên văn bản"],
        ["document_issuer", "cơ quan ban hành"],
        ["document_date", "ngày văn bản"],
        ["document_level", "cấp ban hành"],
        ["document_clause", "điều khoản"],
        ["over", "bình quân giai đoạn"],
        ["replaces", "thay thế"],
        ["step_to", "hướng tới"],
        ["denominator_quantity", "đại lượng mẫu số"],
        ["note", "ghi chú"]);

    public static CsvReading<IReadOnlyList<Target>>? Read(CsvSheet sheet, CsvReadOptions options, CsvFindings findings)
    {
        if (CsvRecords.Start(sheet, Columns, findings, Id, Indicator, Condition, Due) is not { } cells)
        {
            return null;
        }

        var (numerals, origin) = CsvRecords.Numerals(sheet, options, findings, cells.ColumnOf(Condition));
        cells.Numerals = numerals;
        var targets = new List<Target>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, row) in sheet.Rows)
        {
            cells.Move(index, row);
            if (ReadTarget(cells) is not { } target)
            {
                continue;
            }

            if (ids.Add(target.Id))
            {
                targets.Add(target);
            }
            else
            {
                cells.Contradict(Id, BilingualText.Of($"{target.Id} đã có ở dòng trên", $"{target.Id} stands in a row above"));
            }
        }

        return new CsvReading<IReadOnlyList<Target>>(targets.AsReadOnly(), findings.ToReport(), new CsvManner(sheet.Separator, numerals, origin, CsvForm.Long, sheet.RowCount));
    }

    /// <exception cref="ArgumentException">A target has milestones, a baseline or a reason, which a row does not hold.</exception>
    public static void Write(IReadOnlyList<Target> targets, CsvOutput output, Numerals numerals)
    {
        foreach (var target in targets)
        {
            if (target.Milestones.Count > 0 || target.Baseline is not null || target.Comparability != Comparability.Same || target.Source.Implements is not null)
            {
                throw new ArgumentException($"{target.Id} has milestones, a baseline, a comparability or a chain of documents, which a row does not hold: write the framework as JSON.", nameof(targets));
            }
        }

        output.Header(Columns.Names);
        foreach (var target in targets)
        {
            output.Text(target.Id);
            output.Text(target.Slice.Code.ToString());
            output.Text(target.Slice.Member);
            output.Text(TargetConditionText.Print(target.Condition, numerals));
            output.Text(target.Due.ToString());
            output.Text(target.Scope.Unit.ToString());
            output.Text(target.Scope.Kind == TargetScopeKind.EachUnit ? target.Scope.Level.ToString() : null);
            output.Text(target.Scope.Kind == TargetScopeKind.LevelTogether ? target.Scope.Level.ToString() : null);
            output.Text(target.Tier == OrgLevel.Unspecified ? null : target.Tier.ToString());
            output.Text(target.Wording);
            output.Text(target.Role.ToString());
            WriteDocument(target.Source, output);
            output.Text(target.Over?.ToString());
            output.Text(target.Replaces);
            output.Text(target.StepTo);
            output.Text(target.DenominatorQuantity);
            output.Text(target.Note);
            output.EndRow();
        }
    }

    private static void WriteDocument(DocumentReference document, CsvOutput output)
    {
        output.Text(document.Number?.AsPublished);
        output.Text(document.Title);
        output.Text(document.Issuer);
        output.Text(document.Date is { } date ? LocalDatePattern.Iso.Format(date) : null);
        output.Text(document.Level.Equals(default(IssuingLevel)) ? null : document.Level.ToString());
        output.Text(document.Clause);
    }

    private static Target? ReadTarget(CsvCells cells)
    {
        var id = ReadId(cells);
        var slice = ReadSlice(cells);
        var condition = ReadCondition(cells);
        var due = ReadDue(cells);
        var scope = ReadScope(cells);
        var source = ReadDocument(cells);
        var tier = cells.Level(Tier);
        var role = cells.Word(Role, TargetRole.Binding);
        var over = cells.Optional<Term>(Over);
        return !cells.IsSound ? null : new Target
        {
            Id = id,
            Slice = slice,
            Condition = condition!,
            Due = due!,
            Scope = scope,
            Source = source!,
            Tier = tier,
            Wording = cells.Text(Wording),
            Role = role,
            Over = over,
            Replaces = cells.Text(Replaces),
            StepTo = cells.Text(StepTo),
            DenominatorQuantity = cells.Text(DenominatorQuantity),
            Note = cells.Text(Note),
        };
    }

    private static string ReadId(CsvCells cells)
    {
        var id = cells.Required(Id, "T1");
        if (id.Length > 0 && Identifier.FaultOf(id) is { Reason: not ParseReason.None } fault)
        {
            cells.Refuse(Id, id, fault, "T1");
        }

        return id;
    }

    private static IndicatorSlice ReadSlice(CsvCells cells)
    {
        var slice = cells.Required<IndicatorSlice>(Indicator);
        if (slice.IsDefault || cells.Text(Member) is not { } member)
        {
            return slice;
        }

        if (!IndicatorSlice.TryParse($"{slice.Code}[{member}]", out var whole, out var failure) || (slice.Member is not null && slice != whole))
        {
            cells.Refuse(Member, member, failure, "toanTrinh");
        }

        return whole;
    }

    private static TargetCondition? ReadCondition(CsvCells cells)
    {
        var text = cells.Required(Condition, ">= 70%");
        if (text.Length == 0)
        {
            return null;
        }

        if (!TargetCondition.TryParse(text, cells.Numerals, out var condition, out var failure))
        {
            cells.Refuse(Condition, text, failure, cells.Numerals == Numerals.Vietnamese ? ">= 8,5%" : ">= 8.5%");
        }

        return condition;
    }

    private static TargetDue? ReadDue(CsvCells cells)
    {
        var text = cells.Required(Due, "2025");
        if (text.Length == 0)
        {
            return null;
        }

        if (!TargetDue.TryParse(text, out var due, out var failure))
        {
            cells.Refuse(Due, text, failure, "2025");
        }

        return due;
    }

    private static TargetScope ReadScope(CsvCells cells)
    {
        var unit = cells.Optional<OrgUnitCode>(ScopeUnit);
        var (each, together) = (cells.Level(ScopeEach), cells.Level(ScopeTogether));
        if (!cells.IsSound)
        {
            return default;
        }

        switch (unit, each, together)
        {
            case ({ } single, OrgLevel.Unspecified, OrgLevel.Unspecified):
                return TargetScope.OfUnit(single);
            case (_, not OrgLevel.Unspecified, OrgLevel.Unspecified):
                return TargetScope.EachUnitOf(each, unit);
            case (null, OrgLevel.Unspecified, not OrgLevel.Unspecified):
                return TargetScope.Together(together);
            default:
                cells.Contradict(ScopeUnit, BilingualText.Of(
                    "phạm vi ghi một trong ba dạng: một đơn vị; mỗi đơn vị của một cấp, có thể trong một đơn vị; cả cấp gộp chung",
                    "a scope is one unit; each unit of a level, perhaps within a unit; or a level together"));
                return default;
        }
    }

    private static DocumentReference? ReadDocument(CsvCells cells)
    {
        var (number, title) = (cells.Text(Document), cells.Text(DocumentTitle));
        var date = cells.Day(DocumentDate);
        var level = cells.Word<IssuingLevel>(DocumentLevel);
        DocumentNumber? parsed = null;
        if (number is not null && !DocumentNumber.TryParse(number, out parsed, out var failure))
        {
            cells.Refuse(Document, number, failure, "10-NQ/TU");
        }
        else if (number is null && title is null)
        {
            cells.Refuse(Document, string.Empty, new ParseFailure(0, ParseReason.Empty), "10-NQ/TU");
        }

        return !cells.IsSound ? null : new DocumentReference(parsed, title, documentType: null, shortNumber: null)
        {
            Issuer = cells.Text(DocumentIssuer),
            Date = date,
            Clause = cells.Text(DocumentClause),
            Level = level,
        };
    }
}
