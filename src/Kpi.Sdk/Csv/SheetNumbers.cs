using System.Buffers;

namespace Kpi.Sdk.Csv;

/// <summary>What spreadsheets make of numbers: errors of formulas, scientific notation, no-break spaces, shares for percentages, lost thousands.</summary>
internal static class SheetNumbers
{
    private const int Thousand = 3;

    private static readonly string[] Errors = ["#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA"];
    private static readonly SearchValues<char> NoBreak = SearchValues.Create("\u00A0\u202F\u2007");

    /// <summary>True for the error of a formula, or the hashes of a column that was too narrow.</summary>
    public static bool IsError(string text) =>
        text is ['#', ..] && (Errors.Contains(text.TrimEnd().ToUpperInvariant(), StringComparer.Ordinal) || text.TrimEnd().All(symbol => symbol == '#'));

    /// <summary>True where a no-break space stands in the text.</summary>
    public static bool HasNoBreakSpace(string text) => text.AsSpan().ContainsAny(NoBreak);

    /// <summary>The text with no-break spaces gone where they group digits by three, and made plain elsewhere.</summary>
    public static string WithoutNoBreakSpace(string text)
    {
        var plain = new System.Text.StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (!NoBreak.Contains(text[index]))
            {
                plain.Append(text[index]);
            }
            else if (!IsGroupAfter(text, index))
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().Trim();
    }

    /// <summary>About which number scientific notation stands for; null where the text is none. Our own "613e2" has no sign in its exponent.</summary>
    public static string? ScientificOf(string text, Numerals numerals)
    {
        var trimmed = text.Trim();
        var exponent = trimmed.IndexOfAny(['E', 'e']);
        if (exponent < 1 || exponent + 2 >= trimmed.Length || trimmed[exponent + 1] is not ('+' or '-') || !trimmed.AsSpan(exponent + 2).ContainsOnlyDigits())
        {
            return null;
        }

        var digits = trimmed[..exponent].Replace(',', '.');
        return Figure.TryParse($"{digits}e{trimmed[(exponent + 1)..]}", out var figure) ? Print(figure.WithHedge(Hedge.About), numerals) : null;
    }

    /// <summary>The percentage a share from 0 to 1 probably stands for; null where nothing says so.</summary>
    /// <param name="text">The cell, without a percent sign.</param>
    /// <param name="terms">The ratio whose percentage it is; null where it is not known.</param>
    /// <param name="numerals">How numbers are written.</param>
    public static string? PercentageOf(string text, Ratio? terms, Numerals numerals)
    {
        if (!TryRead(text, numerals, out var figure) || !figure.IsExact || figure.Sign <= 0 || figure.Decimals < 2 || figure.CompareValueTo(Figure.Of(1)) > 0)
        {
            return null;
        }

        var percent = Percentage.Of(Figure.Of(figure.Mantissa, figure.Decimals - 2));
        if (terms is { Denominator.Sign: > 0 } ratio)
        {
            // the share agrees with its terms, and the percentage as it stands does not
            return PercentageCheck.Agrees(percent, ratio, PrintReading.Nearest) && !PercentageCheck.Agrees(Percentage.Of(figure), ratio, PrintReading.Nearest) ? Print(percent, numerals) : null;
        }

        return figure.Decimals > 2 ? Print(percent, numerals) : null;
    }

    /// <summary>A whole number a thousand times as large, where a number of whole things has a fraction of one to three digits; null otherwise.</summary>
    public static string? ThousandsOf(string text, Numerals numerals)
    {
        if (!TryRead(text, numerals, out var figure) || figure.IsWhole || figure.Decimals is < 1 or > Thousand || !IsGroupStart(figure))
        {
            return null;
        }

        return Print(Figure.Of(figure.Mantissa * (long)PowersOfTen.Of(Thousand - figure.Decimals)), numerals);
    }

    public static string Print(Figure figure, Numerals numerals) => TargetConditionText.Print(figure, numerals);

    public static string Print(Percentage percentage, Numerals numerals) => numerals == Numerals.Vietnamese ? VietnameseNumber.Format(percentage) : percentage.ToString();

    public static bool TryRead(string text, Numerals numerals, out Figure figure) => TargetConditionText.TryRead(text, numerals, out figure);

    // one to three digits before the mark, the first of them not 0
    private static bool IsGroupStart(Figure figure) =>
        Math.Abs(figure.Mantissa) / (long)PowersOfTen.Of(figure.Decimals) is >= 1 and < 1000;

    private static bool IsGroupAfter(string text, int space)
    {
        var end = space + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return space > 0 && char.IsAsciiDigit(text[space - 1]) && end - space - 1 == Thousand;
    }

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
}
