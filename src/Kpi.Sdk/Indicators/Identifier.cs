using System.Runtime.CompilerServices;

namespace Kpi.Sdk;

/// <summary>The short names by which the parts of a framework call each other: targets, documents, quantities, breakdown members.</summary>
internal static class Identifier
{
    public const int MaxLength = 40;

    /// <summary>Letters of any script, digits, and "_", "-", "." between them.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > MaxLength || !char.IsLetterOrDigit(text[0]))
        {
            return false;
        }

        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('_' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    /// <exception cref="ArgumentException">The text is not a short name.</exception>
    public static string Checked(string? text, [CallerArgumentExpression(nameof(text))] string? parameterName = null) =>
        text is not null && IsValid(text)
            ? text
            : throw new ArgumentException($"'{text}' is not a short name: 1 to {MaxLength} letters, digits, '_', '-' and '.', beginning with a letter or digit, such as T1.", parameterName);
}
