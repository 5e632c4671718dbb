namespace Kpi.Sdk.Columns;

/// <summary>Told why the fields of a figure make no observation.</summary>
internal interface IDraftFaults
{
    /// <summary>A field that can't be read.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">Its text.</param>
    /// <param name="failure">Where and why.</param>
    /// <param name="example">What would be read.</param>
    /// <param name="suggestion">What was probably meant; null where nothing hints at it.</param>
    void Unreadable(ObservationField field, string text, ParseFailure failure, string example, string? suggestion);

    /// <summary>A code the framework does not have.</summary>
    void UnknownCode(ObservationField field, string text, BilingualText what, IEnumerable<string> known);

    /// <summary>Fields that say different things.</summary>
    void Contradiction(ObservationField field, BilingualText what);
}
