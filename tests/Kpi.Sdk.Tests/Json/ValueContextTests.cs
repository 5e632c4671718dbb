using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Sdk.Tests.Conventions;

namespace Kpi.Sdk.Tests.Json;

/// <summary>A host's own serializer contract can hold every value object of the library, as a value and as a key.</summary>
public sealed partial class ValueContextTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { nameof(Accumulation), "SinceTermStart 2022-03-18" },
        { nameof(DocumentNumber), "1284/BTTTT-CĐS" },
        { nameof(Figure), ">70.502" },
        { nameof(IndicatorCode), "XHS.DDDT" },
        { nameof(IndicatorSlice), "CQS.HS[toanTrinh]" },
        { nameof(MeasureUnit), "hồ sơ" },
        { nameof(ModelPath), "indicators[XHS.DDDT].targets[T4]" },
        { nameof(OrgUnitCode), "00097" },
        { nameof(Percentage), "67.23%" },
        { nameof(PercentagePoints), "-27.08 pp" },
        { nameof(PeriodRange), PeriodRange.Of(ReportingPeriod.Parse("2023"), ReportingPeriod.Parse("2025")).ToString() },
        { nameof(Ratio), "70502/104868" },
        { nameof(Rational), "-1/3" },
        { nameof(RelationTerm), "-XHS.SACH#n" },
        { nameof(ReportingCalendar), "day 21, shift -1" },
        { nameof(ReportingPeriod), "2024-S1" },
        { nameof(RuleId), "KPI5001" },
        { nameof(TargetCondition), "10%..15%" },
        { nameof(TargetDue), "every year" },
        { nameof(Term), "giai đoạn 2021-2025" },
    };

    [Fact]
    public void Context_HoldsEveryValueObject()
    {
        var named = Texts.Select(row => (string)row[0]).Order(StringComparer.Ordinal);
        Assert.Equal(ValueObjects.All.Select(type => type.Name).Order(StringComparer.Ordinal), named);
        Assert.All(ValueObjects.All, type => Assert.NotNull(HostContext.Default.GetTypeInfo(type)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Serialize_ValueAndKey_RoundTripsWithTheHostsContext(string type, string text)
    {
        var check = typeof(ValueContextTests).GetMethod(nameof(RoundTrip), BindingFlags.NonPublic | BindingFlags.Static)!;
        _ = check.MakeGenericMethod(ValueObjects.All.Single(value => value.Name == type)).Invoke(null, [text]);
    }

    private static void RoundTrip<T>(string text)
        where T : ISpanParsable<T>, ISpanFormattable
    {
        var value = T.Parse(text, null);
        Assert.Equal(text, value.ToString());
        var json = JsonSerializer.Serialize(value, typeof(T), HostContext.Default);
        Assert.Equal(text, JsonDocument.Parse(json).RootElement.GetString());
        Assert.Equal(value, (T)JsonSerializer.Deserialize(json, typeof(T), HostContext.Default)!);

        var map = new Dictionary<T, int> { [value] = 7 };
        var mapJson = JsonSerializer.Serialize(map, typeof(Dictionary<T, int>), HostContext.Default);
        var read = (Dictionary<T, int>)JsonSerializer.Deserialize(mapJson, typeof(Dictionary<T, int>), HostContext.Default)!;
        Assert.Equal(7, read[value]);
    }

    [JsonSerializable(typeof(Accumulation))]
    [JsonSerializable(typeof(Dictionary<Accumulation, int>))]
    [JsonSerializable(typeof(DocumentNumber))]
    [JsonSerializable(typeof(Dictionary<DocumentNumber, int>))]
    [JsonSerializable(typeof(Figure))]
    [JsonSerializable(typeof(Dictionary<Figure, int>))]
    [JsonSerializable(typeof(IndicatorCode))]
    [JsonSerializable(typeof(Dictionary<IndicatorCode, int>))]
    [JsonSerializable(typeof(IndicatorSlice))]
    [JsonSerializable(typeof(Dictionary<IndicatorSlice, int>))]
    [JsonSerializable(typeof(MeasureUnit))]
    [JsonSerializable(typeof(Dictionary<MeasureUnit, int>))]
    [JsonSerializable(typeof(ModelPath))]
    [JsonSerializable(typeof(Dictionary<ModelPath, int>))]
    [JsonSerializable(typeof(OrgUnitCode))]
    [JsonSerializable(typeof(Dictionary<OrgUnitCode, int>))]
    [JsonSerializable(typeof(Percentage))]
    [JsonSerializable(typeof(Dictionary<Percentage, int>))]
    [JsonSerializable(typeof(PercentagePoints))]
    [JsonSerializable(typeof(Dictionary<PercentagePoints, int>))]
    [JsonSerializable(typeof(PeriodRange))]
    [JsonSerializable(typeof(Dictionary<PeriodRange, int>))]
    [JsonSerializable(typeof(Ratio))]
    [JsonSerializable(typeof(Dictionary<Ratio, int>))]
    [JsonSerializable(typeof(Rational))]
    [JsonSerializable(typeof(Dictionary<Rational, int>))]
    [JsonSerializable(typeof(RelationTerm))]
    [JsonSerializable(typeof(Dictionary<RelationTerm, int>))]
    [JsonSerializable(typeof(ReportingCalendar))]
    [JsonSerializable(typeof(Dictionary<ReportingCalendar, int>))]
    [JsonSerializable(typeof(ReportingPeriod))]
    [JsonSerializable(typeof(Dictionary<ReportingPeriod, int>))]
    [JsonSerializable(typeof(RuleId))]
    [JsonSerializable(typeof(Dictionary<RuleId, int>))]
    [JsonSerializable(typeof(TargetCondition))]
    [JsonSerializable(typeof(Dictionary<TargetCondition, int>))]
    [JsonSerializable(typeof(TargetDue))]
    [JsonSerializable(typeof(Dictionary<TargetDue, int>))]
    [JsonSerializable(typeof(Term))]
    [JsonSerializable(typeof(Dictionary<Term, int>))]
    internal sealed partial class HostContext : JsonSerializerContext;
}
