using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kpi.Sdk.Tests.Language;

public sealed partial class TextValueJsonConverterTests
{
    [Fact]
    public void Serialize_ValuesAndKeys_RoundTrip()
    {
        var cited = DocumentNumber.Parse("22/NQ-TU");
        var sent = new Sent
        {
            Indicator = IndicatorCode.Parse("xhs.dddt"),
            Unit = OrgUnitCode.Parse("00097"),
            Source = cited,
            ByUnit = new() { [OrgUnitCode.Parse("01")] = 1, [OrgUnitCode.Parse("1")] = 2 },
            BySource = new() { [cited] = 3 },
        };
        var json = JsonSerializer.Serialize(sent, SentContext.Default.Sent);
        var read = JsonSerializer.Deserialize(json, SentContext.Default.Sent)!;
        Assert.Equal(sent.Indicator, read.Indicator);
        Assert.Equal(sent.Unit, read.Unit);
        Assert.Equal(sent.Source, read.Source);
        Assert.Equal(sent.ByUnit, read.ByUnit);
        Assert.Equal(sent.BySource, read.BySource);
        using var document = JsonDocument.Parse(json);
        Assert.Equal("XHS.DDDT", document.RootElement.GetProperty("Indicator").GetString());
        Assert.Equal("22-NQ/TU", document.RootElement.GetProperty("Source").GetString());
        Assert.Equal(3, document.RootElement.GetProperty("BySource").GetProperty("22-NQ/TU").GetInt32());
    }

    [Fact]
    public void Serialize_ByReflection_GivesTheSameText()
    {
        Assert.Equal("\"00097\"", JsonSerializer.Serialize(OrgUnitCode.Parse("00097")));
        Assert.Equal(OrgUnitCode.Parse("00097"), JsonSerializer.Deserialize<OrgUnitCode>("\"00097\""));
    }

    [Fact]
    public void Serialize_UnsetValue_IsRefused()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(IndicatorCode)));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<OrgUnitCode, int> { [default] = 1 }));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("97")]
    [InlineData("true")]
    [InlineData("[\"01\"]")]
    [InlineData("{}")]
    [InlineData("\"\"")]
    [InlineData("\"0_1\"")]
    [InlineData("\"\\uD800\"")]
    [InlineData("\"\\uDC00a\"")]
    public void Deserialize_NotTheTextOfAValue_IsRefused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<OrgUnitCode>(json));

    [Theory]
    [InlineData("{\"\":1}")]
    [InlineData("{\"0_1\":1}")]
    [InlineData("{\"\\uD800\":1}")]
    public void Deserialize_BadKey_IsRefused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<OrgUnitCode, int>>(json));

    [Fact]
    public void Deserialize_UnreadableText_MessageSaysWhatWouldBeRight()
    {
        var thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DocumentNumber>("\"22/NQ\""));
        Assert.StartsWith("'22/NQ' is not a document number: missing part at position 6. A valid example: 10-NQ/TU", thrown.Message, StringComparison.Ordinal);
    }

    internal sealed class Sent
    {
        public IndicatorCode Indicator { get; set; }

        public OrgUnitCode? Unit { get; set; }

        public DocumentNumber? Source { get; set; }

        public Dictionary<OrgUnitCode, int> ByUnit { get; set; } = [];

        public Dictionary<DocumentNumber, int> BySource { get; set; } = [];
    }

    [JsonSerializable(typeof(Sent))]
    internal sealed partial class SentContext : JsonSerializerContext;
}
