using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Kpi.Sdk;

public readonly partial record struct ModelPath
{
    private const int HexDigits = 4;

    /// <summary>Reads a path.</summary>
    /// <param name="text">The path; empty for the root.</param>
    /// <returns>The path.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a path; the message names the character and gives a valid example.</exception>
    public static ModelPath Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextValue.Parse<ModelPath>(text);
    }

    /// <summary>Reads a path.</summary>
    /// <param name="s">The path; empty for the root.</param>
    /// <param name="provider">Not used: paths do not follow a culture.</param>
    /// <returns>The path.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is not a path.</exception>
    public static ModelPath Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<ModelPath>(s);

    /// <summary>Reads a path without throwing.</summary>
    /// <param name="text">The path; empty for the root.</param>
    /// <param name="value">The path, or the root.</param>
    /// <returns>False where <paramref name="text"/> is null or not a path.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ModelPath value)
    {
        value = default;
        return text is not null && TryParse(text.AsSpan(), out value, out _);
    }

    /// <summary>Reads a path without throwing, and says why not.</summary>
    /// <param name="text">The path; empty for the root.</param>
    /// <param name="value">The path, or the root.</param>
    /// <param name="failure">Where and why it could not be read.</param>
    /// <returns>False where <paramref name="text"/> is not a path.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out ModelPath value, out ParseFailure failure)
    {
        value = default;
        var path = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length;)
        {
            var isItem = text[index] == '[';
            var isJoined = !isItem && index > 0;
            if (isJoined && text[index] != '.')
            {
                failure = new ParseFailure(index, ParseReason.UnexpectedCharacter);
                return false;
            }

            index += isItem || isJoined ? 1 : 0;
            if (!TryReadPart(text, ref index, isItem, out var part, out failure))
            {
                return false;
            }

            path.Append(isItem ? "[" : isJoined ? "." : string.Empty).Append(Escape(part, !isItem)).Append(isItem ? "]" : string.Empty);
        }

        value = new ModelPath(path.ToString());
        failure = default;
        return true;
    }

    /// <summary>Order part by part; the root comes first.</summary>
    /// <param name="other">The other path.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(ModelPath other)
    {
        var left = ToString().AsSpan();
        var right = other.ToString().AsSpan();
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var leftPart = left[..PartLength(left)];
            var rightPart = right[..PartLength(right)];
            var order = ComparePart(leftPart, rightPart);
            if (order != 0)
            {
                return order;
            }

            left = left[leftPart.Length..];
            right = right[rightPart.Length..];
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int ComparePart(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var rank = Rank(left).CompareTo(Rank(right));
        if (rank != 0 || Rank(left) != 1)
        {
            return rank != 0 ? rank : left.SequenceCompareTo(right);
        }

        var leftDigits = left[1..^1].TrimStart('0');
        var rightDigits = right[1..^1].TrimStart('0');
        var order = leftDigits.Length.CompareTo(rightDigits.Length);
        order = order != 0 ? order : leftDigits.SequenceCompareTo(rightDigits);
        return order != 0 ? order : left.SequenceCompareTo(right);
    }

    /// <summary>0 a member, 1 a position, 2 another key.</summary>
    private static int Rank(ReadOnlySpan<char> part)
    {
        if (part[0] != '[')
        {
            return 0;
        }

        return part.Length > 2 && !part[1..^1].ContainsAnyExceptInRange('0', '9') ? 1 : 2;
    }

    /// <summary>Length of the first part of a written path, with its dot or brackets.</summary>
    private static int PartLength(ReadOnlySpan<char> text)
    {
        var isItem = text[0] == '[';
        for (var index = text[0] is '.' or '[' ? 1 : 0; index < text.Length; index++)
        {
            switch (text[index])
            {
                case '\\':
                    index++;
                    break;
                case ']' when isItem:
                    return index + 1;
                case '.' or '[' when !isItem:
                    return index;
                default:
                    break;
            }
        }

        return text.Length;
    }

    private static int LastPartStart(string text)
    {
        var start = 0;
        for (var next = PartLength(text); start + next < text.Length; next = PartLength(text.AsSpan(start)))
        {
            start += next;
        }

        return start;
    }

    private static bool TryReadPart(ReadOnlySpan<char> text, ref int index, bool isItem, out string part, out ParseFailure failure)
    {
        var read = new StringBuilder();
        part = string.Empty;
        for (; index < text.Length && (isItem ? text[index] != ']' : text[index] is not ('.' or '[')); index++)
        {
            var character = text[index];
            if (character == '\\')
            {
                if (!TryReadEscape(text[(index + 1)..], out character, out var length))
                {
                    failure = new ParseFailure(index, ParseReason.UnexpectedCharacter);
                    return false;
                }

                index += length;
            }
            else if (character is '[' or ']')
            {
                failure = new ParseFailure(index, ParseReason.UnexpectedCharacter);
                return false;
            }

            read.Append(character);
        }

        if (isItem ? index == text.Length : read.Length == 0)
        {
            failure = new ParseFailure(index, ParseReason.MissingPart);
            return false;
        }

        index += isItem ? 1 : 0;
        part = read.ToString();
        failure = default;
        return true;
    }

    private static bool TryReadEscape(ReadOnlySpan<char> text, out char character, out int length)
    {
        character = default;
        length = 1;
        if (text is ['\\' or '[' or ']' or '.', ..])
        {
            character = text[0];
            return true;
        }

        length = 1 + HexDigits;
        if (text.Length < length || text[0] != 'u' || !ushort.TryParse(text[1..length], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            return false;
        }

        character = (char)unit;
        return true;
    }

    private static string Escape(string part, bool isMember)
    {
        var text = new StringBuilder(part.Length);
        for (var index = 0; index < part.Length; index++)
        {
            var character = part[index];
            if (char.IsSurrogatePair(part, index))
            {
                text.Append(character).Append(part[++index]);
            }
            else if (char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029')
            {
                text.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(character is '\\' or '[' or ']' || (isMember && character == '.') ? "\\" : string.Empty).Append(character);
            }
        }

        return text.ToString();
    }
}
