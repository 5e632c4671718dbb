namespace Kpi.Sdk;

/// <summary>Tells exactly whether printed parts can add up to a printed total, each having been rounded on its own.</summary>
/// <remarks>
/// Every figure stands for the interval of values that print as it; the interval of the sum must meet the interval of the total. Nothing
/// is compared within some tolerance. Counts are not rounded: for those ask <see cref="AgreesExactly"/>, since 162 + 31 = 194 would
/// pass here as three rounded numbers.
/// </remarks>
public static class SumCheck
{
    /// <summary>The interval of the sum of printed parts.</summary>
    /// <param name="parts">The parts; none sum to exactly 0.</param>
    /// <param name="reading">How each is taken to have been rounded; a hedge overrides it.</param>
    /// <returns>The interval of all sums of values that print as the parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reading"/> is not one of the readings.</exception>
    public static FigureInterval Interval(IEnumerable<Figure> parts, PrintReading reading)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Aggregate(FigureInterval.Exactly(Rational.Zero), (sum, part) => sum + part.Unrounded(reading));
    }

    /// <summary>The interval of the weighted sum of printed parts.</summary>
    /// <param name="parts">The parts with their weights; none sum to exactly 0. A negative weight swaps the ends of a part's interval together with their inclusion.</param>
    /// <param name="reading">How each is taken to have been rounded; a hedge overrides it.</param>
    /// <returns>The interval of all such sums of values that print as the parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reading"/> is not one of the readings.</exception>
    public static FigureInterval Interval(IEnumerable<WeightedFigure> parts, PrintReading reading)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Aggregate(FigureInterval.Exactly(Rational.Zero), (sum, part) => sum + part.Figure.Unrounded(reading).Scale(part.Weight));
    }

    /// <summary>Whether rounded parts can add up to a rounded total.</summary>
    /// <param name="total">The total, as printed.</param>
    /// <param name="parts">The parts, as printed.</param>
    /// <param name="reading">How each figure is taken to have been rounded; a hedge overrides it.</param>
    /// <returns>True where they can.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reading"/> is not one of the readings.</exception>
    public static bool Agrees(Figure total, IEnumerable<Figure> parts, PrintReading reading) =>
        Interval(parts, reading).Intersects(total.Unrounded(reading));

    /// <summary>Whether rounded parts, each times its weight, can add up to a rounded total.</summary>
    /// <param name="total">The total, as printed.</param>
    /// <param name="parts">The parts, as printed, with their weights.</param>
    /// <param name="reading">How each figure is taken to have been rounded; a hedge overrides it.</param>
    /// <returns>True where they can.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reading"/> is not one of the readings.</exception>
    public static bool Agrees(Figure total, IEnumerable<WeightedFigure> parts, PrintReading reading) =>
        Interval(parts, reading).Intersects(total.Unrounded(reading));

    /// <summary>Whether counts add up to their total to the last unit.</summary>
    /// <param name="total">The total, as printed.</param>
    /// <param name="parts">The parts, as printed.</param>
    /// <param name="reading">How a coarse figure ("61,3 ngàn") is taken to have been rounded; it and a hedged one stand for their intervals, any other for itself.</param>
    /// <returns>True where they do, or where hedged or coarse ones can.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reading"/> is not one of the readings, and a figure is hedged or coarse.</exception>
    public static bool AgreesExactly(Figure total, IEnumerable<Figure> parts, PrintReading reading = PrintReading.Nearest)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts
            .Aggregate(FigureInterval.Exactly(Rational.Zero), (sum, part) => sum + PrintedNumber.OfTerm(part, reading))
            .Intersects(PrintedNumber.OfTerm(total, reading));
    }

    /// <summary>Whether printed shares of a whole can add up to 100 %.</summary>
    /// <param name="shares">The shares, as printed; none do not.</param>
    /// <param name="reading">How each is taken to have been rounded; a hedge overrides it.</param>
    /// <returns>True where the interval of their sum contains 100.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="shares"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reading"/> is not one of the readings.</exception>
    public static bool SharesReachHundred(IEnumerable<Percentage> shares, PrintReading reading)
    {
        ArgumentNullException.ThrowIfNull(shares);
        return Interval(shares.Select(static share => share.Figure), reading).Contains(Rational.Hundred);
    }
}
