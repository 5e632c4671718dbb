using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Csv;

/// <summary>The cells that rows of results have in common: what they are of, and exact numbers.</summary>
internal static class ResultCells
{
    /// <summary>The names of the cells that tell what a row is of.</summary>
    public static readonly string[] Names = ["indicator", "member", "unit", "tier", "period", "accumulation"];

    public static void WriteNames(CsvOutput output, IndicatorSlice slice, OrgUnitCode unit, OrgLevel tier, ReportingPeriod period, Accumulation accumulation)
    {
        output.Text(slice.Code.ToString());
        output.Text(slice.Member);
        output.Text(unit.ToString());
        output.Text(tier == OrgLevel.Unspecified ? null : tier.ToString());
        output.Text(period.ToString());
        output.Text(accumulation == Accumulation.InPeriod ? null : accumulation.ToString());
    }

    public static void WriteNames(CsvOutput output, RollupRow row) => WriteNames(output, row.Slice, row.Unit.Code, row.Tier, row.Period, row.Accumulation);

    /// <summary>A number with as many decimals as it has, where they end; otherwise rounded.</summary>
    public static string? Print(Computed<Rational> number, RoundingRule rounding, Numerals numerals) => number.TryGetValue(out var exact) ? Print(exact, rounding, numerals) : null;

    /// <inheritdoc cref="Print(Computed{Rational}, RoundingRule, Numerals)"/>
    public static string Print(Rational exact, RoundingRule rounding, Numerals numerals)
    {
        for (var decimals = 0; decimals <= Figure.MaxDecimals; decimals++)
        {
            if ((exact * Rational.Of(PowersOfTen.Of(decimals))).IsWhole)
            {
                return exact.TryRound(RoundingRule.HalfUp(decimals), out var whole) ? SheetNumbers.Print(whole, numerals) : exact.ToString();
            }
        }

        return exact.TryRound(rounding, out var figure) ? SheetNumbers.Print(figure, numerals) : exact.ToString();
    }

    /// <summary>The value of a result that is no percentage.</summary>
    public static string? Value(RollupRow row, Computed<Percentage> percentage, RoundingRule rounding, Numerals numerals) =>
        percentage.Status == ComputedStatus.NotApplicable ? Print(row.Value, rounding, numerals) : null;

    public static string? Print(Computed<Percentage> percentage, Numerals numerals) => percentage.TryGetValue(out var rounded) ? SheetNumbers.Print(rounded, numerals) : null;
}
