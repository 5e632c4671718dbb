using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk;

public sealed partial class DocumentNumber
{
    /// <summary>The most characters a text may have to be read as a number.</summary>
    public const int MaxLength = 200;

    /// <summary>Reads a number with the default catalogue.</summary>
    /// <remarks>
    /// Read too: wrong punctuation (<c>22/NQ-TU</c>), stray spaces, wrong letter case of known codes, decomposed letters, Ð for Đ, other dashes, and the words
    /// <em>số</em> and the name of the type before it, if it is the type's. Types and issuers that are not known are kept as written.
    /// </remarks>
    /// <param name="text">The number as printed.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a document number; the message says where, why, and gives a valid example.</exception>
    public static DocumentNumber Parse(string text) => Parse(text, DocumentCatalogue.Default);

    /// <summary>Reads a number.</summary>
    /// <param name="text">The number as printed.</param>
    /// <param name="catalogue">The types and issuers known, in their right spelling.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a document number; the message says where, why, and gives a valid example.</exception>
    public static DocumentNumber Parse(string text, DocumentCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text.AsSpan(), catalogue, out var value, out var failure)
            ? value
            : throw new FormatException(failure.Sentence(text, "a document number", "10-NQ/TU"));
    }

    /// <summary>Reads a number with the default catalogue.</summary>
    /// <param name="s">The number as printed.</param>
    /// <param name="provider">Not used: document numbers do not follow a culture.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is not a document number.</exception>
    public static DocumentNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<DocumentNumber>(s);

    /// <summary>Reads a number with the default catalogue, without throwing.</summary>
    /// <param name="text">The number as printed.</param>
    /// <param name="value">The number, or null.</param>
    /// <returns>False where <paramref name="text"/> is not a document number.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DocumentNumber? value) => TryParse(text.AsSpan(), out value, out _);

    /// <summary>Reads a number with the default catalogue, without throwing, and says why not.</summary>
    /// <param name="text">The number as printed.</param>
    /// <param name="value">The number, or null.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where <paramref name="text"/> is not a document number.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out DocumentNumber? value, out ParseFailure failure) =>
        TryParse(text, DocumentCatalogue.Default, out value, out failure);

    /// <summary>Reads a number without throwing, and says why not.</summary>
    /// <param name="text">The number as printed.</param>
    /// <param name="catalogue">The types and issuers known, in their right spelling.</param>
    /// <param name="value">The number, or null.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where <paramref name="text"/> is not a document number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public static bool TryParse(ReadOnlySpan<char> text, DocumentCatalogue catalogue, [NotNullWhen(true)] out DocumentNumber? value, out ParseFailure failure)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        value = null;
        if (text.Length > MaxLength)
        {
            failure = new ParseFailure(MaxLength, ParseReason.TooLong);
            return false;
        }

        var raw = text.ToString();
        var clean = VietnameseText.Clean(raw);
        failure = DocumentNumberReader.Read(clean, catalogue, out var parts);
        if (failure.Reason != ParseReason.None)
        {
            failure = failure with { Index = VietnameseText.IndexBeforeCleaning(raw, failure.Index) };
            return false;
        }

        value = new DocumentNumber(parts, catalogue, raw.Trim());
        return true;
    }

    static DocumentNumber IParsable<DocumentNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DocumentNumber>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out DocumentNumber result) =>
        TryParse(s, out result);

    static bool ISpanParsable<DocumentNumber>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out DocumentNumber result) =>
        TryParse(s, out result, out _);

    static bool ITextValue<DocumentNumber>.TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out DocumentNumber value, out ParseFailure failure) =>
        TryParse(text, out value, out failure);
}
