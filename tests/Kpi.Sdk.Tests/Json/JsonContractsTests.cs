using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Kpi.Sdk.Json;
using Kpi.Sdk.Tests.Conventions;
using NodaTime;

namespace Kpi.Sdk.Tests.Json;

public sealed partial class JsonContractsTests
{
    private static readonly JsonSerializerOptions Reflected = new JsonSerializerOptions().AddKpiSdk();

    [Fact]
    public void AddKpiSdk_EveryValueObjectAndEnum_HasAConverter()
    {
        // how a CSV file is read is no value of a contract, and the room Json does not see the room Csv
        var missing = ValueObjects.All.Concat(PublicTypes.All.Where(type => type.IsEnum && type.Namespace != "Kpi.Sdk.Csv"))
            .Where(type => !Reflected.Converters.Any(converter => converter.CanConvert(type)));
        Assert.Equal([], missing.Select(type => type.Name));
    }

    [Fact]
    public void AddKpiSdk_Twice_AddsNothingMore()
    {
        var options = new JsonSerializerOptions();
        Assert.Same(options, options.AddKpiSdk());
        var count = options.Converters.Count;
        Assert.Equal(count, options.AddKpiSdk().Converters.Count);
    }

    [Fact]
    public void AddKpiSdk_HostHasItsOwn_TheHostsIsUsed()
    {
        var options = new JsonSerializerOptions { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } }.AddKpiSdk();
        Assert.Equal("\"notDue\"", JsonSerializer.Serialize(Verdict.NotDue, options));
    }

    [Fact]
    public void AddKpiSdk_OptionsInUse_Throws()
    {
        var options = new JsonSerializerOptions();
        _ = JsonSerializer.Serialize(1, options);
        Assert.Throws<InvalidOperationException>(() => options.AddKpiSdk());
        Assert.Throws<ArgumentNullException>(() => JsonContracts.AddKpiSdk(null!));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Serialize_HostsContract_RoundTrips(bool isSourceGenerated)
    {
        var contract = new Contract(
            OrgUnitCode.Parse("00097"),
            ReportingPeriod.Parse("2024-S1"),
            new LocalDate(2024, 6, 30),
            null,
            ReportingCalendar.Civil.IntervalOf(ReportingPeriod.Parse("2024-S1")),
            BilingualText.Of("Town", "town"),
            Verdict.NotDue,
            new Dictionary<LocalDate, Figure> { [new LocalDate(2023, 12, 31)] = Figure.Parse("12.30") });
        var options = new JsonSerializerOptions { TypeInfoResolver = isSourceGenerated ? ContractContext.Default : new DefaultJsonTypeInfoResolver() }.AddKpiSdk();

        var json = JsonSerializer.Serialize(contract, options);
        var read = JsonSerializer.Deserialize<Contract>(json, options)!;

        Assert.Equal(
            """{"Unit":"00097","Period":"2024-S1","Day":"2024-06-30","NoDay":null,"Days":"2024-01-01/2024-06-30","Name":{"vi":"Town","en":"town"},"Verdict":"NotDue","ByDay":{"2023-12-31":"12.30"}}""",
            json);
        Assert.Equal(contract with { ByDay = read.ByDay }, read);
        Assert.Equal(contract.ByDay, read.ByDay);
    }

    [Fact]
    public void Context_MadeWithTheOptions_WritesDaysAsText()
    {
        var context = new ContractContext(new JsonSerializerOptions().AddKpiSdk());
        Assert.Equal("\"2024-06-30\"", JsonSerializer.Serialize(new LocalDate(2024, 6, 30), context.LocalDate));
    }

    [Fact]
    public void LocalDate_OfAnotherCalendar_IsTheSameDay() =>
        Assert.Equal("\"2024-06-30\"", JsonSerializer.Serialize(new LocalDate(2024, 6, 30).WithCalendar(CalendarSystem.Julian), Reflected));

    [Fact]
    public void BilingualText_WithoutEnglish_IsAString()
    {
        var text = BilingualText.Of("Town");
        Assert.Equal("\"Town\"", JsonSerializer.Serialize(text, Reflected));
        Assert.Equal(text, JsonSerializer.Deserialize<BilingualText>("\" Town \"", Reflected));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(BilingualText), Reflected));
    }

    [Theory]
    [InlineData("20240630", "is written as a JSON string, not as Number")]
    [InlineData("\"30/6/2024\"", "'30/6/2024' is not a day. A valid example: 2024-06-30")]
    [InlineData("\"2024-06-31\"", "'2024-06-31' is not a day")]
    [InlineData("\"\"", "'' is not a day")]
    [InlineData("\"\\ud800\"", "is not valid Unicode")]
    public void Read_NoDay_SaysWhy(string json, string why) => Refused<LocalDate>(json, why);

    [Theory]
    [InlineData("\"2024-06-30\"", "is not an interval of days")]
    [InlineData("\"2024-06-30/2024-01-01\"", "A valid example: 2024-01-01/2024-06-30")]
    [InlineData("\"/2024-01-01\"", "is not an interval")]
    [InlineData("true", "is written as a JSON string, not as True")]
    public void Read_NoInterval_SaysWhy(string json, string why) => Refused<DateInterval>(json, why);

    [Theory]
    [InlineData("1", "not Number")]
    [InlineData("\" \"", "has words in Vietnamese")]
    [InlineData("{\"en\":\"a\"}", "has words in Vietnamese")]
    [InlineData("{\"vi\":\"a\",\"vi\":\"b\"}", "each given once")]
    [InlineData("{\"vi\":null}", "are JSON strings")]
    [InlineData("{\"vi\":\"a\",\"fr\":\"b\"}", "vi and en alone")]
    [InlineData("\"\\ud800\"", "is not valid Unicode")]
    public void Read_NoBilingualText_SaysWhy(string json, string why) => Refused<BilingualText>(json, why);

    [Theory]
    [InlineData("3")]
    [InlineData("\"Reached\"")]
    public void Read_EnumThatIsNoWordOfIt_IsRefused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Verdict>(json, Reflected));

    private static void Refused<T>(string json, string why) =>
        Assert.Contains(why, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json, Reflected)).Message, StringComparison.Ordinal);

    internal sealed record Contract(
        OrgUnitCode Unit,
        ReportingPeriod Period,
        LocalDate Day,
        LocalDate? NoDay,
        DateInterval Days,
        BilingualText Name,
        Verdict Verdict,
        Dictionary<LocalDate, Figure> ByDay);

    [JsonSerializable(typeof(Contract))]
    internal sealed partial class ContractContext : JsonSerializerContext;
}
