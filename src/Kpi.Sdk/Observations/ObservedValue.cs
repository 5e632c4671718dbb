namespace Kpi.Sdk;

/// <summary>What was observed, as it was printed: a number, a ratio with what is known of it, a score, a rank, done or not, words, or why there is nothing.</summary>
/// <remarks>Immutable; equality is of everything printed. A missing term of a ratio stays missing; zero is a value.</remarks>
public sealed partial record class ObservedValue
{
    private ObservedValue(ObservedValueKind kind) => Kind = kind;

    /// <summary>The form of the value.</summary>
    public ObservedValueKind Kind { get; }

    /// <summary>The number, or the points of a score; null for other forms.</summary>
    public Figure? Number { get; private init; }

    /// <summary>The numerator of a ratio; null where it was not printed.</summary>
    public Figure? Numerator { get; private init; }

    /// <summary>The denominator of a ratio; null where it was not printed.</summary>
    public Figure? Denominator { get; private init; }

    /// <summary>The percentage stated for a ratio; null where it was not printed.</summary>
    public Percentage? StatedPercentage { get; private init; }

    /// <summary>The most points a score could have reached; null where it was not printed.</summary>
    public Figure? Maximum { get; private init; }

    /// <summary>The place, 1 or more; null for other forms.</summary>
    public int? Rank { get; private init; }

    /// <summary>Among how many a place was taken; null where it was not printed.</summary>
    public int? RankOf { get; private init; }

    /// <summary>Whether it is done; null for other forms.</summary>
    public bool? IsDone { get; private init; }

    /// <summary>The words; null for other forms.</summary>
    public string? Words { get; private init; }

    /// <summary>Why there is no value; null where there is one.</summary>
    public Absence? Absence { get; private init; }

    /// <summary>Numerator and denominator where both were printed; null otherwise.</summary>
    public Ratio? Terms => Numerator is { } numerator && Denominator is { } denominator ? Ratio.Of(numerator, denominator) : null;

    /// <summary>How exactly it is stated, to choose between figures of one thing: an absence least, exact terms most, else by decimals, a hedged one behind.</summary>
    internal int Exactness => this switch
    {
        { Kind: ObservedValueKind.Absent } => -100,
        { Terms: { Numerator.IsExact: true, Denominator.IsExact: true } } => 100,
        { StatedPercentage: { Figure: var stated } } => ExactnessOf(stated),
        { Number: { } number } => ExactnessOf(number),
        _ => 0,
    };

    /// <summary>A count, an amount or an index.</summary>
    /// <param name="number">The figure as printed.</param>
    /// <returns>The value.</returns>
    public static ObservedValue OfNumber(Figure number) => new(ObservedValueKind.Number) { Number = number };

    /// <summary>A ratio, with what is known of it.</summary>
    /// <param name="numerator">The numerator; null where it was not printed.</param>
    /// <param name="denominator">The denominator; null where it was not printed.</param>
    /// <param name="stated">The percentage stated; null where it was not printed.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">All three are missing.</exception>
    public static ObservedValue OfRatio(Figure? numerator, Figure? denominator, Percentage? stated = null) => (numerator, denominator, stated) switch
    {
        (null, null, null) => throw new ArgumentException("A ratio has at least a term or a percentage; use OfAbsence for nothing.", nameof(numerator)),
        _ => new ObservedValue(ObservedValueKind.Ratio) { Numerator = numerator, Denominator = denominator, StatedPercentage = stated },
    };

    /// <summary>A bare percentage.</summary>
    /// <param name="stated">The percentage as printed.</param>
    /// <returns>The value.</returns>
    public static ObservedValue OfPercentage(Percentage stated) => OfRatio(numerator: null, denominator: null, stated);

    /// <summary>Points.</summary>
    /// <param name="points">The points as printed.</param>
    /// <param name="maximum">The most that could have been reached; null where it was not printed.</param>
    /// <returns>The value.</returns>
    public static ObservedValue OfScore(Figure points, Figure? maximum = null) => new(ObservedValueKind.Score) { Number = points, Maximum = maximum };

    /// <summary>A place among others.</summary>
    /// <param name="rank">The place, 1 or more.</param>
    /// <param name="among">Among how many; null where it was not printed.</param>
    /// <returns>The value. A place beyond the number of places is kept: it is data at fault, not the caller.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1.</exception>
    public static ObservedValue OfRank(int rank, int? among = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rank, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(among ?? 1, 1, nameof(among));
        return new ObservedValue(ObservedValueKind.Rank) { Rank = rank, RankOf = among };
    }

    /// <summary>Done or not.</summary>
    /// <param name="isDone">Whether it is done.</param>
    /// <returns>The value.</returns>
    public static ObservedValue OfDone(bool isDone) => new(ObservedValueKind.Done) { IsDone = isDone };

    /// <summary>Words without a number, such as "tất cả".</summary>
    /// <param name="words">The words, not blank.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException"><paramref name="words"/> is null or blank.</exception>
    public static ObservedValue OfText(string words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return new ObservedValue(ObservedValueKind.Text) { Words = VietnameseText.Compose(words).Trim() };
    }

    /// <summary>No value, and why.</summary>
    /// <param name="absence">Why there is none.</param>
    /// <returns>The value.</returns>
    public static ObservedValue OfAbsence(Absence absence) => new(ObservedValueKind.Absent) { Absence = absence };

    private static int ExactnessOf(Figure figure) => figure.Decimals - (figure.IsExact ? 0 : 50);
}
