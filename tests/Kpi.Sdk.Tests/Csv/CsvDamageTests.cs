using Kpi.Sdk.Csv;

namespace Kpi.Sdk.Tests.Csv;

/// <summary>What spreadsheets do to figures: each damage is told with what was probably meant, and its likeness that is none stays silent.</summary>
public sealed class CsvDamageTests
{
    [Theory]
    [InlineData("R", "06-Jul", "9053 (2,3) rows[0].value -> 6/7")]
    [InlineData("R", "6-Jul-24", "9053 (2,3) rows[0].value -> 6/7")]
    [InlineData("R", "06-Thg7", "9053 (2,3) rows[0].value -> 6/7")]
    [InlineData("R", "2024-07-06", "9053 (2,3) rows[0].value -> 6/7")]
    [InlineData("R", "2024-07-06 00:00:00", "9053 (2,3) rows[0].value -> 6/7")]
    [InlineData("R", "6/7/2024", "9053 (2,3) rows[0].value -> 6/7")]
    [InlineData("H", "Jun-63", "9053 (2,3) rows[0].value -> 6/63")]
    [InlineData("R", "6/7", "")]
    [InlineData("R", "6/7 = 85.71%", "")]
    [InlineData("H", "6/63", "")]
    [InlineData("N", "2024", "")]
    public void ReadCsv_RatioTurnedIntoADate_IsTold(string indicator, string cell, string expected) => Assert.Equal(expected, Found("value", indicator, cell));

    [Theory]
    [InlineData("97", "9054 (2,3) rows[0].unit -> 00097")]
    [InlineData("1", "9054 (2,3) rows[0].unit -> 01")]
    [InlineData("01", "")]
    [InlineData("594", "")]
    [InlineData("595", "")]
    public void ReadCsv_UnitWithoutItsZeros_IsTold(string unit, string expected) =>
        Assert.Equal(expected, CsvParts.Found(CsvParts.Read($"indicator,unit,value\nN,{unit},5\n").Findings));

    [Theory]
    [InlineData("numerator", "70502/104868", "9055 (2,3) rows[0].numerator -> numerator 70.502, denominator 104.868")]
    [InlineData("denominator", "70502/104868", "9055 (2,3) rows[0].denominator -> numerator 70.502, denominator 104.868")]
    [InlineData("numerator", "70502", "")]
    [InlineData("value", "70502/104868 = 67.23%", "")]
    public void ReadCsv_WholeRatioInATerm_IsTold(string column, string cell, string expected) => Assert.Equal(expected, Found(column, "R", cell));

    [Theory]
    [InlineData("\"1,23E+05\"", "9056 (2,3) rows[0].value -> khoảng 123 nghìn")]
    [InlineData("1E+06", "9056 (2,3) rows[0].value -> khoảng 1 triệu")]
    [InlineData("123000", "")]
    public void ReadCsv_ScientificNotation_IsTold(string cell, string expected) => Assert.Equal(expected, Found("value", "N", cell));

    [Fact]
    public void ReadCsv_OurOwnExponent_IsRead()
    {
        var options = new CsvReadOptions { Unit = OrgUnitCode.Parse("594"), Period = ReportingPeriod.Parse("2024"), Numerals = Numerals.Invariant };
        Assert.Equal("N 594 2024: 61,3 nghìn", CsvParts.Figures(CsvParts.Read("indicator,value\nN,613e2\n", options)));
    }

    [Theory]
    [InlineData("#REF!", "9057 (2,3) rows[0].value")]
    [InlineData("#N/A", "9057 (2,3) rows[0].value")]
    [InlineData("#DIV/0!", "9057 (2,3) rows[0].value")]
    [InlineData("#######", "9057 (2,3) rows[0].value")]
    [InlineData("—", "")]
    public void ReadCsv_ErrorOfAFormula_IsTold(string cell, string expected) => Assert.Equal(expected, Found("value", "N", cell));

    [Theory]
    [InlineData("R,70502,104868,\"0,6723\"", "9058 (2,16) rows[0].percentage -> 67,23%")]
    [InlineData("R,,,\"0,6723\"", "9058 (2,5) rows[0].percentage -> 67,23%")]
    [InlineData("R,70502,104868,\"67,23\"", "")]
    [InlineData("R,5,744,\"0,67\"", "")]
    [InlineData("R,5,744,\"0,67%\"", "")]
    [InlineData("R,,,\"0,6723%\"", "")]
    public void ReadCsv_ShareInPlaceOfAPercentage_IsTold(string row, string expected)
    {
        var reading = CsvParts.Read($"indicator,numerator,denominator,percentage\n{row}\n");
        Assert.Equal(expected, CsvParts.Found(reading.Findings));
        Assert.Single(reading.Value.Observations);
    }

    [Fact]
    public void ReadCsv_ShareAsTheValueOfARatio_IsAnError()
    {
        var reading = CsvParts.Read("indicator,value\nR,\"0,6723\"\nR,\"67,23%\"\n");
        Assert.Equal(FindingSeverity.Error, Assert.Single(reading.Findings, finding => finding.Id.Number == 9058).Severity);
        Assert.Single(reading.Value.Observations);
    }

    [Theory]
    [InlineData("70\u00A0502", "9059 (2,3) rows[0].value -> 70502", "N 594 2024: 70.502")]
    [InlineData("70502\u00A0", "9059 (2,3) rows[0].value -> 70502", "N 594 2024: 70.502")]
    [InlineData("70502", "", "N 594 2024: 70.502")]
    public void ReadCsv_NoBreakSpaces_AreToldAndRead(string cell, string expected, string figure)
    {
        var reading = CsvParts.Read($"indicator,value\nN,{cell}\n");
        Assert.Equal(expected, CsvParts.Found(reading.Findings));
        Assert.Equal(figure, CsvParts.Figures(reading));
    }

    [Theory]
    [InlineData("value", "N", "70.5", "9060 (2,3) rows[0].value -> 70.500")]
    [InlineData("numerator", "R", "70.5", "9060 (2,3) rows[0].numerator -> 70.500")]
    [InlineData("value", "N", "70.502", "9051 (2,3) ")]
    [InlineData("value", "N", "0.5", "")]
    [InlineData("value", "A", "70.5", "")]
    public void ReadCsv_CountWithAFraction_IsTold(string column, string indicator, string cell, string expected) => Assert.Equal(expected, Found(column, indicator, cell));

    private static string Found(string column, string indicator, string cell)
    {
        var other = column == "value" ? "note" : column == "numerator" ? "denominator" : "numerator";
        return CsvParts.Found(CsvParts.Read($"indicator,{column},{other}\n{indicator},{cell},\nN,,\n").Findings);
    }
}
