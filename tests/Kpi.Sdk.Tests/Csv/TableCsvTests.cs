using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kpi.Sdk.Columns;
using Kpi.Sdk.Csv;
using Kpi.Sdk.Tests.Support;
using NodaTime;

namespace Kpi.Sdk.Tests.Csv;

public sealed class TableCsvTests
{
    private static readonly TableOptions Options = new() { UnitsOn = new LocalDate(2024, 7, 1) };

    [Fact]
    public void ReadCsv_PlainRows_GiveTheFigures() => Assert.Equal(
        """
        R 594 2024-M01: 70.502/104.868
        R 23235 2024-M02: 1/2 = 50,0%
        R[xa] 594/Commune 2024-M01: 3/4
        N 594 2024-M01: 7008
        A 594 2024-M01: -12,5
        """,
        Rows(Read(
            """
            indicator,member,unit,tier,period,value,numerator,denominator,percentage
            R,,594,,2024-M01,,70502,104868,
            R,,23235,,2024-02,,1,2,50.0%
            R,xa,594,Commune,2024-M01,,3,4,
            N,,594,,2024-M01,7008,,,
            A,,594,,tháng 1/2024,-12.5,,,
            """)).Replace("7.008", "7008", StringComparison.Ordinal));

    [Theory]
    [InlineData("N,594,2024-M01,hơn 900", "8023 (2,16)")]
    [InlineData("X,594,2024-M01,5", "8020 (2,1)")]
    [InlineData("N,595,2024-M01,5", "8021 (2,3)")]
    [InlineData("N,594,2024-Q1,5", "8022 (2,7)")]
    [InlineData("N,594,2024-M01,abc", "9046 (2,16)")]
    [InlineData("N,97,2024-M01,5", "9054 (2,3)")]
    [InlineData("N,594,2024-M01,#N/A", "9057 (2,16)")]
    [InlineData("N,594,2024-M01,5,6", "9042 (2,18)")]
    public void ReadCsv_RowThatDoesNotFit_IsToldWithItsPlace(string row, string expected)
    {
        var table = Read("indicator,unit,period,value\n" + row + "\nN,60,2024-M01,1\n");
        Assert.Equal(expected, string.Join(' ', table.Findings.Select(finding => $"{finding.Id.Number} {finding.Location}")));
        Assert.Equal(1, table.ObservationCount);
    }

    [Fact]
    public void ReadCsv_Contradiction_IsToldAtTheLineOfTheLatter()
    {
        var table = Read("indicator,unit,period,value\nN,594,2024-M01,1\n\nN,594,2024-M02,2\nN,594,2024-M01,3\n");
        Assert.Equal(5, Assert.Single(table.Findings).Location!.Value.Line);
    }

    [Theory]
    [InlineData("indicator,unit,period\nN,594,2024-M01\n", 9043)]
    [InlineData("indicator,unit,2024-M01\nN,594,1\n", 9043)]
    [InlineData("", 9050)]
    [InlineData("indicator,unit,period,value\nN,594,2024-M01,\"1\n", 9040)]
    public void ReadCsv_BrokenFile_IsRefused(string text, int expected) =>
        Assert.Contains(Assert.Throws<KpiFormatException>(() => Read(text)).Faults, fault => fault.Id.Number == expected);

    [Fact]
    public async Task ReadCsvAsync_AnyCut_IsTheSameTable()
    {
        var text = new StringBuilder("indicator;unit;period;numerator;denominator;note\r\n");
        for (var row = 0; row < 4800; row++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"R;{(row % 2 == 0 ? "594" : "\"23235\"")};{2000 + (row / 24)}-M{1 + (row / 2 % 12):D2};{row};{row + 1};{(row % 7 == 0 ? "\"dòng\nhai\"" : "")}\r\n");
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var whole = ObservationTable.ReadCsv(bytes, CsvParts.Framework, Options);
        Assert.Equal(4800, whole.ObservationCount);
        using var stream = new MemoryStream(bytes);
        Assert.Equal(Rows(whole), Rows(ObservationTable.ReadCsv(stream, CsvParts.Framework, Options)));
        stream.Position = 0;
        Assert.Equal(Rows(whole), Rows(await ObservationTable.ReadCsvAsync(stream, CsvParts.Framework, Options)));
        stream.Position = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ObservationTable.ReadCsvAsync(stream, CsvParts.Framework, Options, null, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void ReadCsv_AnyRows_GiveWhatTheSlowWayGives()
    {
        var numbers = Gen.Elements("0", "1", "70502", "12345678", "123456789", "-5", "12.5", "0.50", "007", "999999999999999999", "1000000000000000000", "1e3", "—", "", "?", "+3", "1.2345678901234567", "hơn 9");
        Properties.Check(
            Arb.From(numbers.Three().Select(three => $"{three.Item1},{three.Item2},{three.Item3}").ListOf()),
            Arb.From(Gen.Elements("R", "N", "A", "S", "H", "Y").ListOf()),
            (rows, indicators) =>
            {
                var text = new StringBuilder("indicator,unit,period,value,numerator,denominator\n");
                var quoted = new StringBuilder("indicator,unit,period,value,numerator,denominator\n");
                for (var row = 0; row < rows.Count; row++)
                {
                    var code = indicators.Count == 0 ? "A" : indicators[row % indicators.Count];
                    text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{code},594,{2000 + (row / 12)}-M{1 + (row % 12):D2},{rows[row]}\n");

                    // a status sends a row the slow way
                    quoted.Append(System.Globalization.CultureInfo.InvariantCulture, $"{code},594,{2000 + (row / 12)}-M{1 + (row % 12):D2},{rows[row]},Unspecified\n");
                }

                var options = new CsvReadOptions { Numerals = Numerals.Invariant };
                var fast = ObservationTable.ReadCsv(CsvParts.Bytes(text.ToString()), CsvParts.Invariant, Options, options);
                var slow = ObservationTable.ReadCsv(CsvParts.Bytes(quoted.ToString().Replace("denominator\n", "denominator,status\n", StringComparison.Ordinal)), CsvParts.Invariant, Options, options);
                Assert.Equal(Rows(slow), Rows(fast));
                Assert.Equal(CsvParts.Found(slow.Findings), CsvParts.Found(fast.Findings));
            },
            300);
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    public void WriteCsvAndJson_Table_ReadBackTheSameFigures(char separator)
    {
        foreach (var framework in (IndicatorFramework[])[CsvParts.Framework, CsvParts.Invariant])
        {
            var table = ObservationTable.Of(
                [
                    Of("R", "594", "70502/104868 = 67.23%"), Of("R", "60", "?/5 = 10%"), Of("R[xa]", "594", "15/3"), Of("R", "01", "không phát sinh"),
                    Of("N", "594", "7008"), Of("A", "594", "-12.345"), Of("A", "60", "613e2"), Of("S", "594", "18.8/20"), Of("H", "594", "hạng 3/63"), Of("Y", "594", "có"),
                    Of("N", "01", "999999999999999999"), Of("A", "23235", "0.001"),
                ],
                framework,
                Options);
            Assert.Empty(table.Findings);
            using var stream = new MemoryStream();
            table.WriteCsv(stream, new CsvWriteOptions { Separator = separator });
            var csv = ObservationTable.ReadCsv(stream.ToArray(), framework, Options, new CsvReadOptions { Numerals = framework.Numerals });
            Assert.Equal("", CsvParts.Found(csv.Findings));
            Assert.Equal(Rows(table), Rows(csv));
            stream.SetLength(0);
            table.WriteJson(stream);
            var json = ObservationTable.ReadJson(stream.ToArray(), framework, Options);
            Assert.Equal("", CsvParts.Found(json.Findings));
            Assert.Equal(Rows(table), Rows(json));
        }
    }

    [Fact]
    public void WriteCsv_Rollup_GivesSumsExactlyAndPercentagesRounded()
    {
        var table = Read("indicator,unit,period,numerator,denominator,value\nR,594,2024-M01,1,3,\nN,594,2024-M01,,,5\n");
        using var stream = new MemoryStream();
        table.Rollup(OrgLevel.District, Frequency.Month).WriteCsv(stream, RoundingRule.HalfUp(1), new CsvWriteOptions { Numerals = Numerals.Invariant });
        Assert.StartsWith("indicator,member,unit,tier,period,accumulation,value,numerator,denominator,percentage,status,present,expected\r\nR,,594,,2024-M01,,,1,3,33.3%,Computed,1,1\r\n", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    private static ObservationTable Read(string text) => ObservationTable.ReadCsv(CsvParts.Bytes(text), CsvParts.Framework, Options, new CsvReadOptions { Numerals = text.Contains("12.5", StringComparison.Ordinal) || text.Contains("50.0%", StringComparison.Ordinal) ? Numerals.Invariant : null });

    private static string Rows(ObservationTable table) => string.Join('\n', table.Rows().Select(row => row.ToString()));

    private static Observation Of(string slice, string unit, string value) => new()
    {
        Slice = IndicatorSlice.Parse(slice),
        Unit = OrgUnitCode.Parse(unit),
        Period = ReportingPeriod.Parse("2024-M01"),
        Value = ObservedValue.Parse(value, CsvParts.Framework[slice[..1]].Kind, Numerals.Invariant),
    };
}
