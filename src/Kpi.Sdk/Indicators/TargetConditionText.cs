namespace Kpi.Sdk;

/// <summary>Prints conditions and figures as a file writes its numbers.</summary>
internal static class TargetConditionText
{
    public static string Print(TargetCondition condition, Numerals numerals)
    {
        if (numerals == Numerals.Invariant || condition.Value is not { } value || condition.Comparator == Comparator.WithinTop)
        {
            return condition.ToString();
        }

        var percent = condition.IsPercentage ? "%" : string.Empty;
        if (condition.UpperValue is { } upper)
        {
            return $"{Print(value, numerals)}{percent}..{Print(upper, numerals)}{percent}";
        }

        var invariant = condition.ToString();
        return $"{invariant[..invariant.IndexOf(' ', StringComparison.Ordinal)]} {Print(value, numerals)}{percent}";
    }

    public static bool TryRead(string text, Numerals numerals, out Figure figure) => numerals == Numerals.Vietnamese
        ? VietnameseNumber.TryParse(text, out figure, out _)
        : Figure.TryParse(text.Trim(), out figure);

    public static string Print(Figure figure, Numerals numerals) => numerals == Numerals.Vietnamese ? VietnameseNumber.Format(figure) : figure.ToString();
}
