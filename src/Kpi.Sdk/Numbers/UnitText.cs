namespace Kpi.Sdk;

/// <summary>Reads a figure in invariant form with a unit behind it.</summary>
internal static class UnitText
{
    public const string Percent = "%";

    public const string Points = "pp";

    public static bool TryRead(ReadOnlySpan<char> text, string unit, out Figure figure, out ParseFailure failure)
    {
        figure = default;
        if (text.IsEmpty)
        {
            failure = new ParseFailure(0, ParseReason.Empty);
            return false;
        }

        if (!text.EndsWith(unit, StringComparison.Ordinal))
        {
            var other = string.Equals(unit, Percent, StringComparison.Ordinal) ? Points : Percent;
            failure = text.EndsWith(other, StringComparison.Ordinal)
                ? new ParseFailure(text.Length - other.Length, ParseReason.WrongUnit)
                : new ParseFailure(text.Length, ParseReason.MissingUnit);
            return false;
        }

        // "67.23 %" and "67.23%" are the same; the space may be one that does not break
        if (Figure.TryParse(text[..^unit.Length].TrimEnd(" \u00A0\u202F"), out figure, out failure))
        {
            return true;
        }

        failure = failure.Reason == ParseReason.Empty ? failure with { Reason = ParseReason.MissingDigits } : failure;
        return false;
    }
}
