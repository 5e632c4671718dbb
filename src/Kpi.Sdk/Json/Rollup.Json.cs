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
    /// <param name="growth">What to compare each row with: adds change (of a ratio in percentage points) and growth (1 is 100 %). Unspecified for nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="growth"/> is none of them.</exception>
    public void WriteJson(Stream stream, GrowthBase growth = GrowthBase.Unspecified)
    {
        ArgumentNullException.ThrowIfNull(stream);
        RefuseUnknown(growth);
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
            if (growth != GrowthBase.Unspecified)
            {
                var change = row.Growth(growth);
                ResultMembers.WriteWhereGiven(json, "change", change.Absolute?.ToString());
                ResultMembers.WriteWhereGiven(json, "growth", change.Relative?.ToString());
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
