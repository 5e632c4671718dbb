using NodaTime;

namespace Kpi.Sdk;

/// <summary>One target held against one figure on one day: the verdict, and everything it rests on.</summary>
/// <remarks>Immutable and safe for concurrent readers; reference equality. The order of the questions asked is documented at <see cref="Of"/>.</remarks>
public sealed partial class Judgement
{
    private Judgement(Target target, Indicator indicator, Observation? figure, LocalDate asOf)
    {
        Target = target;
        Indicator = indicator;
        Figure = figure;
        AsOf = asOf;
    }

    /// <summary>The target.</summary>
    public Target Target { get; }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The figure it was judged by; null where there is none.</summary>
    public Observation? Figure { get; }

    /// <summary>The day it was judged for.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The day the figure is of; null where there is none.</summary>
    public LocalDate? FigureDate { get; private init; }

    /// <summary>The last day on which the target can still be reached; null where that is not known.</summary>
    public LocalDate? DueDate { get; private init; }

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; private init; }

    /// <summary>Why it could not be judged; None where it could.</summary>
    public NotAssessableReason Reason { get; private init; }

    /// <summary>What was held against the target.</summary>
    public VerdictBasis Basis { get; private init; }

    /// <summary>The number judged, in the unit of the target: 67,23 for a percentage, never 0,6723; null where there is none.</summary>
    public Rational? Value { get; private init; }

    /// <summary>The figure as printed, or as the exact value would be printed; null where there is none.</summary>
    public Figure? Printed { get; private init; }

    /// <summary>The exact values that may stand behind the number judged; everything where none was judged.</summary>
    internal FigureInterval Range { get; private init; }

    /// <summary>How far the figure is from the target, not negative, in its unit (points for a percentage); null where it is reached, is hedged, or there is no such distance.</summary>
    public Rational? Gap { get; private init; }

    /// <summary>The percentage of a ratio's terms where the stated percentage contradicts it beyond any rounding, also where both lead to one verdict; null where there is no contradiction.</summary>
    public Rational? ContradictedPercent { get; private init; }

    /// <summary>True where the target is reached before its deadline.</summary>
    public bool IsEarly { get; private init; }

    /// <summary>False where the figure is provisional or estimated.</summary>
    public bool IsFinal => Figure is null || !Figure.IsPreliminary;

    /// <summary>True where the figure was judged as printed and the values that print as it lie on both sides of the target.</summary>
    public bool IsRoundingSensitive { get; private init; }

    /// <summary>True where the target is not reached but the rounded print would reach it.</summary>
    public bool IsMetOnlyByRounding { get; private init; }

    /// <summary>True where target and figure are only comparable as proxies: "so sánh gần đúng".</summary>
    public bool IsApproximate => Target.Comparability == Comparability.Proxy;

    /// <summary>True where the target is reached.</summary>
    public bool IsSatisfied => Verdict is Verdict.Met or Verdict.Exceeded;
}
