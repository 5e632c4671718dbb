using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Csv;

/// <summary>Figures laid out with a column a period or a unit.</summary>
internal sealed class WideFigures
{
    private static readonly ObservationField[] Values = [.. ObservationFields.Numeric, ObservationField.Text];

    private readonly ObservationField[] _keys;
    private readonly Numerals _numerals;
    private readonly List<string> _columns;
    private readonly List<string?[]> _rows = [];
    private readonly List<Dictionary<string, Observation>> _figures = [];

    /// <exception cref="ArgumentException">A figure says more than its value, or two have one place.</exception>
    public WideFigures(IReadOnlyList<Observation> observations, CsvForm form, Numerals numerals)
    {
        _numerals = numerals;
        var across = form == CsvForm.PeriodColumns ? ObservationField.Period : ObservationField.Unit;
        ObservationField[] keys = [ObservationField.Indicator, ObservationField.Member, ObservationField.Unit, ObservationField.Tier, ObservationField.Period, ObservationField.Accumulation];
        _keys = [.. keys.Where(key => key != across)];
        _columns = across == ObservationField.Period
            ? [.. observations.Select(observation => observation.Period).Distinct().Order().Select(period => period.ToString())]
            : [.. observations.Select(observation => observation.Unit).Distinct().Order().Select(unit => unit.ToString())];
        var byKey = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var observation in observations)
        {
            Refuse(observation, keys);
            var texts = Array.ConvertAll(_keys, key => SubmissionCsvWriter.TextOf(observation, key, numerals));
            var key = string.Join('\u001F', texts);
            if (!byKey.TryGetValue(key, out var row))
            {
                row = _rows.Count;
                byKey.Add(key, row);
                _rows.Add(texts);
                _figures.Add(new Dictionary<string, Observation>(StringComparer.Ordinal));
            }

            if (!_figures[row].TryAdd(SubmissionCsvWriter.TextOf(observation, across, numerals)!, observation))
            {
                throw new ArgumentException($"Two figures stand in one cell: {observation}. Write a row a figure.", nameof(observations));
            }
        }
    }

    public void Write(CsvOutput output)
    {
        int[] keys = [.. Enumerable.Range(0, _keys.Length).Where(key =>
            _keys[key] is ObservationField.Indicator or ObservationField.Unit or ObservationField.Period || _rows.Exists(row => row[key] is not null))];
        output.Header(keys.Select(key => ObservationFields.NameOf(_keys[key])).Concat(_columns));
        for (var row = 0; row < _rows.Count; row++)
        {
            foreach (var key in keys)
            {
                output.Text(_rows[row][key]);
            }

            foreach (var column in _columns)
            {
                output.Number(_figures[row].TryGetValue(column, out var figure) ? figure.Value.ToText(_numerals) : null);
            }

            output.EndRow();
        }
    }

    private static void Refuse(Observation observation, ObservationField[] keys)
    {
        var field = Enum.GetValues<ObservationField>()
            .Where(field => !keys.Contains(field) && !Values.Contains(field))
            .Cast<ObservationField?>()
            .FirstOrDefault(field => SubmissionCsvWriter.TextOf(observation, field!.Value, Numerals.Invariant) is not null);
        if (observation.Value.Kind == ObservedValueKind.Text)
        {
            field = ObservationField.Text;
        }

        if (field is { } more)
        {
            throw new ArgumentException($"The figure of {observation} also says {ObservationFields.NameOf(more)}, which has no place in a cell. Write a row a figure.", nameof(observation));
        }
    }
}
