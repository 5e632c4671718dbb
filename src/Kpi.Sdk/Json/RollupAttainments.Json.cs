using System.Text.Json;
using Kpi.Sdk.Json;

namespace Kpi.Sdk.Columns;

/// <content>Attainments as JSON.</content>
public sealed partial class RollupAttainments
{
    /// <summary>
    /// Writes the rows as an array of flat objects: indicator, member, unit, tier, period, accumulation, target, condition, due, source, status, value, verdict, attainment, band.
    /// Numbers are strings and exact, so that an attainment may be a quotient such as "11/20"; what does not apply or is the usual is left out.
    /// </summary>
    /// <param name="stream">Where to write; left open.</param>
    public void WriteJson(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartArray();
        foreach (var row in Rows())
        {
            json.WriteStartObject();
            ResultMembers.WriteNames(json, row.Result);
            json.WriteString("target", row.Target.Id);
            json.WriteString("condition", row.Target.Condition.ToString());
            json.WriteString("due", row.Target.Due.ToString());
            json.WriteString("source", row.Target.Source.ShortName(ReportLanguage.Vietnamese));
            var value = row.Result.Value;
            json.WriteString("status", value.Status.ToString());
            ResultMembers.WriteWhereComputed(json, "value", value);
            ResultMembers.WriteWhereGiven(json, "verdict", row.Judgement?.Verdict.ToString());
            ResultMembers.WriteWhereComputed(json, "attainment", row.Attainment.Value);
            ResultMembers.WriteWhereGiven(json, "band", row.Band?.Name.Vietnamese);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
