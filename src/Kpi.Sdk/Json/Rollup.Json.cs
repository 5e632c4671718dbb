using System.Text.Json;
using Kpi.Sdk.Json;

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
            ResultMembers.WriteNames(json, row);
            var value = row.Value;
            json.WriteString("status", value.Status.ToString());
            ResultMembers.WriteWhereComputed(json, "value", value);
            ResultMembers.WriteWhereComputed(json, "numerator", row.Numerator);
            ResultMembers.WriteWhereComputed(json, "denominator", row.Denominator);
            json.WriteNumber("present", value.Coverage.PresentCount);
            json.WriteNumber("expected", value.Coverage.ExpectedCount);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
