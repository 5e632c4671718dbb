using NodaTime;

namespace Kpi.Sdk.Validation;

/// <summary>KPI8004: a final figure that is another one now, without being marked as revised.</summary>
/// <remarks>Looks at earlier reports, and at vintages within the report; the latest earlier final one counts.</remarks>
internal sealed class RevisedFinalRule : IBuiltInRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI8004"),
        FindingSeverity.Warning,
        BilingualText.Of("Số liệu chính thức bị đổi mà không ghi điều chỉnh", "Final figure changed without saying so"),
        BilingualText.Of(
            "Số liệu chính thức {before} (biết ngày {day}) nay là {value} mà không ghi là số điều chỉnh.",
            "The final figure {before} (known on {day}) is now {value}, and is not marked as revised."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Số chính thức đã công bố được người khác dùng lại. Đổi nó là được phép nhưng phải nói ra: trạng thái Revised. Số mới khớp với số cũ trong phạm vi làm tròn thì không coi là đổi.",
                "A final figure that was published is used by others. It may be changed, but that must be said: status Revised. A new figure that agrees with the old one within rounding is not a change."),
            BadExample = "{ \"value\": \"3.292\", \"status\": \"Final\", \"knownOn\": \"2024-01-10\" } … { \"value\": \"3.301\", \"status\": \"Final\", \"knownOn\": \"2024-03-01\" }",
            GoodExample = "{ \"value\": \"3.292\", \"status\": \"Final\", \"knownOn\": \"2024-01-10\" } … { \"value\": \"3.301\", \"status\": \"Revised\", \"knownOn\": \"2024-03-01\" }",
        });

    public RuleId Id => Descriptor.Id;

    public void Check(RuleContext context, FindingSink sink)
    {
        if (context.Submission is not { } submission)
        {
            return;
        }

        var calendar = context.Framework.Calendar;
        var earlier = context.History
            .Where(report => !ReferenceEquals(report, submission) && string.Equals(report.Framework, context.Framework.Code, StringComparison.Ordinal))
            .SelectMany(report => report.Observations.Where(IsFinal).Select(figure => new Vintage(figure, figure.KnownOn ?? report.DateIn(calendar))))
            .ToLookup(vintage => FigureKey.Of(vintage.Figure));
        foreach (var group in context.FigureGroups)
        {
            if ((earlier.Count > 0 || HasVintages(group)) && context.Framework.Find(group.Key.Slice.Code) is { } indicator)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                var own = group.Where(figure => IsFinal(figure) && figure.KnownOn is not null).Select(figure => new Vintage(figure, figure.KnownOn!.Value));
                Check([.. earlier[group.Key], .. own], group, indicator, context, sink);
            }
        }
    }

    private void Check(List<Vintage> finals, IEnumerable<Observation> figures, Indicator indicator, RuleContext context, FindingSink sink)
    {
        foreach (var figure in figures.Where(figure => figure.Status != ObservationStatus.Revised && finals.Count > 0))
        {
            // a figure that does not say when it became known is as new as its report
            var known = figure.KnownOn ?? context.Submission!.DateIn(context.Framework.Calendar);
            var before = finals
                .Where(final => final.KnownOn < known && IsSameThing(final.Figure, figure, indicator, context.Framework.Calendar))
                .Select(final => (Vintage?)final)
                .MaxBy(final => final?.KnownOn);
            if (before is { Figure: var old, KnownOn: var day }
                && ValueAgreement.Of(old.Value, figure.Value, context.Framework.Rounding, CountedTerms.IsCounted(indicator)) == false)
            {
                _ = sink.Report(
                    Descriptor,
                    figure,
                    FigureArguments.Value(old.Value, "before"),
                    FindingArgument.Of("day", day),
                    FigureArguments.Value(figure.Value));
            }
        }
    }

    private static bool IsFinal(Observation figure) => figure.Status is ObservationStatus.Final or ObservationStatus.Revised && figure.Value.Kind != ObservedValueKind.Absent;

    private static bool HasVintages(IEnumerable<Observation> group)
    {
        var count = 0;
        var isDated = false;
        foreach (var figure in group)
        {
            count++;
            isDated |= figure.KnownOn is not null;
        }

        return count > 1 && isDated;
    }

    private static bool IsSameThing(Observation final, Observation figure, Indicator indicator, ReportingCalendar calendar) =>
        final.DateIn(calendar) == figure.DateIn(calendar)
        && string.Equals(final.DenominatorQuantity ?? indicator.DenominatorQuantity, figure.DenominatorQuantity ?? indicator.DenominatorQuantity, StringComparison.Ordinal);

    /// <summary>A figure, and the day it became known.</summary>
    private readonly record struct Vintage(Observation Figure, LocalDate KnownOn);
}
