using System.Globalization;

namespace Kpi.Sdk;

/// <summary>Where and why a text could not be read. Cheap to make: words come only when asked for.</summary>
/// <param name="Index">Position of the first character at fault, 0-based; the length of the text when something is missing at its end.</param>
/// <param name="Reason">What is wrong there.</param>
public readonly record struct ParseFailure(int Index, ParseReason Reason)
{
    private const int LongestQuote = 40;

    /// <summary>The reason and the position in words, such as "unexpected character at position 3" (positions count from 1).</summary>
    /// <param name="language">Language of the words.</param>
    /// <returns>A clause without a capital or a full stop.</returns>
    public string Text(ReportLanguage language)
    {
        var position = (Index + 1).ToString(CultureInfo.InvariantCulture);
        return language == ReportLanguage.English
            ? $"{English()} at position {position}"
            : $"{Vietnamese()} ở vị trí {position}";
    }

    /// <summary>The whole sentence for an exception: the text given, what it should be, what is wrong, and a valid example.</summary>
    internal string Sentence(ReadOnlySpan<char> text, string noun, string example)
    {
        var quoted = text.Length > LongestQuote ? string.Concat(text[..LongestQuote], "…") : text.ToString();
        return $"'{quoted}' is not {noun}: {Text(ReportLanguage.English)}. A valid example: {example}";
    }

    private string English() => Reason switch
    {
        ParseReason.None => "nothing wrong",
        ParseReason.Empty => "empty text",
        ParseReason.TooLong => "too long",
        ParseReason.UnexpectedCharacter => "unexpected character",
        ParseReason.LookAlikeLetter => "letter of another alphabet that looks like a Latin one",
        ParseReason.MissingDigits => "missing digits",
        ParseReason.BadGrouping => "digits not grouped by three",
        ParseReason.OutOfRange => "number out of range",
        ParseReason.UnknownWord => "unknown word",
        ParseReason.MissingPart => "missing part",
        ParseReason.MissingUnit => "missing unit",
        ParseReason.WrongUnit => "wrong unit",
        ParseReason.NoSuchDate => "no such date",
        ParseReason.WrongOrder => "bounds in the wrong order",
        ParseReason.TrailingText => "text after the value",
        ParseReason.Ambiguous => "two readings that differ",
        _ => "unreadable",
    };

    private string Vietnamese() => Reason switch
    {
        ParseReason.None => "không có lỗi",
        ParseReason.Empty => "để trống",
        ParseReason.TooLong => "quá dài",
        ParseReason.UnexpectedCharacter => "ký tự không hợp lệ",
        ParseReason.LookAlikeLetter => "chữ cái của bảng chữ khác, trông giống chữ Latinh",
        ParseReason.MissingDigits => "thiếu chữ số",
        ParseReason.BadGrouping => "chữ số không theo nhóm ba",
        ParseReason.OutOfRange => "số ngoài phạm vi",
        ParseReason.UnknownWord => "từ không hiểu được",
        ParseReason.MissingPart => "thiếu một phần",
        ParseReason.MissingUnit => "thiếu đơn vị",
        ParseReason.WrongUnit => "sai đơn vị",
        ParseReason.NoSuchDate => "ngày không có thật",
        ParseReason.WrongOrder => "hai đầu sai thứ tự",
        ParseReason.TrailingText => "thừa chữ phía sau",
        ParseReason.Ambiguous => "có hai cách đọc khác nhau",
        _ => "không đọc được",
    };
}
