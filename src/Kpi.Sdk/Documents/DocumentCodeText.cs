namespace Kpi.Sdk;

/// <summary>What the codes in document numbers are made of, and how they are matched.</summary>
internal static class DocumentCodeText
{
    private const int MaxLength = 20;

    /// <summary>True for a character that may stand in a type's or an issuer's code.</summary>
    public static bool IsPart(char character) => VietnameseText.IsLetter(character) || char.IsAsciiDigit(character) || character is '.' or '&';

    /// <summary>The form under which codes are matched: without letter case, with the marks (ĐA and DA are two).</summary>
    public static string Key(string code) => VietnameseText.Clean(code).ToUpperInvariant();

    /// <summary>The clean code, or an exception for one that could not be read again.</summary>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not 1 to 20 letters, digits, dots and ampersands, beginning with a letter and ending with a letter or a digit, or has no capital.</exception>
    public static string Checked(string code, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(code, parameterName);
        var clean = VietnameseText.Clean(code);
        var isGood = clean.Length is > 0 and <= MaxLength
            && clean.All(IsPart)
            && VietnameseText.IsLetter(clean[0])
            && char.IsLetterOrDigit(clean[^1])
            && clean.Any(char.IsUpper);
        return isGood
            ? clean
            : throw new ArgumentException($"'{code}' is not a code of a document number: 1 to {MaxLength} letters and digits, beginning with a letter, one of them a capital, such as QĐ or BTTTT.", parameterName);
    }

    /// <summary>True where two codes are matched as one.</summary>
    public static bool AreSame(string left, string right) => string.Equals(Key(left), Key(right), StringComparison.Ordinal);

    /// <summary>True where two names or titles are matched as one.</summary>
    public static bool AreSameWords(string left, string right) => string.Equals(VietnameseText.Fold(left), VietnameseText.Fold(right), StringComparison.Ordinal);

    /// <exception cref="ArgumentException"><paramref name="style"/> is neither Party nor State.</exception>
    public static DocumentStyle CheckedSide(DocumentStyle style, string parameterName) =>
        style is DocumentStyle.Party or DocumentStyle.State
            ? style
            : throw new ArgumentException($"A type or an issuer is the Party's or the State's, not {style}: give DocumentStyle.Party or DocumentStyle.State.", parameterName);

    /// <exception cref="ArgumentException"><paramref name="name"/> is unset.</exception>
    public static BilingualText CheckedName(BilingualText name, string parameterName) =>
        name.IsDefault ? throw new ArgumentException("The name is unset: give one, such as BilingualText.Of(\"Nghị quyết\", \"Resolution\").", parameterName) : name;
}
