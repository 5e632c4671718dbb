using System.Text.Json;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Json;

/// <summary>The members that rows of results have in common: what they are of, and exact numbers. What does not apply or is the usual is left out.</summary>
internal static class ResultMembers
{
    public static void WriteNames(Utf8JsonWriter json, IndicatorSlice slice, OrgUnitCode unit, OrgLevel tier, ReportingPeriod period, Accumulation accumulation)
    {
        json.WriteString("indicator", slice.Code.ToString());
        WriteWhereGiven(json, "member", slice.Member);
        json.WriteString("unit", unit.ToString());
        WriteWhereGiven(json, "tier", tier == OrgLevel.Unspecified ? null : tier.ToString());
        WriteWhereGiven(json, "period", period.IsDefault ? null : period.ToString());
        WriteWhereGiven(json, "accumulation", accumulation == Accumulation.InPeriod ? null : accumulation.ToString());
    }

    public static void WriteNames(Utf8JsonWriter json, RollupRow row) => WriteNames(json, row.Slice, row.Unit.Code, row.Tier, row.Period, row.Accumulation);

    public static void WriteWhereGiven(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    public static void WriteWhereComputed(Utf8JsonWriter json, string name, Computed<Rational> number)
    {
        if (number.TryGetValue(out var exact))
        {
            json.WriteString(name, exact.ToString());
        }
    }
}
