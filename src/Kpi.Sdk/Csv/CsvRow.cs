using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk.Csv;

/// <summary>A record as texts, each with its line and column.</summary>
internal sealed class CsvRow
{
    private readonly string[] _cells;
    private readonly (int Line, int Column)[] _places;

    private CsvRow(string[] cells, (int Line, int Column)[] places)
    {
        _cells = cells;
        _places = places;
    }

    /// <summary>How many cells it has.</summary>
    public int Count => _cells.Length;

    /// <summary>The cells, trimmed of nothing.</summary>
    public IReadOnlyList<string> Cells => _cells;

    /// <summary>How many cells it has up to the last one with anything in it.</summary>
    public int FilledCount => Array.FindLastIndex(_cells, cell => !string.IsNullOrWhiteSpace(cell)) + 1;

    /// <summary>A cell; empty where the row is shorter.</summary>
    public string this[int column] => column < _cells.Length ? _cells[column] : string.Empty;

    /// <summary>Where a cell stands; where the row ends for one it does not have.</summary>
    public (int Line, int Column) Place(int column) => _places[Math.Min(column, _places.Length - 1)];

    /// <summary>The record a cursor stands on.</summary>
    /// <param name="cursor">The cursor.</param>
    /// <param name="badPlace">Where the first cell stands that is not UTF-8; null where all are.</param>
    [SuppressMessage("Design", "CA1045", Justification = "A ref struct is handed on, not copied.")]
    public static CsvRow Of(ref readonly CsvCursor cursor, out (int Line, int Column)? badPlace)
    {
        badPlace = null;
        var cells = new string[cursor.FieldCount];
        var places = new (int, int)[cursor.FieldCount];
        var column = 1;
        for (var field = 0; field < cells.Length; field++)
        {
            var raw = cursor.Raw(field);
            var isUnicode = CsvField.TryRead(raw, out cells[field]);
            places[field] = cursor.HasQuotes ? cursor.Locate(cursor.FieldStart(field)) : (cursor.Line, column);
            column += cells[field].Length + 1;
            if (!isUnicode)
            {
                badPlace ??= places[field];
            }
        }

        return new CsvRow(cells, places);
    }
}
