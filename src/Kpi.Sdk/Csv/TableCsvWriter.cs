using System.Text;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Csv;

/// <summary>Writes the figures of a table straight from its columns.</summary>
internal sealed class TableCsvWriter
{
    private readonly ObservationTable _table;
    private readonly Numerals _numerals;
    private readonly CsvOutput _output;
    private readonly ObservationField[] _fields;
    private readonly byte[][] _units;
    private readonly byte[][] _periods;

    private TableCsvWriter(ObservationTable table, Numerals numerals, CsvOutput output)
    {
        _table = table;
        _numerals = numerals;
        _output = output;
        _fields = [.. Enum.GetValues<ObservationField>().Where(IsUsed)];
        _units = [.. table.Units.Units.Select(unit => Encoding.ASCII.GetBytes(unit.Code.ToString()))];
        _periods = [.. Enumerable.Range(table.FirstPeriod, Math.Max(0, table.EndPeriod - table.FirstPeriod)).Select(period => Encoding.ASCII.GetBytes(table.BasePeriods.PeriodAt(period).ToString()))];
    }

    public static void Write(ObservationTable table, Stream stream, CsvWriteOptions options)
    {
        using var output = new CsvOutput(stream, options);
        new TableCsvWriter(table, options.Numerals ?? table.Framework.Numerals, output).Write();
        output.Flush();
    }

    private void Write()
    {
        _output.Header(_fields.Select(ObservationFields.NameOf));
        foreach (var block in _table.Blocks)
        {
            for (var row = 0; row < block.Places.Length; row++)
            {
                for (var column = 0; column < block.Width; column++)
                {
                    WriteCell(block, row, column);
                }
            }
        }
    }

    private void WriteCell(SeriesBlock block, int row, int column)
    {
        var side = block.Sides.Find((row * block.Width) + column);
        var entry = side is null ? block.EntryOf(row, column) : -1;
        if (side is null && (entry < 0 || block.Values.IsMissing(entry)))
        {
            return;
        }

        // ranks and the like are words rather than numbers; one of 19 digits is printed in thousands
        side ??= block.Indicator.Kind is MeasureKind.Rank or MeasureKind.YesNo || IsLong(block, entry) ? block.At(row, column) : null;
        var marks = block.Marks;
        var cell = (row * block.Width) + column;
        foreach (var field in _fields)
        {
            switch (field)
            {
                case ObservationField.Indicator:
                    _output.Text(block.Key.Slice.Code.ToString());
                    break;
                case ObservationField.Member:
                    _output.Text(block.Key.Slice.Member);
                    break;
                case ObservationField.Unit:
                    _output.Plain(_units[block.Places[row]]);
                    break;
                case ObservationField.Tier:
                    _output.Text(block.Key.Tier == OrgLevel.Unspecified ? null : block.Key.Tier.ToString());
                    break;
                case ObservationField.Period:
                    _output.Plain(_periods[block.FirstPeriod + column - _table.FirstPeriod]);
                    break;
                case ObservationField.Accumulation:
                    _output.Text(block.Key.Accumulation == Accumulation.InPeriod ? null : block.Key.Accumulation.ToString());
                    break;
                case ObservationField.Status:
                    _output.Text(marks?.StatusAt(cell) is { } status and not ObservationStatus.Unspecified ? status.ToString() : null);
                    break;
                case ObservationField.AsOf:
                    _output.Text(SdmxTime.DayOf(marks?.AsOfAt(cell)));
                    break;
                default:
                    WriteNumber(block, field, entry, side);
                    break;
            }
        }

        _output.EndRow();
    }

    private static bool IsLong(SeriesBlock block, int entry) =>
        Math.Abs(block.Values[entry]) >= Figure.MantissaLimit || (block.Denominators is { } denominators && Math.Abs(denominators[entry]) >= Figure.MantissaLimit);

    private void WriteNumber(SeriesBlock block, ObservationField field, int entry, ObservedValue? side)
    {
        if (side is not null)
        {
            _output.Number(SubmissionCsvWriter.TextOf(side, field, _numerals));
        }
        else if (field == (block.IsRatio ? ObservationField.Numerator : ObservationField.Value))
        {
            WriteScaled(block.Values, entry);
        }
        else if (field == ObservationField.Denominator && block.Denominators is { } denominators)
        {
            WriteScaled(denominators, entry);
        }
        else if (field == ObservationField.Percentage && block.Stated is { } stated && stated.Digits[entry] != StatedColumn.None)
        {
            _output.Scaled(stated.Digits[entry], stated.DecimalsAt(entry), _numerals, "%"u8);
        }
        else
        {
            _output.Plain([]);
        }
    }

    // without zeros at the end, as the table gives its figures
    private void WriteScaled(MeasureColumn column, int entry)
    {
        var (number, decimals) = (column[entry], column.Decimals);
        while (decimals > 0 && number % 10 == 0)
        {
            number /= 10;
            decimals--;
        }

        _output.Scaled(number, decimals, _numerals);
    }

    private bool IsUsed(ObservationField field) => field switch
    {
        ObservationField.Indicator or ObservationField.Unit or ObservationField.Period or ObservationField.Value => true,
        ObservationField.Member => _table.Blocks.Any(block => block.Key.Slice.Member is not null),
        ObservationField.Tier => _table.Blocks.Any(block => block.Key.Tier != OrgLevel.Unspecified),
        ObservationField.Accumulation => _table.Blocks.Any(block => block.Key.Accumulation != Accumulation.InPeriod),
        ObservationField.Numerator or ObservationField.Denominator => _table.Blocks.Any(block => block.IsRatio),
        ObservationField.Percentage => _table.Blocks.Any(block => block.Stated is not null || (block.IsRatio && block.Sides.Count > 0)),
        ObservationField.Status or ObservationField.AsOf => _table.Blocks.Any(block => block.Marks is not null),
        _ => false,
    };
}
