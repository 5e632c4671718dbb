using System.Globalization;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Csv;

/// <summary>Writes the rows of a roll-up.</summary>
internal static class RollupCsvWriter
{
    private static readonly string[] Columns =
        ["indicator", "member", "unit", "tier", "period", "accumulation", "value", "numerator", "denominator", "percentage", "status", "present", "expected"];

    public static void Write(Rollup rollup, Stream stream, RoundingRule rounding, CsvWriteOptions options)
    {
        var numerals = options.Numerals ?? rollup.Framework.Numerals;
        using var output = new CsvOutput(stream, options);
        output.Header(Columns);
        foreach (var row in rollup)
        {
            var percentage = row.Percentage(rounding);
            output.Text(row.Slice.Code.ToString());
            output.Text(row.Slice.Member);
            output.Text(row.Unit.Code.ToString());
            output.Text(row.Tier == OrgLevel.Unspecified ? null : row.Tier.ToString());
            output.Text(row.Period.ToString());
            output.Text(row.Accumulation == Accumulation.InPeriod ? null : row.Accumulation.ToString());
            output.Number(percentage.Status == ComputedStatus.NotApplicable ? Print(row.Value, rounding, numerals) : null);
            output.Number(Print(row.Numerator, rounding, numerals));
            output.Number(Print(row.Denominator, rounding, numerals));
            output.Number(percentage.TryGetValue(out var rounded) ? SheetNumbers.Print(rounded, numerals) : null);
            output.Text(row.Value.Status.ToString());
            output.Number(row.Coverage.PresentCount.ToString(CultureInfo.InvariantCulture));
            output.Number(row.Coverage.ExpectedCount.ToString(CultureInfo.InvariantCulture));
            output.EndRow();
        }

        output.Flush();
    }

    // with as many decimals as it has, where they end
    private static string? Print(Computed<Rational> number, RoundingRule rounding, Numerals numerals)
    {
        if (!number.TryGetValue(out var exact))
        {
            return null;
        }

        for (var decimals = 0; decimals <= Figure.MaxDecimals; decimals++)
        {
            if ((exact * Rational.Of(PowersOfTen.Of(decimals))).IsWhole)
            {
                return exact.TryRound(RoundingRule.HalfUp(decimals), out var whole) ? SheetNumbers.Print(whole, numerals) : exact.ToString();
            }
        }

        return exact.TryRound(rounding, out var figure) ? SheetNumbers.Print(figure, numerals) : exact.ToString();
    }
}
