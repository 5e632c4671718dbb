using NodaTime;

namespace Kpi.Sdk;

public sealed partial class Judgement
{
    /// <summary>Judges a target by a figure.</summary>
    /// <param name="target">The target.</param>
    /// <param name="indicator">Its indicator.</param>
    /// <param name="figure">The latest usable figure dated on or before <paramref name="asOf"/>; null where there is none.</param>
    /// <param name="asOf">The day judged for: never the clock's, unless the caller says so.</param>
    /// <param name="calendar">Where periods lie.</param>
    /// <param name="unitEnds">The last day of the unit judged, where it has one.</param>
    /// <returns>The judgement.</returns>
    /// <remarks>
    /// <para>The questions, in order. Is it words (Qualitative)? Is the target's number known (ValueUnknown)? Is there a figure (UnitEnded, NoFigure)
    /// on the same base (DifferentBase)? Can it be told on which side it lies (Hedged, ContradictoryFigure)? Is the deadline known (DueUnknown), and does the figure speak of the time before it (NoFigureAtDue for what happened in a later period)?</para>
    /// <para>Satisfied: Met, or Exceeded where the print lies strictly beyond; early before the deadline. Never Exceeded: a share at 100 %, done, exactly, between, about.
    /// A count that still grows can't satisfy "at most" before the deadline: the questions go on as if it were not satisfied.</para>
    /// <para>Not satisfied: NotMet where the figure is of the deadline or later; NoFigureAtDue where the deadline is past and the figure older; else NotDue.</para>
    /// </remarks>
    /// <exception cref="ArgumentException">The target, or the figure, is of another indicator.</exception>
    public static Judgement Of(Target target, Indicator indicator, Observation? figure, LocalDate asOf, ReportingCalendar calendar, LocalDate? unitEnds = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(calendar);
        if (target.Slice.Code != indicator.Code || (figure is not null && figure.Slice != target.Slice))
        {
            throw new ArgumentException($"Target {target.Id} is of {target.Slice}; the indicator is {indicator.Code}, the figure {figure?.Slice.ToString() ?? "none"}.", nameof(indicator));
        }

        var question = new Question(target, indicator, figure, asOf, figure?.DateIn(calendar), FlowBegins(figure, calendar), DueDateOf(target, figure, asOf, calendar), unitEnds);
        return question.BeforeTheFigure() ?? question.ByTheFigure();
    }

    /// <summary>The first day of what happened in a period; null for stocks and for what has run since a day.</summary>
    internal static LocalDate? FlowBegins(Observation? figure, ReportingCalendar calendar) =>
        figure?.Accumulation.Kind == AccumulationKind.InPeriod ? calendar.IntervalOf(figure.Period).Start : null;

    private static LocalDate? DueDateOf(Target target, Observation? figure, LocalDate asOf, ReportingCalendar calendar) =>
        target.Due.LastDay(calendar, figure?.Period ?? calendar.Containing(asOf, Frequency.Year));

    /// <summary>The facts of one judgement, asked in order.</summary>
    private readonly record struct Question(
        Target Target, Indicator Indicator, Observation? Observation, LocalDate AsOf, LocalDate? FigureDate, LocalDate? FlowBegins, LocalDate? DueDate, LocalDate? UnitEnds)
    {
        private TargetCondition Condition => Target.Condition;

        /// <summary>What can be said without looking at the figure's number; null to go on.</summary>
        public Judgement? BeforeTheFigure()
        {
            if (Condition.Comparator is Comparator.Qualitative || Observation?.Value.Kind is ObservedValueKind.Text)
            {
                return Without(NotAssessableReason.Qualitative);
            }

            if (Condition.IsValueUnknown)
            {
                return Without(NotAssessableReason.ValueUnknown);
            }

            if (Observation is null || Observation.Value.Kind is ObservedValueKind.Absent)
            {
                return Without(UnitEnds < AsOf && (DueDate is null || DueDate > UnitEnds) ? NotAssessableReason.UnitEnded : NotAssessableReason.NoFigure);
            }

            var countsAnotherThing = !string.Equals(
                Target.DenominatorQuantity ?? Indicator.DenominatorQuantity,
                Observation.DenominatorQuantity ?? Indicator.DenominatorQuantity,
                StringComparison.Ordinal);
            return (countsAnotherThing && Target.Comparability != Comparability.Proxy) || Target.Over is not null
                ? Without(NotAssessableReason.DifferentBase)
                : null;
        }

        /// <summary>The judgement by the figure's number.</summary>
        public Judgement ByTheFigure()
        {
            var value = Observation!.Value;
            if (Condition.Comparator is Comparator.Done)
            {
                return value.IsDone is { } isDone
                    ? Conclude(MeasuredValue.OfExact(Rational.Of(isDone ? 1 : 0), Kpi.Sdk.Figure.Of(isDone ? 1 : 0)), new Outcome(isDone, isDone, IsExceeded: false))
                    : Without(NotAssessableReason.DifferentBase);
            }

            Rational? contradicted = null;
            var reason = value.Kind is ObservedValueKind.Ratio && Condition.IsPercentage
                ? MeasureRatio(value, out var measured, out contradicted)
                : Measure(value, out measured);
            if (reason != NotAssessableReason.None)
            {
                return Without(reason, contradicted);
            }

            var outcome = OutcomeOf(measured);
            return outcome.IsSatisfied is null ? Without(NotAssessableReason.Hedged, contradicted) : Conclude(measured, outcome, contradicted);
        }

        private NotAssessableReason Measure(ObservedValue value, out MeasuredValue measured)
        {
            measured = default;
            switch (value.Kind)
            {
                case ObservedValueKind.Score when Condition.IsPercentage:
                    var share = value.Number is { } points && (value.Maximum ?? Indicator.Maximum) is { } maximum
                        ? MeasuredValue.OfTerms(Ratio.Of(points, maximum), Indicator.DisplayDecimals)
                        : null;
                    measured = share.GetValueOrDefault();
                    return share is null ? NotAssessableReason.DifferentBase : NotAssessableReason.None;
                case ObservedValueKind.Rank when value.Rank is { } rank && !Condition.IsPercentage:
                    measured = MeasuredValue.OfExact(Rational.Of(rank), Kpi.Sdk.Figure.Of(rank));
                    return NotAssessableReason.None;
                case ObservedValueKind.Number or ObservedValueKind.Score when value.Number is { } number && Indicator.Kind is not MeasureKind.Ratio:
                    measured = MeasuredValue.OfPrinted(number, Indicator.Kind is MeasureKind.Count || Indicator.IsCountable);
                    return NotAssessableReason.None;
                default:
                    return NotAssessableReason.DifferentBase;
            }
        }

        // the exact ratio comes first, then the stated percentage, then terms that are hedged or coarse
        private NotAssessableReason MeasureRatio(ObservedValue value, out MeasuredValue measured, out Rational? contradicted)
        {
            contradicted = null;
            var byTerms = value.Terms is { } terms ? MeasuredValue.OfTerms(terms, Indicator.DisplayDecimals ?? PrintedDecimals(value)) : null;
            if (value.StatedPercentage is not { } stated)
            {
                measured = byTerms.GetValueOrDefault();
                return byTerms is null ? NotAssessableReason.NoFigure : NotAssessableReason.None;
            }

            var byPrint = MeasuredValue.OfPrinted(stated.Figure);
            if (value.Denominator is { Sign: <= 0 })
            {
                // no percentage can be had of such a denominator, so the one stated is not of these terms
                measured = byPrint;
                return NotAssessableReason.ContradictoryFigure;
            }

            if (byTerms is not { } reckoned)
            {
                measured = byPrint;
                return NotAssessableReason.None;
            }

            var isExact = reckoned.Basis == VerdictBasis.Exact;
            measured = isExact && stated.Figure.IsExact ? reckoned with { Printed = stated.Figure } : isExact ? reckoned : byPrint;
            if (PercentageCheck.Agrees(stated, value.Terms.GetValueOrDefault(), PrintReading.Any))
            {
                return NotAssessableReason.None;
            }

            contradicted = value.Terms.GetValueOrDefault().Percent.Value;
            return OutcomeOf(reckoned) == OutcomeOf(byPrint) ? NotAssessableReason.None : NotAssessableReason.ContradictoryFigure;
        }

        private static int? PrintedDecimals(ObservedValue value) => value.StatedPercentage is { Figure: { IsExact: true, Decimals: >= 0 } printed } ? printed.Decimals : null;

        private Outcome OutcomeOf(MeasuredValue measured)
        {
            var direction = Indicator.EffectiveDirection;
            var byRange = TargetTest.IsSatisfied(Condition, measured.Range, direction);
            var isSatisfied = measured.Basis == VerdictBasis.Hedged ? byRange : TargetTest.IsSatisfied(Condition, measured.Value, direction);
            return new Outcome(isSatisfied, byRange, isSatisfied == true && !IsWholeShare && TargetTest.IsBeyond(Condition, measured.Printed));
        }

        // there is nothing beyond the whole
        private bool IsWholeShare => Condition.IsPercentage
            && Indicator.Kind is MeasureKind.Ratio or MeasureKind.Score
            && Condition.Value is { } target && target.CompareValueTo(Kpi.Sdk.Figure.Of(100)) == 0;

        private Judgement Conclude(MeasuredValue measured, Outcome outcome, Rational? contradicted = null)
        {
            if (DueDate is not { } due)
            {
                return Without(NotAssessableReason.DueUnknown, contradicted);
            }

            if (FlowBegins > due)
            {
                // what happened after the deadline says nothing of the time before it
                return Without(NotAssessableReason.NoFigureAtDue, contradicted);
            }

            var isSatisfied = outcome.IsSatisfied == true;
            var (verdict, reason) = isSatisfied && !(StillGrows && FigureDate < due)
                ? (outcome.IsExceeded ? Verdict.Exceeded : Verdict.Met, NotAssessableReason.None)
                : Unsatisfied(due);
            return new Judgement(Target, Indicator, Observation, AsOf)
            {
                FigureDate = FigureDate,
                DueDate = due,
                Verdict = verdict,
                Reason = reason,
                Basis = measured.Basis,
                Value = measured.Value,
                Printed = measured.Printed,
                Range = measured.Range,
                Gap = isSatisfied || measured.Basis == VerdictBasis.Hedged ? null : TargetTest.Gap(Condition, measured.Value),
                ContradictedPercent = contradicted,
                IsEarly = verdict is Verdict.Met or Verdict.Exceeded && FigureDate < due,
                IsRoundingSensitive = measured.Basis == VerdictBasis.AsPrinted && outcome.ByRange is null,
                IsMetOnlyByRounding = verdict is Verdict.NotMet && measured.Basis == VerdictBasis.Exact
                    && TargetTest.IsSatisfied(Condition, measured.Printed.ToRational(), Indicator.EffectiveDirection),
            };
        }

        // what stays below a bound in spring may be above it by autumn
        private bool StillGrows => Condition.Comparator is Comparator.AtMost or Comparator.LessThan
            && Indicator.Kind is MeasureKind.Count or MeasureKind.Amount
            && Observation!.Accumulation.Kind is not AccumulationKind.AsOf;

        private (Verdict Verdict, NotAssessableReason Reason) Unsatisfied(LocalDate due)
        {
            if (FigureDate >= due)
            {
                return (Verdict.NotMet, NotAssessableReason.None);
            }

            if (UnitEnds < due && UnitEnds < AsOf)
            {
                return (Verdict.NotAssessable, NotAssessableReason.UnitEnded);
            }

            return AsOf > due ? (Verdict.NotAssessable, NotAssessableReason.NoFigureAtDue) : (Verdict.NotDue, NotAssessableReason.None);
        }

        private Judgement Without(NotAssessableReason reason, Rational? contradicted = null) => new(Target, Indicator, Observation, AsOf)
        {
            FigureDate = FigureDate,
            DueDate = DueDate,
            Verdict = Verdict.NotAssessable,
            Reason = reason,
            ContradictedPercent = contradicted,
        };
    }

    /// <summary>What a number says of the target: whether it satisfies it (null: can't be told), whether its whole range does, and whether it lies beyond.</summary>
    private readonly record struct Outcome(bool? IsSatisfied, bool? ByRange, bool IsExceeded)
    {
        public bool Equals(Outcome other) => IsSatisfied == other.IsSatisfied && IsExceeded == other.IsExceeded;

        public override int GetHashCode() => HashCode.Combine(IsSatisfied, IsExceeded);
    }
}
