using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Csv;

/// <summary>Makes a report of the rows of a file.</summary>
internal sealed class SubmissionSheet
{
    private readonly IndicatorFramework _framework;
    private readonly CsvReadOptions _options;
    private readonly CsvFindings _findings;
    private readonly List<Observation> _observations = [];
    private readonly List<KeyValuePair<object, ModelPath>> _parts = [];
    private readonly List<KeyValuePair<ModelPath, SourceLocation>> _places = [];

    private SubmissionSheet(IndicatorFramework framework, CsvReadOptions options, CsvFindings findings)
    {
        _framework = framework;
        _options = options;
        _findings = findings;
    }

    /// <summary>The report; null, with faults, where the file is none.</summary>
    public static CsvReading<Submission>? Read(CsvSheet sheet, IndicatorFramework framework, CsvReadOptions options, CsvFindings findings) =>
        findings.HasFaults ? null : new SubmissionSheet(framework, options, findings).Read(sheet);

    private CsvReading<Submission>? Read(CsvSheet sheet)
    {
        var layout = ObservationLayout.Of(sheet.Header!, _framework, _options, _findings);
        if (_findings.HasFaults)
        {
            return null;
        }

        var evidence = new NumeralsEvidence();
        int[] numbers = [.. layout.NumberPlaces];
        foreach (var (_, row) in sheet.Rows)
        {
            foreach (var place in numbers)
            {
                evidence.Observe(row[place], row.Place(place));
            }
        }

        var (numerals, origin) = evidence.Decide(_options.Numerals, _framework.Numerals, _findings);
        var fields = new ObservationRow(_framework, _options, _findings, checksCodes: true) { Numerals = numerals };
        foreach (var (index, row) in sheet.Rows)
        {
            ReadRow(layout, fields, CsvSheet.PathOf(index), row);
        }

        return Report() is not { } report
            ? null
            : new CsvReading<Submission>(report, _findings.ToReport(), new CsvManner(sheet.Separator, numerals, origin, layout.Form, sheet.RowCount));
    }

    private void ReadRow(ObservationLayout layout, ObservationRow fields, ModelPath path, CsvRow row)
    {
        fields.Clear();
        for (var field = 0; field < ObservationFields.Count; field++)
        {
            var place = layout[(ObservationField)field];
            fields[(ObservationField)field] = place < 0 ? null : row[place];
        }

        if (layout.Form == CsvForm.Long)
        {
            Add(fields.Build(path, field => row.Place(Math.Max(0, layout[field]))), path, row.Place(0));
            return;
        }

        foreach (var (place, name, period, unit) in layout.Figures.Where(figure => !string.IsNullOrWhiteSpace(row[figure.Place])))
        {
            if (layout.Form == CsvForm.PeriodColumns)
            {
                fields[ObservationField.Period] = period.ToString();
            }
            else
            {
                fields[ObservationField.Unit] = unit.ToString();
            }

            fields[ObservationField.Value] = row[place];
            Add(fields.Build(path, field => row.Place(field == ObservationField.Value ? place : Math.Max(0, layout[field])), name), path.Item(name), row.Place(place));
        }
    }

    private void Add(Observation? observation, ModelPath path, (int Line, int Column) place)
    {
        if (observation is not null)
        {
            _observations.Add(observation);
            _parts.Add(KeyValuePair.Create((object)observation, path));
            _places.Add(KeyValuePair.Create(path, SourceLocation.Of(place.Line, place.Column, _options.FileName)));
        }
    }

    private Submission? Report()
    {
        var unit = Only(_options.Unit, _observations.Select(observation => observation.Unit), BilingualText.Of("đơn vị", "unit"));
        var period = Only(_options.Period, _observations.Select(observation => observation.Period), BilingualText.Of("kỳ", "period"));
        if (unit is null || period is null)
        {
            return null;
        }

        var report = new Submission
        {
            Framework = _framework.Code,
            Unit = unit.Value,
            Period = period.Value,
            ReportedOn = _options.ReportedOn,
            Observations = _observations,
        };
        SourceMap.Attach(report, SourceMap.Of(_places, _parts));
        return report;
    }

    // what the caller says, else what all rows say
    private T? Only<T>(T? declared, IEnumerable<T> said, BilingualText what)
        where T : struct
    {
        if (declared is not null)
        {
            return declared;
        }

        T[] distinct = [.. said.Distinct()];
        if (distinct.Length == 1)
        {
            return distinct[0];
        }

        _findings.Refuse(CsvDamage.UnclearReport, ModelPath.Root, 1, 1, FindingArgument.Of("what", what), FindingArgument.Of("count", distinct.Length));
        return null;
    }
}
