using NodaTime;

namespace Kpi.Sdk;

/// <summary>A report judged against its framework: a line for each indicator, member, unit and tier that has a figure or a target.</summary>
/// <remarks>Immutable and safe for concurrent readers; reference equality.</remarks>
public sealed class Scorecard
{
    private readonly Dictionary<SeriesKey, ScorecardLine> _lines;
    private readonly Dictionary<string, List<(ScorecardLine Line, Judgement Judgement)>> _judgements = new(StringComparer.Ordinal);

    internal Scorecard(IndicatorFramework framework, Submission submission, LocalDate asOf, AsOfOrigin origin, IReadOnlyList<ScorecardLine> lines)
    {
        Framework = framework;
        Submission = submission;
        AsOf = asOf;
        AsOfOrigin = origin;
        Lines = lines;
        UnitDay = ScorecardBuilder.UnitDayOf(framework, submission);
        _lines = lines.ToDictionary(line => new SeriesKey(line.Slice, line.Unit, line.Tier));
        foreach (var line in lines)
        {
            foreach (var judgement in line.Judgements)
            {
                if (!_judgements.TryGetValue(judgement.Target.Id, out var found))
                {
                    _judgements.Add(judgement.Target.Id, found = []);
                }

                found.Add((line, judgement));
            }
        }

        Documents = [.. Tallies()];
    }

    /// <summary>The framework.</summary>
    public IndicatorFramework Framework { get; }

    /// <summary>The report.</summary>
    public Submission Submission { get; }

    /// <summary>The day judged for.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Where that day comes from.</summary>
    public AsOfOrigin AsOfOrigin { get; }

    /// <summary>The lines, in framework order; those of one indicator by member, then the reporter's own, then by unit and tier.</summary>
    public IReadOnlyList<ScorecardLine> Lines { get; }

    /// <summary>The count for each document that sets binding targets, in framework order; documents the framework does not list come last.</summary>
    public IReadOnlyList<DocumentTally> Documents { get; }

    /// <summary>The day whose units the report speaks of.</summary>
    internal LocalDate UnitDay { get; }

    /// <summary>The line of an indicator or member: the reporter's own, else the first.</summary>
    /// <param name="slice">Such as "XHS.SMART" or "CQS.HS[toanTrinh]".</param>
    /// <exception cref="ArgumentException">There is no such line; the message names the three nearest.</exception>
    public ScorecardLine this[string slice]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(slice);
            return (IndicatorSlice.TryParse(slice, out var wanted) ? Find(wanted, Submission.Unit) ?? Lines.FirstOrDefault(line => line.Slice == wanted) : null)
                ?? throw new ArgumentException($"No line '{slice}'. {NearestTexts.Sentence(slice, Lines.Select(line => line.Slice).Distinct().Select(known => known.ToString()))}", nameof(slice));
        }
    }

    /// <summary>The line of an indicator or member, of a unit and tier.</summary>
    /// <param name="slice">The indicator or member.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="tier">The level of authority within it; Unspecified for the unit itself.</param>
    /// <returns>The line, or null where there is none.</returns>
    /// <exception cref="ArgumentException"><paramref name="slice"/> or <paramref name="unit"/> is unset.</exception>
    public ScorecardLine? Find(IndicatorSlice slice, OrgUnitCode unit, OrgLevel tier = OrgLevel.Unspecified)
    {
        slice.ThrowIfUnset(nameof(slice));
        unit.ThrowIfUnset(nameof(unit));
        return _lines.GetValueOrDefault(new SeriesKey(slice, unit, tier));
    }

    /// <summary>The judgements of one target, one a line.</summary>
    /// <param name="targetId">The target's short name.</param>
    /// <returns>The judgements; empty where the target was not judged.</returns>
    public IReadOnlyList<Judgement> JudgementsOf(string targetId)
    {
        ArgumentNullException.ThrowIfNull(targetId);
        return _judgements.TryGetValue(targetId, out var found) ? [.. found.Select(pair => pair.Judgement)] : [];
    }

    /// <summary>The count of the deciding binding verdicts of a group's lines.</summary>
    /// <param name="groupId">The group's short name; null for indicators without a group.</param>
    /// <returns>The count; all zero where the group has no binding target.</returns>
    public VerdictTally Subtotal(string? groupId) =>
        VerdictTally.Of(Lines.Where(line => line.IsBinding && string.Equals(line.Indicator.Group, groupId, StringComparison.Ordinal)).Select(line => line.Deciding!));

    private IEnumerable<DocumentTally> Tallies()
    {
        var documents = Framework.DocumentOrder.Select(id => (Id: id, Document: Framework.Documents[id], Judgements: new List<Judgement>())).ToList();
        foreach (var target in Framework.Targets.Where(target => target.Role == TargetRole.Binding && _judgements.ContainsKey(target.Id)))
        {
            var source = target.Source;
            var place = documents.FindIndex(document => ReferenceEquals(document.Document, source));
            place = place >= 0 ? place : documents.FindIndex(document => document.Document.IsSameDocument(source));
            if (place < 0)
            {
                place = documents.Count;
                documents.Add((source.ShortName(ReportLanguage.Vietnamese), source, []));
            }

            documents[place].Judgements.Add(CountedOf(_judgements[target.Id]));
        }

        return documents.Where(document => document.Judgements.Count > 0).Select(document => new DocumentTally(document.Id, document.Document, document.Judgements));
    }

    /// <summary>The one judgement a target counts by: the reporter's own, else the weakest, since what each unit is to reach is reached when all do.</summary>
    private Judgement CountedOf(List<(ScorecardLine Line, Judgement Judgement)> found) =>
        found.Find(pair => pair.Line.Unit == Submission.Unit).Judgement
        ?? found.OrderBy(pair => pair.Line.IsQuoted).ThenBy(pair => Strength(pair.Judgement.Verdict)).First().Judgement;

    private static int Strength(Verdict verdict) => verdict switch
    {
        Verdict.NotMet => 0,
        Verdict.NotAssessable => 1,
        Verdict.NotDue => 2,
        Verdict.Met => 3,
        _ => 4,
    };
}
