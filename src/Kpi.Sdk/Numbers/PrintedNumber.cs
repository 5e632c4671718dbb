namespace Kpi.Sdk;

/// <summary>The interval of exact values behind a printed number, reading by reading. Golden cases stand in the tests.</summary>
internal static class PrintedNumber
{
    /// <summary>A term of a ratio or a sum: a plain number is taken at its word, a hedged or coarse one ("61,3 ngàn") stands for its interval.</summary>
    public static FigureInterval OfTerm(Figure term, PrintReading reading) =>
        IsPlain(term) ? FigureInterval.Exactly(term.ToRational()) : term.Unrounded(reading);

    /// <summary>True where nothing hedges the figure and its last digit counts ones or less.</summary>
    public static bool IsPlain(Figure term) => term is { IsExact: true, Decimals: >= 0 };

    public static FigureInterval Unrounded(Rational value, int decimals, long mantissa, PrintReading reading)
    {
        var quantum = decimals <= 0 ? Rational.Of(PowersOfTen.Of(-decimals)) : Rational.Of(1, PowersOfTen.Of(decimals));
        var half = quantum / Rational.Of(2);
        var sign = Math.Sign(mantissa);
        return reading switch
        {
            PrintReading.Nearest => FigureInterval.Of(value - half, true, value + half, true),
            PrintReading.HalfUp => FigureInterval.Of(value - half, true, value + half, false),
            PrintReading.HalfDown => FigureInterval.Of(value - half, false, value + half, true),
            PrintReading.HalfAwayFromZero => FigureInterval.Of(value - half, sign > 0, value + half, sign < 0),
            PrintReading.HalfEven => FigureInterval.Of(value - half, mantissa % 2 == 0, value + half, mantissa % 2 == 0),
            PrintReading.TowardZero => sign switch
            {
                > 0 => FigureInterval.Of(value, true, value + quantum, false),
                < 0 => FigureInterval.Of(value - quantum, false, value, true),
                _ => FigureInterval.Of(value - quantum, false, value + quantum, false),
            },
            PrintReading.Floor => FigureInterval.Of(value, true, value + quantum, false),
            PrintReading.Ceiling => FigureInterval.Of(value - quantum, false, value, true),
            PrintReading.Any => FigureInterval.Of(value - quantum, false, value + quantum, false),
            _ => throw new ArgumentOutOfRangeException(nameof(reading), reading, "Not a reading of printed numbers."),
        };
    }
}
