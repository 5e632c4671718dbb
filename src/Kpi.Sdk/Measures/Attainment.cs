namespace Kpi.Sdk;

/// <summary>How far a target is reached, as a number and the method it was reckoned by.</summary>
/// <remarks>1 is the target reached. The default has no method and no data. Its printing never crosses the verdict: an unmet target never prints 100 %.</remarks>
public readonly record struct Attainment
{
    private Attainment(AttainmentMethod method, Computed<Rational> value, bool isSatisfied)
    {
        Method = method;
        Value = value;
        IsSatisfied = isSatisfied;
    }

    /// <summary>How it was reckoned.</summary>
    public AttainmentMethod Method { get; }

    /// <summary>The number, 1 where the target is just reached; or why there is none.</summary>
    public Computed<Rational> Value { get; }

    /// <summary>Whether the target is reached.</summary>
    public bool IsSatisfied { get; }

    /// <summary>The attainment of a judgement by the method that belongs to its comparator.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <returns>At least, more than: A/T. At most, less than: 2 − A/T. About: the one of the two that fits the indicator's direction. Between: by distance. Done: 0 or 1. A rank group and an exact value have none.</returns>
    public static Attainment Of(Judgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        return Of(judgement, (judgement.Target.Condition.Comparator, judgement.Indicator.EffectiveDirection) switch
        {
            (Comparator.AtLeast or Comparator.MoreThan, _) or (Comparator.About, Direction.HigherIsBetter) => AttainmentMethod.RatioOfTarget,
            (Comparator.AtMost or Comparator.LessThan, _) or (Comparator.About, Direction.LowerIsBetter) => AttainmentMethod.ReflectedRatio,
            (Comparator.Between, _) => AttainmentMethod.RangePosition,
            (Comparator.Done, _) => AttainmentMethod.DoneOrNot,
            _ => AttainmentMethod.None,
        });
    }

    /// <summary>The attainment of a judgement by a method asked for.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <param name="method">The method.</param>
    /// <param name="calendar">Where the periods of baseline and milestones end; null for the civil calendar.</param>
    /// <returns>
    /// The number; NoData where there was no figure to judge; NotApplicable where the method does not fit: a target or path value of zero or less,
    /// a negative or hedged figure, a baseline that is hedged or equal to the target, a comparator without a number.
    /// </returns>
    public static Attainment Of(Judgement judgement, AttainmentMethod method, ReportingCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        var value = judgement.Value is { } actual
            ? Reckon(judgement, actual, method, calendar ?? ReportingCalendar.Civil)
            : Computed.None<Rational>(ComputedStatus.NoData);
        return new Attainment(method, value, judgement.IsSatisfied);
    }

    /// <summary>The attainment in percent, rounded half up, and never across the verdict: 99,96 % of an unmet target with one decimal is 99,9 %.</summary>
    /// <param name="decimals">Decimals to print, 0 to 13.</param>
    /// <returns>The percentage, or why there is none. What asks for more than its value and just reaches it prints below 100 % too.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 13.</exception>
    public Computed<Percentage> ToPercentage(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 13);
        if (!Value.TryGetValue(out var value))
        {
            return Computed.None<Percentage>(Value.Status);
        }

        if (!(value * Rational.Hundred).TryRound(RoundingRule.HalfUp(decimals), out var figure))
        {
            return Computed.None<Percentage>(ComputedStatus.Overflow);
        }

        // against a path 100 % is not the target itself
        var isShort = value < Rational.One || (value == Rational.One && !IsSatisfied && Method != AttainmentMethod.PathProgress);
        var crosses = isShort && figure.ToRational() >= Rational.Hundred;
        return Computed.Of(Percentage.Of(crosses ? JustBelowHundred(decimals) : figure));
    }

    private static Figure JustBelowHundred(int decimals) =>
        (Rational.Hundred - Rational.Of(1, PowersOfTen.Of(decimals))).Round(RoundingRule.HalfUp(decimals));

    private static Computed<Rational> Reckon(Judgement judgement, Rational actual, AttainmentMethod method, ReportingCalendar calendar)
    {
        var condition = judgement.Target.Condition;
        if (method == AttainmentMethod.DoneOrNot)
        {
            return condition.Comparator == Comparator.Done ? Computed.Of(actual) : None;
        }

        if (condition.Value is not { } target || condition.Comparator is Comparator.WithinTop || actual.Sign < 0 || judgement.Basis == VerdictBasis.Hedged)
        {
            return None;
        }

        var asked = target.ToRational();
        return method switch
        {
            AttainmentMethod.RatioOfTarget when asked.Sign > 0 => Computed.Of(actual / asked),
            AttainmentMethod.ReflectedRatio when asked.Sign > 0 => Computed.Of(Rational.Of(2) - (actual / asked)),
            AttainmentMethod.InverseRatio when asked.Sign > 0 && actual.Sign > 0 => Computed.Of(asked / actual),
            AttainmentMethod.RangePosition when condition.UpperValue is { } upper => RangePosition(actual, asked, upper.ToRational()),
            AttainmentMethod.BaselineProgress when judgement.Target.Baseline is { Value.IsExact: true } baseline => Progress(actual, baseline.Value.ToRational(), asked),
            AttainmentMethod.PathProgress => PathProgress(judgement, actual, calendar),
            _ => None,
        };
    }

    private static Computed<Rational> None => Computed.None<Rational>(ComputedStatus.NotApplicable);

    private static Computed<Rational> RangePosition(Rational actual, Rational lower, Rational upper)
    {
        if (actual >= lower && actual <= upper)
        {
            return Computed.Of(Rational.One);
        }

        var distance = actual < lower ? lower - actual : actual - upper;
        return lower == upper ? None : Computed.Of(Rational.One - (distance / (upper - lower)));
    }

    private static Computed<Rational> Progress(Rational actual, Rational baseline, Rational target) =>
        target == baseline ? None : Computed.Of((actual - baseline) / (target - baseline));

    private static Computed<Rational> PathProgress(Judgement judgement, Rational actual, ReportingCalendar calendar)
    {
        if (judgement.FigureDate is not { } day || judgement.Target.Path(calendar) is not { } path)
        {
            return None;
        }

        return path.ValueAt(day).TryGetValue(out var expected) && expected.Sign > 0 ? Computed.Of(actual / expected) : None;
    }
}
