namespace Kpi.Sdk.Csv;

/// <summary>How a CSV file is to be written.</summary>
/// <remarks>Lines end with a carriage return and a line feed, and fields are quoted where they need it (RFC 4180). Immutable and safe for concurrent use.</remarks>
public sealed class CsvWriteOptions
{
    private readonly char _separator = ',';
    private readonly Numerals? _numerals;
    private readonly CsvForm _form;

    /// <summary>Commas, no byte order mark, the numerals of what is written.</summary>
    public static CsvWriteOptions Default { get; } = new();

    /// <summary>The separator: a comma, a semicolon or a tab; a comma unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of these.</exception>
    public char Separator
    {
        get => _separator;
        init => _separator = value is ',' or ';' or '\t' ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A comma, a semicolon or a tab.");
    }

    /// <summary>How numbers are to be written; null for the framework's numerals, and for invariant ones where there is no framework.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the numerals.</exception>
    public Numerals? Numerals
    {
        get => _numerals;
        init => _numerals = value is not { } given || Enum.IsDefined(given) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Not one of the numerals.");
    }

    /// <summary>Whether the file begins with a byte order mark, by which spreadsheets know UTF-8.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>How figures are to stand; for reports only.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the forms.</exception>
    public CsvForm Form
    {
        get => _form;
        init => _form = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Not one of the forms.");
    }
}
