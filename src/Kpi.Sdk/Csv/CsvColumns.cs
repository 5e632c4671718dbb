using System.Collections.Frozen;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Csv;

/// <summary>The columns a kind of file may have, by the names they go by.</summary>
internal sealed class CsvColumns
{
    private readonly FrozenDictionary<string, int> _byKey;
    private readonly string[] _names;

    /// <summary>Columns of a file.</summary>
    /// <param name="names">For each column its English name, then the others it goes by.</param>
    public CsvColumns(params string[][] names)
    {
        _names = [.. names.Select(aliases => aliases[0])];
        _byKey = names
            .SelectMany((aliases, column) => aliases.Select(alias => KeyValuePair.Create(ObservationFields.KeyOf(alias), column)))
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Names => _names;

    /// <summary>Finds each column in the header; unknown ones and ones given twice are told.</summary>
    /// <returns>By column, its place in the rows, or -1.</returns>
    public int[] Resolve(CsvRow header, CsvFindings findings)
    {
        var places = new int[_names.Length];
        Array.Fill(places, -1);
        for (var place = 0; place < header.Count; place++)
        {
            if (string.IsNullOrWhiteSpace(header[place]))
            {
                continue;
            }

            if (!_byKey.TryGetValue(ObservationFields.KeyOf(header[place]), out var column))
            {
                CsvHeaders.TellUnknown(header, place, _names, findings);
            }
            else if (places[column] >= 0)
            {
                CsvHeaders.TellTwice(header, place, places[column], findings);
            }
            else
            {
                places[column] = place;
            }
        }

        return places;
    }

    /// <summary>Refuses a file that lacks a column.</summary>
    public void Require(int[] places, CsvFindings findings, params int[] columns)
    {
        foreach (var column in columns)
        {
            if (places[column] < 0)
            {
                CsvHeaders.TellMissing(_names[column], findings);
            }
        }
    }
}
