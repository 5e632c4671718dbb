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
    /// on the same base (DifferentBase)? Can it be told on which side it lies (Hedged, ContradictoryFigure)? Is the deadline known (DueUnknown)?</para>
    /// <para>Satisfied: Met, or Exceeded where the print lies strictly beyond; early before the deadline. Never Exceeded: a share at 100 %, done, exactly, between, about.
    /// A count that still grows can't satisfy "at most" early: NotDue.</para>
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

        var question = new Question(target, indicator, figure, asOf, figure?.DateIn(calendar), DueDateOf(target, figure, asOf, calendar), unitEnds);
        return question.BeforeTheFigure() ?? question.ByTheFigure();
    }

    private static LocalDate? DueDateOf(Target target, Observation? figure, LocalDate asOf, ReportingCalendar calendar) =>
        target.Due.LastDay(calendar, figure?.Period ?? calendar.Containing(asOf, Frequency.Year));

    /// <summary>The facts of one judgement, asked in order.</summary>
    private readonly record struct Question(
        Target Target, Indicator Indicator, Observation? Observation, LocalDate AsOf, LocalDate? FigureDate, LocalDate? DueDate, LocalDate? UnitEnds)
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
                    ? Conclude(new MeasuredValue(VerdictBasis.Exact, Rational.Of(isDone ? 1 : 0), Kpi.Sdk.Figure.Of(isDone ? 1 : 0), default), isDone, isBeyond: false)
                    : Without(NotAssessableReason.DifferentBase);
            }

            var reason = Measure(value, out var measured);
            if (reason != NotAssessableReason.None)
            {
                return Without(reason);
            }

            if (ContradictedVerdict(value, measured) is { } contradicted)
            {
                return Without(NotAssessableReason.ContradictoryFigure, contradicted);
            }

            var direction = Indicator.EffectiveDirection;
            if (measured.Basis == VerdictBasis.Hedged)
            {
                return TargetTest.IsSatisfied(Condition, measured.Range, direction) is { } isOnOneSide
                    ? Conclude(measured, isOnOneSide, TargetTest.IsBeyond(Condition, measured.Printed))
                    : Without(NotAssessableReason.Hedged);
            }

            return Conclude(measured, TargetTest.IsSatisfied(Condition, measured.Value, direction), TargetTest.IsBeyond(Condition, measured.Printed));
        }

        private NotAssessableReason Measure(ObservedValue value, out MeasuredValue measured)
        {
            measured = default;
            switch (value.Kind)
            {
                case ObservedValueKind.Ratio when !Condition.IsPercentage:
                    return NotAssessableReason.DifferentBase;
                case ObservedValueKind.Ratio when value.Terms is { Denominator.Sign: > 0 } terms:
                    return MeasuredValue.OfTerms(terms, Indicator.DisplayDecimals, value.StatedPercentage, out measured);
                case ObservedValueKind.Ratio:
                    measured = value.StatedPercentage is { } stated ? MeasuredValue.OfPrinted(stated.Figure) : default;
                    return value.StatedPercentage is null ? NotAssessableReason.NoFigure : NotAssessableReason.None;
                case ObservedValueKind.Score when Condition.IsPercentage:
                    return value.Number is { } points && (value.Maximum ?? Indicator.Maximum) is { } maximum
                        ? MeasuredValue.OfTerms(Ratio.Of(points, maximum), Indicator.DisplayDecimals, stated: null, out measured)
                        : NotAssessableReason.DifferentBase;
                case ObservedValueKind.Rank when value.Rank is { } rank:
                    measured = MeasuredValue.OfExact(Rational.Of(rank), Kpi.Sdk.Figure.Of(rank));
                    return Condition.IsPercentage ? NotAssessableReason.DifferentBase : NotAssessableReason.None;
                case ObservedValueKind.Number or ObservedValueKind.Score when value.Number is { } number:
                    measured = MeasuredValue.OfPrinted(number, Indicator.Kind is MeasureKind.Count || Indicator.IsCountable);
                    return NotAssessableReason.None;
                default:
                    return NotAssessableReason.DifferentBase;
            }
        }

        /// <summary>The exact percentage, where the stated one contradicts it beyond any rounding and would lead to another verdict.</summary>
        private Rational? ContradictedVerdict(ObservedValue value, MeasuredValue measured)
        {
            if (measured.Basis != VerdictBasis.Exact || value is not { Kind: ObservedValueKind.Ratio, StatedPercentage: { } stated })
            {
                return null;
            }

            var range = stated.Unrounded(PrintReading.Any);
            if (range.Contains(measured.Value))
            {
                return null;
            }

            var direction = Indicator.EffectiveDirection;
            return TargetTest.IsSatisfied(Condition, range, direction) == TargetTest.IsSatisfied(Condition, measured.Value, direction) ? null : measured.Value;
        }

        private Judgement Conclude(MeasuredValue measured, bool isSatisfied, bool isBeyond)
        {
            if (DueDate is not { } due)
            {
                return Without(NotAssessableReason.DueUnknown);
            }

            var (verdict, reason) = isSatisfied ? (VerdictOf(due, isBeyond), NotAssessableReason.None) : Unsatisfied(due);
            var direction = Indicator.EffectiveDirection;
            return new Judgement(Target, Indicator, Observation, AsOf)
            {
                FigureDate = FigureDate,
                DueDate = due,
                Verdict = verdict,
                Reason = reason,
                Basis = measured.Basis,
                Value = measured.Value,
                Printed = measured.Printed,
                Gap = isSatisfied ? null : TargetTest.Gap(Condition, measured.Value),
                IsEarly = verdict is Verdict.Met or Verdict.Exceeded && FigureDate < due,
                IsRoundingSensitive = measured.Basis == VerdictBasis.AsPrinted && TargetTest.IsSatisfied(Condition, measured.Range, direction) is null,
                IsMetOnlyByRounding = verdict is Verdict.NotMet && measured.Basis == VerdictBasis.Exact && TargetTest.IsSatisfied(Condition, measured.Printed.ToRational(), direction),
            };
        }

        private Verdict VerdictOf(LocalDate due, bool isBeyond)
        {
            var stillGrows = Condition.Comparator is Comparator.AtMost or Comparator.LessThan
                && Indicator.Kind is MeasureKind.Count or MeasureKind.Amount
                && Observation!.Accumulation.Kind is not AccumulationKind.AsOf;
            if (stillGrows && FigureDate < due)
            {
                return Verdict.NotDue;
            }

            var isWholeShare = Condition.IsPercentage && Condition.Value is { } target && target.CompareValueTo(Kpi.Sdk.Figure.Of(100)) == 0;
            return isBeyond && !isWholeShare ? Verdict.Exceeded : Verdict.Met;
        }

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
}
