namespace Kpi.Sdk.Csv;

/// <summary>What can be out of place in a record.</summary>
internal enum CsvSlipKind
{
    None,

    /// <summary>A quote within a field that does not begin with one, or text after the closing quote.</summary>
    LoneQuote,

    /// <summary>A quote that is never closed.</summary>
    UnclosedQuote,

    /// <summary>More fields than may be.</summary>
    TooManyFields,
}
