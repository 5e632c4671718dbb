using System.Globalization;
using System.Text;

namespace Kpi.Sdk;

public static partial class VietnameseNumber
{
    private static readonly (int Exponent, string Word)[] PrintedScales = [(3, "nghìn"), (6, "triệu"), (9, "tỷ"), (12, "nghìn tỷ")];

    /// <summary>Prints a figure: "70.502", "67,23", "hơn 900", "61,3 nghìn". Reading it back gives the same figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <returns>The text; a figure of negative decimals is printed with the smallest scale that shows its last digit.</returns>
    public static string Format(Figure figure)
    {
        var (scale, word) = ScaleOf(figure);
        var decimals = figure.Decimals + scale;
        var digits = Math.Abs(figure.Mantissa).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0').AsSpan();
        var whole = Grouped(digits[..^decimals]);
        var fraction = decimals > 0 ? $",{digits[^decimals..]}" : string.Empty;
        var hedge = figure.IsExact ? string.Empty : VietnameseWords.Of(figure.Hedge) + " ";
        return $"{hedge}{(figure.Sign < 0 ? "-" : string.Empty)}{whole}{fraction}{(scale > 0 ? $" {word}" : string.Empty)}";
    }

    /// <summary>Prints a percentage: "67,23%", "hơn 98%".</summary>
    /// <param name="percentage">The percentage.</param>
    /// <returns>The text, which reads back to the same percentage.</returns>
    public static string Format(Percentage percentage) => $"{Format(percentage.Figure)}{(percentage.Figure.Decimals < 0 ? " " : string.Empty)}%";

    /// <summary>Prints percentage points: "-27,08 điểm %".</summary>
    /// <param name="points">The percentage points.</param>
    /// <returns>The text, which reads back to the same points.</returns>
    public static string Format(PercentagePoints points) => $"{Format(points.Figure)} điểm %";

    /// <summary>Prints a ratio: "70.502/104.868".</summary>
    /// <param name="ratio">The ratio.</param>
    /// <returns>The text, which reads back to the same ratio.</returns>
    public static string Format(Ratio ratio) => $"{Format(ratio.Numerator)}/{Format(ratio.Denominator)}";

    private static (int Exponent, string Word) ScaleOf(Figure figure)
    {
        if (figure.Decimals < 0)
        {
            foreach (var scale in PrintedScales)
            {
                if (scale.Exponent + figure.Decimals >= 0)
                {
                    return scale;
                }
            }
        }

        return (0, string.Empty);
    }

    private static string Grouped(ReadOnlySpan<char> digits)
    {
        var first = digits.Length % 3 == 0 ? 3 : digits.Length % 3;
        var grouped = new StringBuilder(digits.Length + (digits.Length / 3)).Append(digits[..first]);
        for (var index = first; index < digits.Length; index += 3)
        {
            grouped.Append('.').Append(digits.Slice(index, 3));
        }

        return grouped.ToString();
    }
}
