namespace Kpi.Sdk.Reporting;

/// <summary>Where numbers lie along one side of a chart: exact until printed.</summary>
/// <param name="From">The number at 0.</param>
/// <param name="To">The number at the far end, above <paramref name="From"/>.</param>
/// <param name="Length">Length of the side in units of the drawing.</param>
internal readonly record struct ChartScale(Rational From, Rational To, int Length)
{
    private const int Decimals = 2;

    private static readonly RoundingRule Printed = new(Decimals, RoundingMode.HalfAwayFromZero);

    /// <summary>The place of a number; one beyond an end lies at that end.</summary>
    public Rational At(Rational value) =>
        (Rational.Max(From, Rational.Min(To, value)) - From) / (To - From) * Rational.Of(Length);

    /// <summary>A place as drawings print it, with two decimals at most.</summary>
    public static string Print(Rational place) => place.IsWhole ? place.ToString() : place.Round(Printed).ToString();
}
