using System.Diagnostics;

namespace Kpi.Sdk.Csv;

/// <summary>What was read from a CSV file, how it was read, and what was found on the way.</summary>
/// <remarks>Rows with an error are not in <see cref="Value"/>; each is told in <see cref="Findings"/> with its line and column. Immutable.</remarks>
/// <typeparam name="T">What the file holds.</typeparam>
[DebuggerDisplay("{RowCount} rows, {Findings.Count} findings")]
public sealed class CsvReading<T>
{
    internal CsvReading(T value, ValidationReport findings, CsvManner manner)
    {
        Value = value;
        Findings = findings;
        Separator = (char)manner.Separator;
        Numerals = manner.Numerals;
        NumeralsOrigin = manner.Origin;
        Form = manner.Form;
        RowCount = manner.RowCount;
    }

    /// <summary>What the file holds, without the rows that have an error.</summary>
    public T Value { get; }

    /// <summary>What is wrong with rows, and what looks damaged; by line and column.</summary>
    public ValidationReport Findings { get; }

    /// <summary>The separator it has.</summary>
    public char Separator { get; }

    /// <summary>The numerals its numbers were read in, all of them.</summary>
    public Numerals Numerals { get; }

    /// <summary>How the numerals were known.</summary>
    public NumeralsOrigin NumeralsOrigin { get; }

    /// <summary>How figures stand in it; long for what are no figures.</summary>
    public CsvForm Form { get; }

    /// <summary>How many rows it has below the header, blank lines not counted.</summary>
    public int RowCount { get; }
}
