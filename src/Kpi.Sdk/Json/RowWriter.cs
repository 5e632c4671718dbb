using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kpi.Sdk.Columns;
using NodaTime.Text;

namespace Kpi.Sdk.Json;

/// <summary>Writes the figures of a table as flat objects, one a line.</summary>
internal static class RowWriter
{
    private const int FlushBytes = 1 << 16;

    public static void Write(ObservationTable table, Stream stream)
    {
        var buffer = new ArrayBufferWriter<byte>(2 * FlushBytes);
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        buffer.Write("["u8);
        var isFirst = true;
        foreach (var observation in table.Rows())
        {
            buffer.Write(isFirst ? "\n"u8 : ",\n"u8);
            isFirst = false;
            json.Reset();
            WriteRow(json, observation, table.Framework.Numerals);
            json.Flush();
            if (buffer.WrittenCount >= FlushBytes)
            {
                stream.Write(buffer.WrittenSpan);
                buffer.ResetWrittenCount();
            }
        }

        buffer.Write("\n]\n"u8);
        stream.Write(buffer.WrittenSpan);
    }

    private static void WriteRow(Utf8JsonWriter json, Observation observation, Numerals numerals)
    {
        json.WriteStartObject();
        Text(json, ObservationField.Indicator, observation.Slice.Code.ToString());
        Text(json, ObservationField.Member, observation.Slice.Member);
        Text(json, ObservationField.Unit, observation.Unit.ToString());
        Text(json, ObservationField.Tier, observation.Tier == OrgLevel.Unspecified ? null : observation.Tier.ToString());
        Text(json, ObservationField.Period, observation.Period.ToString());
        Text(json, ObservationField.Accumulation, observation.Accumulation == Accumulation.InPeriod ? null : observation.Accumulation.ToString());
        WriteValue(json, observation.Value, numerals);
        Text(json, ObservationField.Status, observation.Status == ObservationStatus.Unspecified ? null : observation.Status.ToString());
        Text(json, ObservationField.AsOf, observation.AsOf is { } day ? LocalDatePattern.Iso.Format(day) : null);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, ObservedValue value, Numerals numerals)
    {
        if (value.Kind == ObservedValueKind.Ratio)
        {
            Number(json, ObservationField.Numerator, value.Numerator, numerals);
            Number(json, ObservationField.Denominator, value.Denominator, numerals);
            Number(json, ObservationField.Percentage, value.StatedPercentage?.Figure, numerals);
        }
        else if (value.Kind == ObservedValueKind.Number || value is { Kind: ObservedValueKind.Score, Maximum: null })
        {
            Number(json, ObservationField.Value, value.Number, numerals);
        }
        else
        {
            Text(json, ObservationField.Value, value.ToText(numerals));
        }
    }

    private static void Text(Utf8JsonWriter json, ObservationField field, string? text)
    {
        if (text is not null)
        {
            json.WriteString(ObservationFields.NameOf(field), text);
        }
    }

    // a hedge is no part of a JSON number
    private static void Number(Utf8JsonWriter json, ObservationField field, Figure? figure, Numerals numerals)
    {
        if (figure is not { } given)
        {
            return;
        }

        if (!given.IsExact)
        {
            Text(json, field, TargetConditionText.Print(given, numerals));
            return;
        }

        json.WritePropertyName(ObservationFields.NameOf(field));
        json.WriteRawValue(given.ToString(), skipInputValidation: true);
    }
}
