using System.Diagnostics;
using System.Globalization;

namespace Kpi.Sdk;

/// <summary>A place in a text file: its line and its column, and the file's name where it has one.</summary>
/// <remarks>
/// Lines and columns count from 1; a column counts UTF-16 units, as editors do. Lines end with a line feed; a byte order mark is not counted.
/// The default is unset: line and column are 0 and its text is empty.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct SourceLocation
{
    private SourceLocation(int line, int column, string? file)
    {
        Line = line;
        Column = column;
        File = file;
    }

    /// <summary>The file's name as the caller gave it, or null.</summary>
    public string? File { get; }

    /// <summary>The line, from 1; 0 when unset.</summary>
    public int Line { get; }

    /// <summary>The column in UTF-16 units, from 1; 0 when unset.</summary>
    public int Column { get; }

    /// <summary>True for the unset place.</summary>
    public bool IsDefault => Line == 0;

    /// <summary>A place.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column in UTF-16 units, from 1.</param>
    /// <param name="file">The file's name, or null.</param>
    /// <returns>The place.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> or <paramref name="column"/> is below 1.</exception>
    public static SourceLocation Of(int line, int column, string? file = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        return new SourceLocation(line, column, file);
    }

    /// <summary>The place as compilers print it: "report.json(12,5)", or "(12,5)" without a file.</summary>
    /// <returns>The text; empty when unset.</returns>
    public override string ToString() => IsDefault ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column})");
}
