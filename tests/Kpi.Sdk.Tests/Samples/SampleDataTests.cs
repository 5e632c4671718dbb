using System.Text.Json.Nodes;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Samples;

public sealed class SampleDataTests
{
    [Theory]
    [InlineData("la-gi", 1, 72)]
    [InlineData("binh-duong", 1, 17)]
    [InlineData("quang-ninh", 2, 18)]
    [InlineData("thanh-hoa", 1, 38)]
    [InlineData("quang-binh", 1, 10)]
    public void Report_EveryFigureOfTheFacts_IsThereOnce(string name, int first, int last)
    {
        var expected = Enumerable.Range(first, last - first + 1).Select(number => $"{name}-{number:000}");

        var tags = Observations(name).Select(found => (string?)found.Observation["tag"]).Order(StringComparer.Ordinal);

        Assert.Equal(expected, tags);
    }

    [Theory]
    [InlineData("la-gi")]
    [InlineData("binh-duong")]
    [InlineData("quang-ninh")]
    [InlineData("thanh-hoa")]
    [InlineData("quang-binh")]
    public void Report_EveryValue_ReadsUnderTheKindOfItsIndicator(string name)
    {
        var indicators = Read(name, "framework")["indicators"]!;

        foreach (var (key, observation) in Observations(name).Where(found => found.Observation["text"] is null))
        {
            var kind = Enum.Parse<MeasureKind>((string)indicators[IndicatorSlice.Parse(key).Code.ToString()]!["kind"]!);
            var text = (string)observation["value"]!;
            Assert.True(ObservedValue.TryParse(text, kind, Numerals.Vietnamese, out _, out var failure), $"{key} {text}: {failure}");
        }
    }

    [Theory]
    [InlineData("la-gi", 2, 1)]
    [InlineData("binh-duong", 2, 21)]
    [InlineData("quang-ninh", 6, 0)]
    [InlineData("thanh-hoa", 12, 0)]
    [InlineData("quang-binh", 1, 7)]
    public void Framework_BindingTargets_AreThoseOfTheReportersOwnDocuments(string name, int ofTheResolution, int ofThePlan)
    {
        var binding = Read(name, "framework")["targets"]!.AsObject().Select(pair => pair.Value!).Where(target => (string?)target["role"] == nameof(TargetRole.Binding)).ToList();

        Assert.Equal(ofTheResolution, binding.Count(target => ((string)target["source"]!).StartsWith("NQ", StringComparison.Ordinal)));
        Assert.Equal(ofThePlan, binding.Count(target => ((string)target["source"]!).StartsWith("KH", StringComparison.Ordinal)));
        Assert.All(binding, target => Assert.True(TargetCondition.TryParse((string)target["at"]!, Numerals.Vietnamese, out _, out _), target.ToJsonString()));
    }

    private static IEnumerable<(string Key, JsonNode Observation)> Observations(string name) =>
        from block in Read(name, "report")["blocks"]!.AsArray()
        from pair in block!["values"]!.AsObject()
        from observation in pair.Value is JsonArray several ? several.ToArray() : [pair.Value]
        select (pair.Key, observation!);

    private static JsonNode Read(string name, string file) => JsonNode.Parse(File.ReadAllText(RepositoryFiles.At($"docs/samples/data/{name}/{file}.json")))!;
}
