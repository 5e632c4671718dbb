namespace Kpi.Sdk;

/// <summary>Reads and prints numbers the way Vietnamese reports write them.</summary>
/// <remarks>
/// <para>A dot groups thousands and a comma stands before the decimals: 1.234,56. Groups may be missing (268763), leading zeros are allowed (03),
/// and a dot is taken for a decimal mark where it can't be a group: what follows it is not three digits, or what leads is 0 (0.7024, 12.5).
/// "1234.567" has two readings and is refused. "1,234" is one and a bit.</para>
/// <para>Words of scale follow after a space: nghìn or ngàn, vạn, triệu, tỷ or tỉ, nghìn tỷ, triệu tỷ; "61,3 ngàn" has −2 decimals. Words that hedge come
/// first: khoảng, xấp xỉ, ước, ước đạt, ước khoảng, ước tính, trên dưới; hơn, trên; gần; dưới. Letter case and decomposed letters do not matter, nor do
/// spaces that do not break and other dashes for minus; digits are 0 to 9 only. Reading what was printed here gives the same figure.</para>
/// </remarks>
public static partial class VietnameseNumber
{
    private const int MaxTextLength = 128;

    private delegate bool Reader<T>(ReadOnlySpan<char> text, out T value, out ParseFailure failure);

    /// <summary>Reads a figure: "70.502", "-3,5", "hơn 900", "61,3 ngàn".</summary>
    /// <param name="text">The text, at most 128 characters, with nothing but the figure in it.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not such a number, or has more digits or decimals than a figure holds.</exception>
    public static Figure Parse(string text) => Parse<Figure>(text, TryParse, "a figure in Vietnamese numerals", "70.502");

    /// <summary>Reads a figure without throwing, and says why not.</summary>
    /// <param name="text">The text, at most 128 characters, with nothing but the figure in it.</param>
    /// <param name="value">The figure, or 0.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where <paramref name="text"/> can't be read as a figure.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Figure value, out ParseFailure failure) =>
        TryReadClean(text, TryReadFigure, out value, out failure);

    /// <summary>Reads a percentage: "67,23%", "trên 98 %", "98 phần trăm"; "5‰" is 0,5 %.</summary>
    /// <param name="text">The text, at most 128 characters, with nothing but the percentage in it.</param>
    /// <returns>The percentage.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not such a number, lacks its sign, or has more digits or decimals than a figure holds.</exception>
    public static Percentage ParsePercentage(string text) => Parse<Percentage>(text, TryParsePercentage, "a percentage in Vietnamese numerals", "67,23%");

    /// <summary>Reads a percentage without throwing, and says why not.</summary>
    /// <param name="text">The text, at most 128 characters, with nothing but the percentage in it.</param>
    /// <param name="value">The percentage, or 0.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where <paramref name="text"/> can't be read as a percentage.</returns>
    public static bool TryParsePercentage(ReadOnlySpan<char> text, out Percentage value, out ParseFailure failure) =>
        TryReadClean(text, TryReadPercentage, out value, out failure);

    /// <summary>Reads percentage points: "2,58 điểm phần trăm", "-0,2 điểm %".</summary>
    /// <param name="text">The text, at most 128 characters, with nothing but the points in it.</param>
    /// <returns>The percentage points.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not such a number, lacks its unit, or has more digits or decimals than a figure holds.</exception>
    public static PercentagePoints ParsePercentagePoints(string text) =>
        Parse<PercentagePoints>(text, TryParsePercentagePoints, "a number of percentage points in Vietnamese numerals", "2,58 điểm phần trăm");

    /// <summary>Reads percentage points without throwing, and says why not.</summary>
    /// <param name="text">The text, at most 128 characters, with nothing but the points in it.</param>
    /// <param name="value">The percentage points, or 0.</param>
    /// <param name="failure">Where and why they could not be read.</param>
    /// <returns>False where <paramref name="text"/> can't be read as percentage points.</returns>
    public static bool TryParsePercentagePoints(ReadOnlySpan<char> text, out PercentagePoints value, out ParseFailure failure) =>
        TryReadClean(text, TryReadPoints, out value, out failure);

    /// <summary>Reads a ratio: "70.502/104.868", "18,8 / 20". Two slashes are a date or a document's number, and refused.</summary>
    /// <param name="text">The text, at most 128 characters, with nothing but the ratio in it.</param>
    /// <returns>The ratio.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not such a ratio, or a term has more digits or decimals than a figure holds.</exception>
    public static Ratio ParseRatio(string text) => Parse<Ratio>(text, TryParseRatio, "a ratio in Vietnamese numerals", "70.502/104.868");

    /// <summary>Reads a ratio without throwing, and says why not.</summary>
    /// <param name="text">The text, at most 128 characters, with nothing but the ratio in it.</param>
    /// <param name="value">The ratio, or 0/0.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where <paramref name="text"/> can't be read as a ratio.</returns>
    public static bool TryParseRatio(ReadOnlySpan<char> text, out Ratio value, out ParseFailure failure) =>
        TryReadClean(text, TryReadRatio, out value, out failure);

    private static T Parse<T>(string text, Reader<T> reader, string noun, string example)
    {
        ArgumentNullException.ThrowIfNull(text);
        return reader(text, out var value, out var failure) ? value : throw new FormatException(failure.Sentence(text, noun, example));
    }

    // the one place where text is made clean: readers see composed letters, single plain spaces and plain hyphens
    private static bool TryReadClean<T>(ReadOnlySpan<char> text, Reader<T> reader, out T value, out ParseFailure failure)
        where T : struct
    {
        value = default;
        if (text.Length > MaxTextLength)
        {
            failure = new ParseFailure(MaxTextLength, ParseReason.TooLong);
            return false;
        }

        if (!text.ContainsAnyExceptInRange('!', '~'))
        {
            // nothing to clean, and nothing to copy: by far the most common
            return reader(text, out value, out failure);
        }

        var clean = VietnameseText.Clean(text.ToString());
        if (reader(clean, out value, out failure))
        {
            return true;
        }

        value = default;
        failure = failure with { Index = clean.Length == 0 ? 0 : VietnameseText.IndexBeforeCleaning(text, failure.Index) };
        return false;
    }
}
