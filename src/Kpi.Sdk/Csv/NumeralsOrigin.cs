namespace Kpi.Sdk.Csv;

/// <summary>How it was known in which numerals a file is written.</summary>
public enum NumeralsOrigin
{
    /// <summary>Nothing told: the framework's numerals were taken. A finding says so where it makes a difference.</summary>
    Unspecified,

    /// <summary>The caller declared them.</summary>
    Declared,

    /// <summary>Cells of the file read one way and not the other.</summary>
    Detected,
}
