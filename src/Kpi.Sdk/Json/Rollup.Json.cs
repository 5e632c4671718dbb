using System.Text.Json;

namespace Kpi.Sdk.Columns;

/// <content>Roll-ups as JSON.</content>
public sealed partial class Rollup
{
    /// <summary>
    /// Writes the rows as an array of flat objects: indicator, member, unit, tier, period, accumulation, status, value, numerator, denominator, present, expected.
    /// Numbers are strings and exact, so that a value may be a quotient such as "11/20"; what does not apply or is the usual is left out.
    /// </summary>
    /// <param name="stream">Where to write; left open.</param>
    public void WriteJson(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartArray();
        foreach (var row in this)
        {
            json.WriteStartObject();
            json.WriteString("indicator", row.Slice.Code.ToString());
            WriteWhereGiven(json, "member", row.Slice.Member);
            json.WriteString("unit", row.Unit.Code.ToString());
            WriteWhereGiven(json, "tier", row.Tier == OrgLevel.Unspecified ? null : row.Tier.ToString());
            WriteWhereGiven(json, "period", row.Period.IsDefault ? null : row.Period.ToString());
            WriteWhereGiven(json, "accumulation", row.Accumulation == Accumulation.InPeriod ? null : row.Accumulation.ToString());
            var value = row.Value;
            json.WriteString("status", value.Status.ToString());
            WriteWhereComputed(json, "value", value);
            WriteWhereComputed(json, "numerator", row.Numerator);
            WriteWhereComputed(json, "denominator", row.Denominator);
            json.WriteNumber("present", value.Coverage.PresentCount);
            json.WriteNumber("expected", value.Coverage.ExpectedCount);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWhereGiven(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteWhereComputed(Utf8JsonWriter json, string name, Computed<Rational> number)
    {
        if (number.TryGetValue(out var exact))
        {
            json.WriteString(name, exact.ToString());
        }
    }
}
