using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Kpi.Sdk;

public sealed partial record class ObservedValue
{
    private const string NotReportedText = "—";
    private const string NotApplicableText = "không phát sinh";
    private const string NotCollectedText = "không thu thập";
    private const string WithheldText = "không công bố";
    private const string RankWord = "hạng";

    /// <summary>Reads a value as reports print it; the indicator's kind gives the meaning.</summary>
    /// <param name="text">
    /// A number ("7.008", "hơn 900"), a ratio ("70.502/104.868 = 67,23%", "2.252/? = 96,84%", "100%"), a score ("18,8/20"),
    /// a rank ("hạng 3/63"), "có" or "không", or an absence ("—", "không phát sinh", "không thu thập", "không công bố").
    /// </param>
    /// <param name="kind">The indicator's kind.</param>
    /// <param name="numerals">How numbers are written.</param>
    /// <param name="value">The value, or null.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where the text is not a value of that kind.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, MeasureKind kind, Numerals numerals, [MaybeNullWhen(false)] out ObservedValue value, out ParseFailure failure) =>
        new ObservedValueReader(kind, numerals).TryRead(text, out value, out failure);

    /// <summary>Reads a value as reports print it; the indicator's kind gives the meaning.</summary>
    /// <param name="text">The text; see <see cref="TryParse"/>.</param>
    /// <param name="kind">The indicator's kind.</param>
    /// <param name="numerals">How numbers are written.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a value of that kind.</exception>
    public static ObservedValue Parse(string text, MeasureKind kind, Numerals numerals = Numerals.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, kind, numerals, out var value, out var failure)
            ? value
            : throw new FormatException(failure.Sentence(text, $"a value of kind {kind}", "70.502/104.868 = 67,23%"));
    }

    /// <summary>The value as reports print it; reads back as the same value under the same numerals. Words do not: a text is never read as words.</summary>
    /// <param name="numerals">How numbers are to be written.</param>
    /// <returns>The text.</returns>
    public string ToText(Numerals numerals) => Kind switch
    {
        ObservedValueKind.Number => Print(Number, numerals),
        ObservedValueKind.Ratio => RatioText(numerals),
        ObservedValueKind.Score => Maximum is null ? Print(Number, numerals) : $"{Print(Number, numerals)}/{Print(Maximum, numerals)}",
        ObservedValueKind.Rank => RankOf is null ? $"{RankWord} {Whole(Rank)}" : $"{RankWord} {Whole(Rank)}/{Whole(RankOf)}",
        ObservedValueKind.Done => IsDone == true ? "có" : "không",
        ObservedValueKind.Text => Words!,
        _ => Absence switch
        {
            Kpi.Sdk.Absence.NotApplicable => NotApplicableText,
            Kpi.Sdk.Absence.NotCollected => NotCollectedText,
            Kpi.Sdk.Absence.Withheld => WithheldText,
            _ => NotReportedText,
        },
    };

    /// <summary>The value in Vietnamese numerals.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToText(Numerals.Vietnamese);

    // folded, so that texts typed without marks are read; no other words of these letters are known to stand in such a cell
    internal static Absence? AbsenceOf(string folded) => folded switch
    {
        "" or "-" or "..." or "…" => Kpi.Sdk.Absence.NotReported,
        "khong phat sinh" => Kpi.Sdk.Absence.NotApplicable,
        "khong thu thap" or "chua thu thap" => Kpi.Sdk.Absence.NotCollected,
        "khong cong bo" => Kpi.Sdk.Absence.Withheld,
        _ => null,
    };

    private string RatioText(Numerals numerals)
    {
        var stated = StatedPercentage is { } percentage ? (numerals == Numerals.Vietnamese ? VietnameseNumber.Format(percentage) : percentage.ToString()) : null;
        if (Numerator is null && Denominator is null)
        {
            return stated!;
        }

        var terms = $"{(Numerator is null ? "?" : Print(Numerator, numerals))}/{(Denominator is null ? "?" : Print(Denominator, numerals))}";
        return stated is null ? terms : $"{terms} = {stated}";
    }

    private static string Print(Figure? figure, Numerals numerals) => figure is not { } printed
        ? string.Empty
        : numerals == Numerals.Vietnamese ? VietnameseNumber.Format(printed) : printed.ToString();

    private static string Whole(int? value) => value.GetValueOrDefault().ToString(CultureInfo.InvariantCulture);
}
