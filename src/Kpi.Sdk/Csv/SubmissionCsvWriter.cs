using Kpi.Sdk.Columns;
using NodaTime.Text;

namespace Kpi.Sdk.Csv;

/// <summary>Writes the figures of a report: a row a figure, or a row an indicator with a column a period or a unit.</summary>
internal static class SubmissionCsvWriter
{
    public static void Write(Submission report, Stream stream, IndicatorFramework framework, CsvWriteOptions options)
    {
        var numerals = options.Numerals ?? framework.Numerals;
        var wide = options.Form is CsvForm.PeriodColumns or CsvForm.UnitColumns ? new WideFigures(report.Observations, options.Form, numerals) : null;
        using var output = new CsvOutput(stream, options);
        if (wide is null)
        {
            WriteLong(report.Observations, numerals, output);
        }
        else
        {
            wide.Write(output);
        }

        output.Flush();
    }

    /// <summary>The text of a field of a figure; null where it says nothing there.</summary>
    public static string? TextOf(Observation observation, ObservationField field, Numerals numerals)
    {
        return field switch
        {
            ObservationField.Indicator => observation.Slice.Code.ToString(),
            ObservationField.Member => observation.Slice.Member,
            ObservationField.Unit => observation.Unit.ToString(),
            ObservationField.Tier => observation.Tier == OrgLevel.Unspecified ? null : observation.Tier.ToString(),
            ObservationField.Period => observation.Period.ToString(),
            ObservationField.Accumulation => observation.Accumulation == Accumulation.InPeriod ? null : observation.Accumulation.ToString(),
            ObservationField.Value or ObservationField.Numerator or ObservationField.Denominator or ObservationField.Percentage or ObservationField.Text => TextOf(observation.Value, field, numerals),
            ObservationField.Status => observation.Status == ObservationStatus.Unspecified ? null : observation.Status.ToString(),
            ObservationField.AsOf => observation.AsOf is { } day ? LocalDatePattern.Iso.Format(day) : null,
            ObservationField.KnownOn => observation.KnownOn is { } day ? LocalDatePattern.Iso.Format(day) : null,
            ObservationField.StatedBy => observation.StatedBy,
            ObservationField.PrintedAt => observation.PrintedAt,
            ObservationField.PrintedAs => observation.PrintedAs,
            ObservationField.PeriodInferredFrom => observation.PeriodInferredFrom,
            ObservationField.DenominatorQuantity => observation.DenominatorQuantity,
            ObservationField.Note => observation.Note,
            _ => observation.Tag as string,
        };
    }

    /// <summary>The text of a field of a value; null where it says nothing there.</summary>
    public static string? TextOf(ObservedValue value, ObservationField field, Numerals numerals) => field switch
    {
        ObservationField.Value => value.Kind is ObservedValueKind.Ratio or ObservedValueKind.Text ? null : value.ToText(numerals),
        ObservationField.Numerator => value.Numerator is { } numerator ? SheetNumbers.Print(numerator, numerals) : null,
        ObservationField.Denominator => value.Denominator is { } denominator ? SheetNumbers.Print(denominator, numerals) : null,
        ObservationField.Percentage => value.StatedPercentage is { } percentage ? SheetNumbers.Print(percentage, numerals) : null,
        _ => value.Words,
    };

    // the columns that say something, and always those that no file does without
    private static void WriteLong(IReadOnlyList<Observation> observations, Numerals numerals, CsvOutput output)
    {
        ObservationField[] fields = [.. Enum.GetValues<ObservationField>().Where(field =>
            field is ObservationField.Indicator or ObservationField.Unit or ObservationField.Period or ObservationField.Value
            || observations.Any(observation => TextOf(observation, field, numerals) is not null))];
        output.Header(fields.Select(ObservationFields.NameOf));
        foreach (var observation in observations)
        {
            foreach (var field in fields)
            {
                var text = TextOf(observation, field, numerals);
                if (ObservationFields.Numeric.Contains(field))
                {
                    output.Number(text);
                }
                else
                {
                    output.Text(text);
                }
            }

            output.EndRow();
        }
    }
}
