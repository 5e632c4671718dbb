using NodaTime;

namespace Kpi.Sdk;

/// <summary>A report judged against its framework: a line for each indicator, member, unit and tier that has a figure or a target.</summary>
/// <remarks>Immutable and safe for concurrent readers; reference equality.</remarks>
public sealed class Scorecard
{
    internal Scorecard(IndicatorFramework framework, Submission submission, LocalDate asOf, AsOfOrigin origin, IReadOnlyList<ScorecardLine> lines)
    {
        Framework = framework;
        Submission = submission;
        AsOf = asOf;
        AsOfOrigin = origin;
        Lines = lines;
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

    /// <summary>The lines, in framework order.</summary>
    public IReadOnlyList<ScorecardLine> Lines { get; }

    /// <summary>The count for each document that sets binding targets, in framework order.</summary>
    public IReadOnlyList<DocumentTally> Documents { get; }

    /// <summary>The line of an indicator or member: the reporter's own, else the first.</summary>
    /// <param name="slice">Such as "XHS.SMART" or "CQS.HS[toanTrinh]".</param>
    /// <exception cref="ArgumentException">There is no such line; the message names the three nearest.</exception>
    public ScorecardLine this[string slice] =>
        (IndicatorSlice.TryParse(slice, out var wanted) ? Find(wanted, Submission.Unit) ?? Lines.FirstOrDefault(line => line.Slice == wanted) : null)
        ?? throw new ArgumentException($"No line '{slice}'. {CodeSuggestions.Sentence(slice, Lines.Select(line => line.Slice.ToString()).Distinct(StringComparer.Ordinal))}", nameof(slice));

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
        return Lines.FirstOrDefault(line => line.Slice == slice && line.Unit == unit && line.Tier == tier);
    }

    /// <summary>The judgements of one target, one a line.</summary>
    /// <param name="targetId">The target's short name.</param>
    /// <returns>The judgements; empty where the target was not judged.</returns>
    public IReadOnlyList<Judgement> JudgementsOf(string targetId) =>
        [.. Lines.SelectMany(line => line.Judgements).Where(judgement => string.Equals(judgement.Target.Id, targetId, StringComparison.Ordinal))];

    /// <summary>The count of the deciding binding verdicts of a group's lines.</summary>
    /// <param name="groupId">The group's short name; null for indicators without a group.</param>
    /// <returns>The count; all zero where the group has no binding target.</returns>
    public VerdictTally Subtotal(string? groupId) =>
        VerdictTally.Of(Lines.Where(line => line.IsBinding && string.Equals(line.Indicator.Group, groupId, StringComparison.Ordinal)).Select(line => line.Deciding!));

    private IEnumerable<DocumentTally> Tallies()
    {
        foreach (var id in Framework.DocumentOrder)
        {
            var document = Framework.Documents[id];
            var judgements = Framework.Targets
                .Where(target => target.Role == TargetRole.Binding && target.Source.IsSameDocument(document))
                .Select(target => JudgementsOf(target.Id))
                .Where(found => found.Count > 0)
                .Select(found => found.FirstOrDefault(judgement => judgement.Figure?.Unit == Submission.Unit) ?? found[0])
                .ToList();
            if (judgements.Count > 0)
            {
                yield return new DocumentTally(id, document, judgements);
            }
        }
    }
}
