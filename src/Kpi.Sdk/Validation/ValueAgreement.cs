namespace Kpi.Sdk.Validation;

/// <summary>Whether two printed values of one thing can both be true: whether the exact values behind them can be the same.</summary>
internal static class ValueAgreement
{
    /// <summary>Whether two values agree.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <param name="reading">How printed numbers are taken to have been rounded; a hedge overrides it.</param>
    /// <param name="isCounted">Whether their numbers or terms count whole things: such numbers are not rounded.</param>
    /// <returns>Null where it can't be said: one is absent, words, or of another form.</returns>
    public static bool? Of(ObservedValue left, ObservedValue right, PrintReading reading, bool isCounted)
    {
        if (left.Kind != right.Kind)
        {
            return null;
        }

        return left.Kind switch
        {
            ObservedValueKind.Number => Meet(left.Number, right.Number, reading, isCounted),
            ObservedValueKind.Score => Meet(left.Number, right.Number, reading, isExact: false) && Meet(left.Maximum, right.Maximum, reading, isExact: false),
            ObservedValueKind.Rank => left.Rank == right.Rank && (left.RankOf is null || right.RankOf is null || left.RankOf == right.RankOf),
            ObservedValueKind.Done => left.IsDone == right.IsDone,
            ObservedValueKind.Ratio => RatiosMeet(left, right, reading, isCounted),
            _ => null,
        };
    }

    private static bool RatiosMeet(ObservedValue left, ObservedValue right, PrintReading reading, bool isCounted)
    {
        if (!Meet(left.Numerator, right.Numerator, reading, isCounted) || !Meet(left.Denominator, right.Denominator, reading, isCounted))
        {
            return false;
        }

        return PercentOf(left, reading) is not { } one || PercentOf(right, reading) is not { } other || one.Intersects(other);
    }

    // a value that is missing on one side contradicts nothing
    private static bool Meet(Figure? left, Figure? right, PrintReading reading, bool isExact) =>
        left is not { } one || right is not { } other || one == other || IntervalOf(one, reading, isExact).Intersects(IntervalOf(other, reading, isExact));

    private static FigureInterval IntervalOf(Figure figure, PrintReading reading, bool isExact) => isExact ? PrintedNumber.OfTerm(figure, reading) : figure.Unrounded(reading);

    private static FigureInterval? PercentOf(ObservedValue value, PrintReading reading)
    {
        if (value.Terms is { Denominator.Sign: > 0 } terms)
        {
            return QuotientInterval.Of(PrintedNumber.OfTerm(terms.Numerator, reading), PrintedNumber.OfTerm(terms.Denominator, reading)).Scale(Rational.Hundred);
        }

        return value.StatedPercentage?.Unrounded(reading);
    }
}
