using System.Runtime.CompilerServices;

namespace Kpi.Sdk;

/// <summary>The short names by which the parts of a framework call each other: targets, documents, quantities, breakdown members.</summary>
internal static class Identifier
{
    public const int MaxLength = 40;

    /// <summary>A letter of any script or a digit, then letters, digits, "_", "-" and ".".</summary>
    public static bool IsValid(ReadOnlySpan<char> text) => FaultOf(text).Reason == ParseReason.None;

    /// <summary>Where and why a text is not a short name; no reason where it is one.</summary>
    public static ParseFailure FaultOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return new ParseFailure(0, ParseReason.Empty);
        }

        for (var index = 0; index < Math.Min(text.Length, MaxLength); index++)
        {
            var isMark = index > 0 && text[index] is ('_' or '-' or '.');
            if (!char.IsLetterOrDigit(text[index]) && !isMark)
            {
                return new ParseFailure(index, ParseReason.UnexpectedCharacter);
            }
        }

        return text.Length > MaxLength ? new ParseFailure(MaxLength, ParseReason.TooLong) : default;
    }

    /// <exception cref="ArgumentException">The text is not a short name.</exception>
    public static string Checked(string? text, [CallerArgumentExpression(nameof(text))] string? parameterName = null) =>
        text is not null && IsValid(text)
            ? text
            : throw new ArgumentException($"'{text}' is not a short name: 1 to {MaxLength} letters, digits, '_', '-' and '.', beginning with a letter or digit, such as T1.", parameterName);
}
