using System.Globalization;
using System.Runtime.InteropServices;

namespace Kpi.Sdk;

/// <summary>Takes a clean text apart into the parts of a document number. Separators are read leniently; what they should be is worked out from the parts.</summary>
internal static class DocumentNumberReader
{
    private const int MostDigits = 9;
    private const int EarliestYear = 1945;
    private const int LatestYear = 2999;

    public static ParseFailure Read(string text, DocumentCatalogue catalogue, out Parts parts)
    {
        parts = default;
        if (text.Length == 0)
        {
            return new ParseFailure(0, ParseReason.Empty);
        }

        var index = 0;
        var heading = SkipHeading(text, catalogue, ref index);
        var failure = ReadNumber(text, ref index, out var number, out var suffix);
        if (failure.Reason != ParseReason.None)
        {
            return failure;
        }

        failure = ReadTokens(text, index, out var tokens);
        if (failure.Reason != ParseReason.None)
        {
            return failure;
        }

        failure = TakeYear(text, tokens, out var year);
        if (failure.Reason != ParseReason.None)
        {
            return failure;
        }

        failure = CheckCodes(tokens, catalogue);
        if (failure.Reason != ParseReason.None)
        {
            return failure;
        }

        failure = Assign(text, tokens, catalogue, new Parts { Number = number, Suffix = suffix, Year = year }, out parts);
        return failure.Reason == ParseReason.None && heading is not null && !Fits(heading, parts, catalogue)
            ? new ParseFailure(0, ParseReason.Ambiguous)
            : failure;
    }

    /// <summary>Passes over "Nghị quyết số:" and the like; the folded name of the type, or null.</summary>
    private static string? SkipHeading(string text, DocumentCatalogue catalogue, ref int index)
    {
        var folded = VietnameseText.Fold(text);
        if (folded.Length != text.Length)
        {
            return null; // stray marks: no name reads so
        }

        string? heading = null;
        foreach (var name in catalogue.FoldedNames)
        {
            if (folded.StartsWith(name, StringComparison.Ordinal) && (folded.Length == name.Length || folded[name.Length] == ' '))
            {
                heading = name;
                index = name.Length;
                break;
            }
        }

        index = SkipSpaces(folded, index);
        if (string.CompareOrdinal(folded, index, "so", 0, 2) == 0 && (index + 2 == folded.Length || !VietnameseText.IsLetter(folded[index + 2])))
        {
            index += 2;
            while (index < folded.Length && folded[index] is ' ' or ':' or '.')
            {
                index++;
            }
        }

        return heading;
    }

    private static ParseFailure ReadNumber(string text, ref int index, out int number, out string? suffix)
    {
        number = 0;
        suffix = null;
        var start = index;
        while (index < text.Length && char.IsAsciiDigit(text[index]))
        {
            index++;
        }

        if (index == start)
        {
            return new ParseFailure(start, ParseReason.MissingDigits);
        }

        if (index - start > MostDigits || !int.TryParse(text.AsSpan(start, index - start), NumberStyles.None, CultureInfo.InvariantCulture, out number) || number == 0)
        {
            return new ParseFailure(start, ParseReason.OutOfRange);
        }

        if (index < text.Length && char.IsAsciiLetter(text[index]) && (index + 1 == text.Length || !DocumentCodeText.IsPart(text[index + 1])))
        {
            suffix = char.ToLowerInvariant(text[index]).ToString();
            index++;
        }

        return default;
    }

    private static ParseFailure ReadTokens(string text, int index, out List<Token> tokens)
    {
        tokens = [];
        index = SkipSpaces(text, index);
        if (index == text.Length)
        {
            return new ParseFailure(index, ParseReason.MissingPart);
        }

        while (index < text.Length)
        {
            var separator = index;
            if (text[separator] is not ('-' or '/'))
            {
                return WrongCharacter(text, separator, isAfterToken: tokens.Count > 0);
            }

            var start = SkipSpaces(text, separator + 1);
            index = start;
            while (index < text.Length && DocumentCodeText.IsPart(text[index]))
            {
                index++;
            }

            if (index == start)
            {
                return start == text.Length ? new ParseFailure(start, ParseReason.MissingPart) : WrongCharacter(text, start, isAfterToken: false);
            }

            tokens.Add(new Token(text[start..index], start, text[separator], separator));
            index = SkipSpaces(text, index);
        }

        return default;
    }

    private static ParseFailure TakeYear(string text, List<Token> tokens, out int? year)
    {
        year = null;
        if (tokens[0].Text is not { Length: 4 } first || !first.All(char.IsAsciiDigit))
        {
            return default;
        }

        year = int.Parse(first, NumberStyles.None, CultureInfo.InvariantCulture);
        if (year is < EarliestYear or > LatestYear)
        {
            return new ParseFailure(tokens[0].Start, ParseReason.OutOfRange);
        }

        tokens.RemoveAt(0);
        return tokens.Count == 0 ? new ParseFailure(text.Length, ParseReason.MissingPart) : default;
    }

    private static ParseFailure CheckCodes(List<Token> tokens, DocumentCatalogue catalogue)
    {
        foreach (var token in tokens)
        {
            if (!VietnameseText.IsLetter(token.Text[0]))
            {
                return new ParseFailure(token.Start, ParseReason.UnexpectedCharacter);
            }

            if (token.Text[^1] is '.' or '&')
            {
                return new ParseFailure(token.Start + token.Text.Length - 1, ParseReason.UnexpectedCharacter);
            }

            if (!token.Text.Any(char.IsUpper) && !catalogue.TryGetType(token.Text, out _) && !catalogue.TryGetIssuer(token.Text, out _))
            {
                return new ParseFailure(token.Start, ParseReason.UnknownWord);
            }
        }

        return default;
    }

    private static ParseFailure Assign(string text, List<Token> tokens, DocumentCatalogue catalogue, Parts known, out Parts parts)
    {
        parts = default;
        var first = tokens[0];
        var isType = catalogue.TryGetType(first.Text, out _);
        var isIssuer = catalogue.TryGetIssuer(first.Text, out _);
        if (tokens.Count == 1 && !isIssuer)
        {
            return isType ? new ParseFailure(text.Length, ParseReason.MissingPart) : new ParseFailure(first.Start, ParseReason.UnknownWord);
        }

        var isPartyPunctuation = tokens.Count > 1 && known.Year is null && first.Separator == '-' && tokens[1].Separator == '/';
        var hasType = tokens.Count > 1
            && (isType || (!isIssuer && (isPartyPunctuation || known.Year is not null || catalogue.TryGetIssuer(tokens[1].Text, out _))));
        var issuerAt = hasType ? 1 : 0;
        foreach (var sub in CollectionsMarshal.AsSpan(tokens)[(issuerAt + 1)..])
        {
            if (sub.Separator != '-')
            {
                return new ParseFailure(sub.SeparatorAt, ParseReason.TrailingText);
            }
        }

        parts = known with
        {
            Type = hasType ? first.Text : null,
            Issuer = tokens[issuerAt].Text,
            SubIssuers = tokens.Count > issuerAt + 1 ? string.Join('-', tokens.Skip(issuerAt + 1).Select(token => token.Text)) : null,
            IsPartyPunctuation = isPartyPunctuation,
            IsStatePunctuation = tokens.Count > 1 && first.Separator == '/' && tokens[1].Separator == '-',
            BeginsWithHyphen = first.Separator == '-',
        };
        return default;
    }

    /// <summary>Whether the type named before the number is the one in it. Acts of the National Assembly have none in it; letters of the State are named "công văn".</summary>
    private static bool Fits(string heading, Parts parts, DocumentCatalogue catalogue)
    {
        var code = parts.Type ?? "CV";
        return (parts.Type is null && parts.Year is not null)
            || catalogue.Types.Any(type => DocumentCodeText.AreSameWords(type.Name.Vietnamese, heading) && DocumentCodeText.AreSame(type.Code, code));
    }

    private static ParseFailure WrongCharacter(string text, int index, bool isAfterToken)
    {
        var isForeign = char.IsLetter(text[index]) && !VietnameseText.IsLetter(text[index]);
        var isApart = text[index - 1] == ' ';
        return new ParseFailure(index, isAfterToken && isApart ? ParseReason.TrailingText : isForeign ? ParseReason.LookAlikeLetter : ParseReason.UnexpectedCharacter);
    }

    private static int SkipSpaces(string text, int index)
    {
        while (index < text.Length && text[index] == ' ')
        {
            index++;
        }

        return index;
    }

    /// <summary>The parts, spelled as written.</summary>
    internal readonly record struct Parts
    {
        public int Number { get; init; }

        public string? Suffix { get; init; }

        public int? Year { get; init; }

        public string? Type { get; init; }

        public string Issuer { get; init; }

        public string? SubIssuers { get; init; }

        public bool IsPartyPunctuation { get; init; }

        public bool IsStatePunctuation { get; init; }

        public bool BeginsWithHyphen { get; init; }
    }

    private readonly record struct Token(string Text, int Start, char Separator, int SeparatorAt);
}
