namespace Kpi.Sdk;

/// <summary>One line of a scorecard: an indicator or member of it, of one unit and tier, with its latest figure and every target it was held against.</summary>
/// <remarks>Immutable and safe for concurrent readers; reference equality.</remarks>
public sealed class ScorecardLine
{
    private readonly SeriesFigures _figures;

    internal ScorecardLine(SeriesKey key, Indicator indicator, SeriesFigures figures, IReadOnlyList<Judgement> judgements, bool isQuoted)
    {
        Slice = key.Slice;
        Unit = key.Unit;
        Tier = key.Tier;
        Indicator = indicator;
        Figure = figures.Latest;
        Previous = figures.Previous;
        Judgements = judgements;
        Deciding = judgements.Count == 0 ? null : judgements[0];
        IsQuoted = isQuoted;
        _figures = figures;
    }

    /// <summary>The indicator, or the member of it.</summary>
    public IndicatorSlice Slice { get; }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The unit.</summary>
    public OrgUnitCode Unit { get; }

    /// <summary>The level of authority within the unit's territory; Unspecified for the unit itself.</summary>
    public OrgLevel Tier { get; }

    /// <summary>The latest figure on or before the day judged; null where there is none.</summary>
    public Observation? Figure { get; }

    /// <summary>The figure before it, of the same series and accumulation; where there is one, on the same base, and of a flow then one of a period as long. Null where there is none.</summary>
    public Observation? Previous { get; }

    /// <summary>
    /// The figures of the report the latest one can be seen beside, in the order of time, that one last: of the same accumulation and base, of a flow those of periods as long, one a day.
    /// Absences are among them; empty where there is no figure.
    /// </summary>
    public IReadOnlyList<Observation> Series => _figures.Comparable();

    /// <summary>What changed between the two.</summary>
    public Growth Change => Growth.Between(Previous, Figure, Indicator);

    /// <summary>Every target it was held against, the deciding one first: binding before reference, what no other of them replaces, then narrowest scope, nearest deadline that is not past, newest document.</summary>
    public IReadOnlyList<Judgement> Judgements { get; }

    /// <summary>The judgement that decides; null where there is no target.</summary>
    public Judgement? Deciding { get; }

    /// <summary>The deciding verdict; NotAssessable where there is no target.</summary>
    public Verdict Verdict => Deciding?.Verdict ?? Verdict.NotAssessable;

    /// <summary>True where the deciding target binds and counts.</summary>
    public bool IsBinding => Deciding?.Target.Role == TargetRole.Binding;

    /// <summary>True where the unit is outside the reporter's tree: shown, never rolled up.</summary>
    public bool IsQuoted { get; }

    /// <summary>Where the figure was rolled up from units within the reporter's territory: how many of their figures are in it. Null for a figure that was reported.</summary>
    public Coverage? RolledUp { get; internal init; }

    /// <summary>The deciding judgement in one line, or the bare figure.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The line.</returns>
    public string Explain(ReportLanguage language = ReportLanguage.Vietnamese) =>
        Deciding?.Explain(language) ?? (Figure is null ? string.Empty : PrintedText.Of(Figure.Value, language));
}
