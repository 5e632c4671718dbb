using System.Globalization;
using Kpi.Sdk.Columns;
using NodaTime;

namespace Kpi.Sdk.Csv;

/// <summary>Reads the cells of a row as values; what can't be read is told, and makes the row unsound.</summary>
internal sealed class CsvCells
{
    private readonly CsvColumns _columns;
    private readonly int[] _places;
    private readonly CsvFindings _findings;
    private CsvRow _row = null!;
    private ModelPath _path;

    public CsvCells(CsvColumns columns, int[] places, CsvFindings findings)
    {
        _columns = columns;
        _places = places;
        _findings = findings;
    }

    /// <summary>True while nothing of the row is wrong.</summary>
    public bool IsSound { get; private set; }

    /// <summary>How numbers are written.</summary>
    public Numerals Numerals { get; set; }

    public void Move(int index, CsvRow row)
    {
        _row = row;
        _path = CsvSheet.PathOf(index);
        IsSound = true;
    }

    /// <summary>The text of a cell; null where it is blank.</summary>
    public string? Text(int column) => _places[column] >= 0 && _row[_places[column]] is var text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    /// <summary>The place of a column in the rows, or -1.</summary>
    public int ColumnOf(int column) => _places[column];

    /// <summary>Where a cell stands.</summary>
    public (int Line, int Column) Place(int column) => _row.Place(Math.Max(0, _places[column]));

    public string Required(int column, string example)
    {
        if (Text(column) is { } text)
        {
            return text;
        }

        Refuse(column, string.Empty, new ParseFailure(0, ParseReason.Empty), example);
        return string.Empty;
    }

    public BilingualText Name(int vietnamese, int english) => Text(vietnamese) is { } name ? BilingualText.Of(name, Text(english)) : default;

    public T? Optional<T>(int column)
        where T : struct, ISpanParsable<T>, ISpanFormattable, ITextValue<T>
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (!T.TryParse(text, out var value, out var failure))
        {
            Refuse(column, text, failure, T.Example);
        }

        return value;
    }

    public T Required<T>(int column)
        where T : struct, ISpanParsable<T>, ISpanFormattable, ITextValue<T>
    {
        if (Text(column) is null)
        {
            Refuse(column, string.Empty, new ParseFailure(0, ParseReason.Empty), T.Example);
        }

        return Optional<T>(column).GetValueOrDefault();
    }

    /// <summary>A word of an enum, in English as the library writes it.</summary>
    public T Word<T>(int column, T usual = default)
        where T : struct, Enum
    {
        if (Text(column) is not { } text)
        {
            return usual;
        }

        if (!char.IsAsciiLetter(text[0]) || !Enum.TryParse<T>(text, ignoreCase: true, out var word) || !Enum.IsDefined(word))
        {
            Refuse(column, text, new ParseFailure(0, ParseReason.UnknownWord), string.Join(", ", Enum.GetNames<T>()));
            return usual;
        }

        return word;
    }

    public OrgLevel Level(int column)
    {
        if (Text(column) is not { } text)
        {
            return OrgLevel.Unspecified;
        }

        if (!DraftWords.TryReadLevel(text, out var level))
        {
            Refuse(column, text, new ParseFailure(0, ParseReason.UnknownWord), nameof(OrgLevel.Commune));
        }

        return level;
    }

    public bool Flag(int column)
    {
        switch (Text(column) is { } text ? VietnameseText.Fold(text) : string.Empty)
        {
            case "" or "no" or "false" or "0" or "khong":
                return false;
            case "yes" or "true" or "1" or "co" or "x":
                return true;
            default:
                Refuse(column, Text(column)!, new ParseFailure(0, ParseReason.UnknownWord), "true");
                return false;
        }
    }

    public int? Whole(int column, int largest)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= largest)
        {
            return number;
        }

        Refuse(column, text, new ParseFailure(0, ParseReason.OutOfRange), "2");
        return null;
    }

    public LocalDate? Day(int column)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (DraftWords.TryReadDay(text, out var day))
        {
            return day;
        }

        Refuse(column, text, new ParseFailure(0, ParseReason.NoSuchDate), "2024-07-06");
        return null;
    }

    public Figure? Number(int column)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (SheetNumbers.TryRead(text, Numerals, out var figure))
        {
            return figure;
        }

        Refuse(column, text, new ParseFailure(0, ParseReason.UnexpectedCharacter), Numerals == Numerals.Vietnamese ? "18,8" : "18.8");
        return null;
    }

    public void Refuse(int column, string text, ParseFailure failure, string example) => Refuse(
        CsvFaults.Unreadable,
        column,
        FindingArgument.Of("column", _columns.Names[column]),
        FindingArgument.Of("text", CsvHeaders.Cut(text)),
        FindingArgument.Of("reason", failure),
        FindingArgument.Of("example", example));

    public void UnknownCode(int column, string text, BilingualText what, IEnumerable<string> known) => Refuse(
        CsvFaults.UnknownCode, column, FindingArgument.Of("what", what), FindingArgument.Of("text", CsvHeaders.Cut(text)), FindingArgument.Of("nearest", NearestTexts.Of(text, known)));

    public void Contradict(int column, BilingualText what) => Refuse(CsvDamage.Contradiction, column, FindingArgument.Of("what", what));

    private void Refuse(RuleDescriptor rule, int column, params FindingArgument[] arguments)
    {
        IsSound = false;
        var (line, at) = Place(column);
        _findings.Add(rule, _path.Member(_columns.Names[column]), line, at, suggestion: null, arguments);
    }
}
