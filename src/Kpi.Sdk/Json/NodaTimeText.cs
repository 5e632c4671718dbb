using System.Text.Json;

namespace Kpi.Sdk.Json;

/// <summary>The JSON string of a day or an interval, and how it is refused.</summary>
internal static class NodaTimeText
{
    private const int LongestQuote = 40;

    /// <exception cref="JsonException">The token is no string, or no valid Unicode.</exception>
    public static string Of(ref Utf8JsonReader reader, string noun)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            throw new JsonException($"{noun} is written as a JSON string, not as {reader.TokenType}.");
        }

        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException broken)
        {
            throw new JsonException($"{noun} is not valid Unicode.", broken);
        }
    }

    public static JsonException Refusal(string text, string noun, string example)
    {
        var quoted = text.Length > LongestQuote ? string.Concat(text.AsSpan(0, LongestQuote), "…") : text;
        return new JsonException($"'{quoted}' is not {noun}. A valid example: {example}");
    }
}
