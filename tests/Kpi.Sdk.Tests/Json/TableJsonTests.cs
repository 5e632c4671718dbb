using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Kpi.Sdk.Columns;
using Kpi.Sdk.Json;
using Kpi.Sdk.Tests.Csv;
using Kpi.Sdk.Tests.Support;
using NodaTime;

namespace Kpi.Sdk.Tests.Json;

public sealed class TableJsonTests
{
    private static readonly TableOptions Options = new() { UnitsOn = new LocalDate(2024, 7, 1) };

    [Theory]
    [InlineData("[{\"indicator\":\"R\",\"unit\":\"594\",\"period\":\"2024-M01\",\"numerator\":1,\"denominator\":2,\"note\":null}]")]
    [InlineData("{\"indicator\":\"R\",\"unit\":\"594\",\"period\":\"2024-M01\",\"numerator\":1,\"denominator\":2}\n\n")]
    [InlineData("\n [ { \"x-mine\": {\"a\":[1]}, \"unit\":\"\\u0035\\u0039\\u0034\", \"period\":\"2024-01\", \"indicator\":\"R\", \"value\":\"1/2\" } ] ")]
    public void ReadJson_ArrayOrLines_GiveTheFigure(string text)
    {
        var table = Read(text);
        Assert.Equal("R 594 2024-M01: 1/2", string.Join('\n', table.Rows().Select(row => row.ToString())));
        Assert.Equal("", CsvParts.Found(table.Findings));
    }

    [Theory]
    [InlineData("\"indicator\":\"X\",\"value\":1", "8020 (2,1)")]
    [InlineData("\"indicator\":\"N\",\"value\":true", "9020 (2,1)")]
    [InlineData("\"indicator\":\"N\",\"value\":\"abc\"", "9023 (2,1)")]
    [InlineData("\"indicator\":\"N\",\"value\":1,\"value\":2", "9010 (2,1)")]
    [InlineData("\"indicator\":\"N\",\"value\":70.502", "9026 (2,1)")]
    [InlineData("\"value\":5", "9021 (2,1)")]
    public void ReadJson_RowThatDoesNotFit_IsToldAtItsLine(string members, string expected)
    {
        var table = Read("[\n{\"unit\":\"594\",\"period\":\"2024-M01\"," + members + "}]");
        Assert.Equal(expected, string.Join(' ', table.Findings.Select(finding => $"{finding.Id.Number} {finding.Location}")));
        Assert.Equal(0, table.ObservationCount);
    }

    [Fact]
    public void ReadJson_UnknownName_IsToldOnceAndPassedOver()
    {
        const string row = "{\"indicator\":\"N\",\"unit\":\"594\",\"period\":\"2024-M01\",\"value\":1,\"valeu\":[2]}";
        var table = Read($"{row}\n{row.Replace("594", "60", StringComparison.Ordinal)}");
        Assert.Equal(9022, Assert.Single(table.Findings).Id.Number);
        Assert.Equal(2, table.ObservationCount);
    }

    [Theory]
    [InlineData("", 9002)]
    [InlineData("[1]", 9020)]
    [InlineData("[{\"indicator\":\"N\"", 9001)]
    [InlineData("[{\"indicator\":\"N\"} {}]", 9001)]
    [InlineData("{\"indicator\":\"N\",}\n", 9001)]
    public void ReadJson_BrokenFile_IsRefused(string text, int expected) =>
        Assert.Equal(expected, Assert.Throws<KpiFormatException>(() => Read(text)).Faults[0].Id.Number);

    [Fact]
    public void ReadJson_RandomBytes_NeverCrash() => Properties.Check(
        Arb.From(Gen.Elements("[", "]", "{", "}", ",", ":", "\"indicator\"", "\"N\"", "\"value\"", "1", "12.5", "null", "\n", "\"\\ud83d\"", "\"unit\"", "é", "\u0000", "true").ListOf().Select(parts => string.Concat(parts))),
        text =>
        {
            try
            {
                _ = Read(text);
            }
            catch (KpiFormatException)
            {
                // refused in words
            }
        },
        1000);

    [Fact]
    public async Task ReadJsonAsync_Stream_IsTheSameTable()
    {
        var text = "[" + string.Join(",\n", Enumerable.Range(0, 40_000).Select(row => $"{{\"indicator\":\"R\",\"unit\":\"594\",\"period\":\"{1900 + (row / 12 % 300)}-M{1 + (row % 12):D2}\",\"member\":{(row < 3600 ? "null" : "\"xa\"")},\"numerator\":{row},\"denominator\":{row + 1}}}").Take(7200)) + "]";
        var whole = Read(text);
        Assert.Equal(7200, whole.ObservationCount);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var read = await ObservationTable.ReadJsonAsync(stream, CsvParts.Framework, Options);
        Assert.Equal(whole.Rows().Select(row => row.ToString()), read.Rows().Select(row => row.ToString()));
    }

    private static ObservationTable Read(string text) => ObservationTable.ReadJson(Encoding.UTF8.GetBytes(text), CsvParts.Framework, Options, JsonReadOptions.Default);
}
