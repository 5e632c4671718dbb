namespace Kpi.Sdk.Reporting;

/// <summary>What stands in the cells of a scorecard, whatever it is printed as.</summary>
internal sealed class ScorecardCells(Scorecard card, ReportLanguage language)
{
    private readonly Dictionary<string, DocumentReference> _replacements = card.Framework.Targets
        .Where(target => target.Replaces is not null)
        .DistinctBy(target => target.Replaces, StringComparer.Ordinal)
        .ToDictionary(target => target.Replaces!, target => target.Source, StringComparer.Ordinal);

    /// <summary>The indicator's name, with the tier and the unit where they are not the reporter itself.</summary>
    public string Name(ScorecardLine line)
    {
        var name = card.Framework.NameOf(line.Slice, language);
        var tier = line.Tier == OrgLevel.Unspecified ? string.Empty : $", {line.Tier.ToText(language)}{Word(string.Empty, " level")}";
        var unit = line.Unit == card.Submission.Unit ? string.Empty : $", {UnitName(line.Unit)}";
        return name + tier + unit;
    }

    /// <summary>The unit of the value.</summary>
    public string Unit(ScorecardLine line) => line.Indicator.Kind switch
    {
        MeasureKind.Ratio => "%",
        MeasureKind.Rank => Word("hạng", "rank"),
        MeasureKind.Score when line.Indicator.Unit.IsDefault => Word("điểm", "points"),
        MeasureKind.YesNo => string.Empty,
        _ => line.Indicator.Unit.ToString(),
    };

    /// <summary>The target as the document words it, or in signs, and its deadline.</summary>
    public Cell Target(Judgement judgement)
    {
        var target = judgement.Target;
        var value = language == ReportLanguage.Vietnamese && target.Wording is { } wording ? wording : PrintedText.Of(target.Condition, language);
        return new Cell(value, $" ({PrintedText.Of(target.Due, language)})");
    }

    /// <summary>The figure as printed, and the day it is of.</summary>
    public Cell Result(Observation? figure) => figure is null
        ? new Cell("—")
        : new Cell(PrintedText.Of(figure.Value, language), $" ({PrintedText.Of(figure.DateIn(card.Framework.Calendar), language)})");

    /// <summary>The figure before, and its period.</summary>
    public Cell Previous(ScorecardLine line) => line.Previous is { } previous
        ? new Cell(PrintedText.Of(previous.Value, language), $" ({previous.Period.ToText(language)})")
        : Cell.Empty;

    /// <summary>What changed, or why that can't be said.</summary>
    public string Change(ScorecardLine line) => (line.Previous, line.Indicator.Kind) switch
    {
        (null, _) => string.Empty,
        (_, MeasureKind.Rank) => GrowthText.OfRank(line.Change, language),
        _ => GrowthText.Of(line.Change, language),
    };

    /// <summary>The verdict, and its reason or what is still missing.</summary>
    public Cell Verdict(Judgement judgement)
    {
        var word = judgement.VerdictWord(language);
        return new Cell(word, judgement.ToText(language)[word.Length..]);
    }

    /// <summary>The document by number, the level that issued it, and the clause.</summary>
    public Cell Document(Judgement judgement)
    {
        var source = judgement.Target.Source;
        var level = (source.Level, language) switch
        {
            (IssuingLevel.Central, ReportLanguage.English) => " (central)",
            (IssuingLevel.Central, _) => " (trung ương)",
            (IssuingLevel.Province, ReportLanguage.English) => " (province)",
            (IssuingLevel.Province, _) => " (tỉnh)",
            (IssuingLevel.District, ReportLanguage.English) => " (district)",
            (IssuingLevel.District, _) => " (huyện)",
            (IssuingLevel.Commune, ReportLanguage.English) => " (commune)",
            (IssuingLevel.Commune, _) => " (xã)",
            _ => string.Empty,
        };
        return new Cell(source.ShortName(language), level + (source.Clause is { } clause ? $", {clause}" : string.Empty));
    }

    /// <summary>Remarks on a figure and a judgement of it.</summary>
    public string Notes(ScorecardLine line, Judgement judgement) => Join([.. FigureNotes(line, judgement.Figure), .. TargetNotes(judgement)]);

    /// <summary>Remarks on a further judgement of a line, without those the one above it has.</summary>
    public string Notes(Judgement judgement, Judgement above) => Join(TargetNotes(judgement).Except(TargetNotes(above), StringComparer.Ordinal));

    /// <summary>Remarks on a figure alone.</summary>
    public string Notes(ScorecardLine line) => Join(FigureNotes(line, line.Figure));

    private IEnumerable<string?> FigureNotes(ScorecardLine line, Observation? figure)
    {
        yield return line.IsQuoted && figure is not null ? Word("trích dẫn, ngoài đơn vị báo cáo", "quoted, outside the reporting unit") : null;
        yield return line.RolledUp is { } coverage && figure is not null
            ? Word($"cộng gộp từ {coverage.PresentCount}/{coverage.ExpectedCount} số liệu", $"rolled up from {coverage.PresentCount} of {coverage.ExpectedCount} figures")
            : null;
        yield return figure?.StatedBy is { } by ? Word($"theo {by}", $"by {by}") : null;
        yield return figure?.PrintedAs is { } printed ? Word($"bản in: {printed}", $"printed: {printed}") : null;
        yield return figure?.DenominatorQuantity is { } other && card.Framework.FindQuantity(other) is { } quantity ? Word($"mẫu số: {quantity.Name.In(language)}", $"denominator: {quantity.Name.In(language)}") : null;
        yield return figure?.Note;
        yield return line.Indicator.Note;
    }

    private IEnumerable<string?> TargetNotes(Judgement judgement)
    {
        yield return judgement.Target.Source.Date is { } issued && issued > card.AsOf
            ? Word($"văn bản ban hành ngày {PrintedText.Of(issued, language)}, sau ngày đánh giá", $"document issued on {PrintedText.Of(issued, language)}, after the day judged")
            : null;
        yield return _replacements.TryGetValue(judgement.Target.Id, out var newer) ? Word($"đã được {newer.ShortName(language)} thay thế", $"replaced by {newer.ShortName(language)}") : null;
        yield return judgement.RoundingNote(language);
        yield return judgement.IsApproximate ? judgement.Target.ComparabilityReason?.In(language) : null;
        yield return judgement.Target.Note;
    }

    /// <summary>A unit's name on the day the report speaks of, else on the day judged; its code where the framework does not have it.</summary>
    public string UnitName(OrgUnitCode code) =>
        (card.Framework.Units.Find(code, card.UnitDay) ?? card.Framework.Units.Find(code, card.AsOf))?.Name.In(language) ?? code.ToString();

    private string Word(string vietnamese, string english) => language == ReportLanguage.English ? english : vietnamese;

    private static string Join(IEnumerable<string?> notes) => string.Join("; ", notes.Where(note => !string.IsNullOrEmpty(note)));
}
