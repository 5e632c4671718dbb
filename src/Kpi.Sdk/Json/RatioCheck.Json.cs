using System.Text.Json;
using Kpi.Sdk.Json;

namespace Kpi.Sdk.Columns;

/// <content>Checks of ratios as JSON.</content>
public sealed partial class RatioCheck
{
    /// <summary>
    /// Writes the ratios at fault as an array of flat objects: indicator, member, unit, tier, period, accumulation, numerator, denominator, percentage, faults, computed.
    /// Numbers are strings in invariant numerals, with their hedges and decimals; what does not apply or is the usual is left out.
    /// </summary>
    /// <param name="stream">Where to write; left open.</param>
    public void WriteJson(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartArray();
        foreach (var row in Rows())
        {
            var figure = row.Observation;
            json.WriteStartObject();
            ResultMembers.WriteNames(json, figure.Slice, figure.Unit, figure.Tier, figure.Period, figure.Accumulation);
            ResultMembers.WriteWhereGiven(json, "numerator", figure.Value.Numerator?.ToString());
            ResultMembers.WriteWhereGiven(json, "denominator", figure.Value.Denominator?.ToString());
            ResultMembers.WriteWhereGiven(json, "percentage", figure.Value.StatedPercentage?.ToString());
            json.WriteStartArray("faults");
            foreach (var fault in row.FaultNames)
            {
                json.WriteStringValue(fault);
            }

            json.WriteEndArray();
            ResultMembers.WriteWhereGiven(json, "computed", row.Computed?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
