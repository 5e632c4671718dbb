using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Json;

/// <summary>The schemas of the docs say what the readers do.</summary>
public sealed class SchemaTests
{
    private const string Bogus = "bogus";

    private static readonly JsonSchema FrameworkSchema = JsonSchema.Load(SampleFiles.FrameworkSchemaPath);
    private static readonly JsonSchema ReportSchema = JsonSchema.Load(SampleFiles.ReportSchemaPath);

    public static TheoryData<string> Formats => ["framework", "report"];

    [Theory]
    [InlineData("la-gi")]
    [InlineData("binh-duong")]
    [InlineData("quang-ninh")]
    [InlineData("thanh-hoa")]
    [InlineData("quang-binh")]
    public void Validate_SampleData_Holds(string folder)
    {
        Assert.Null(FrameworkSchema.Validate(SampleFiles.Sample(folder, "framework")));
        Assert.Null(ReportSchema.Validate(SampleFiles.Sample(folder, "report")));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Validate_ReleasedFile_HoldsAndUsesEveryMember(string format)
    {
        var (schema, bytes) = Of(format);
        Assert.Null(schema.Validate(bytes));
        var file = JsonNode.Parse(bytes)!;
        var unused = PropertiesByObject(schema)
            .SelectMany(pair => pair.Value
                .Except(schema.ObjectSchemas.Where(place => place.Value == pair.Key).SelectMany(place => At(file, place.Key).AsObject().Select(member => member.Key)), StringComparer.Ordinal)
                .Select(name => $"{pair.Key}.{name}"));
        Assert.Empty(unused);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Validate_WrittenFile_Holds(string format)
    {
        var framework = SampleFiles.Framework;
        var written = format == "framework" ? framework.ToJson() : ModelFiles.Report(SampleFiles.ReportBytes, framework).ToJson(framework);
        Assert.Null(Of(format).Schema.Validate(Encoding.UTF8.GetBytes(written)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Words_OfEveryEnum_AreThoseOfTheLibrary(string format)
    {
        var (schema, _) = Of(format);
        var lists = schema.Root.GetProperty("$defs").EnumerateObject().Where(definition => definition.Value.TryGetProperty("enum", out _)).ToList();
        Assert.Equal(lists.Count, schema.Root.GetRawText().Split("\"enum\"").Length - 1);
        foreach (var list in lists)
        {
            var type = typeof(Indicator).Assembly.GetType($"Kpi.Sdk.{list.Name}");
            Assert.True(type is { IsEnum: true, IsPublic: true }, list.Name);
            Assert.Equal(Enum.GetNames(type), list.Value.GetProperty("enum").EnumerateArray().Select(word => word.GetString()));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Names_OfEveryObject_AreThoseTheReaderAccepts(string format)
    {
        var (schema, bytes) = Of(format);
        Assert.Null(schema.Validate(bytes));
        var properties = PropertiesByObject(schema);
        var pool = PropertiesByObject(FrameworkSchema).Concat(PropertiesByObject(ReportSchema)).SelectMany(pair => pair.Value).Append(Bogus).Distinct(StringComparer.Ordinal).ToList();
        Assert.Equal(properties.Keys.Order(StringComparer.Ordinal), schema.ObjectSchemas.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        var wrong = new List<string>();
        foreach (var (path, name) in schema.ObjectSchemas)
        {
            foreach (var candidate in pool.Where(candidate => candidate != "$schema"))
            {
                var file = JsonNode.Parse(bytes)!;
                var target = At(file, path).AsObject();
                if (target.TryAdd(candidate, null) && properties[name].Contains(candidate) != Accepts(format, file, candidate))
                {
                    wrong.Add($"{path} ({name}): {candidate}");
                }
            }
        }

        Assert.Empty(wrong);

        // a null is a fault, but one of another kind than that of a name that is not known
        static bool Accepts(string format, JsonNode file, string candidate) => !Faults(format, file).Any(fault => fault.Id.ToString() == "KPI9022" && (string)fault.Argument("name")! == candidate);
    }

    /// <summary>
    /// What the reader accepts, the schema accepts. The other way round the schema is laxer, but only on what it can't say:
    /// texts of values, references, what contradicts, fractions of counts, versions and frameworks.
    /// </summary>
    [Theory]
    [MemberData(nameof(Formats))]
    public void Validate_TwoThousandMutations_AgreesWithTheReader(string format)
    {
        string[] beyondTheSchema = ["KPI9010", "KPI9023", "KPI9025", "KPI9026", "KPI9030", "KPI9031", "KPI9032"];
        var (schema, bytes) = Of(format);
        var pool = PropertiesByObject(schema).SelectMany(pair => pair.Value).Append(Bogus).Append("x-own").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var random = new Random(20250701);
        var accepted = 0;
        var refused = 0;
        for (var round = 0; round < 2000; round++)
        {
            var file = JsonMutation.Of(JsonNode.Parse(bytes)!, random, pool);
            var said = schema.Validate(Encoding.UTF8.GetBytes(file.ToJsonString()));
            var faults = Faults(format, file);
            if (faults.Count == 0)
            {
                accepted++;
                Assert.True(said is null, $"Round {round}: {said}\n{file.ToJsonString()}");
            }
            else if (said is null)
            {
                var within = faults.FirstOrDefault(fault => !beyondTheSchema.Contains(fault.Id.ToString()));
                Assert.True(within is null, $"Round {round}: the schema misses {within?.Line(ReportLanguage.English)}\n{file.ToJsonString()}");
            }
            else
            {
                refused++;
            }
        }

        Assert.True(accepted > 100 && refused > 500, $"{accepted} accepted, {refused} refused");
    }

    private static (JsonSchema Schema, byte[] Bytes) Of(string format) => format == "framework" ? (FrameworkSchema, SampleFiles.FrameworkBytes) : (ReportSchema, SampleFiles.ReportBytes);

    private static IReadOnlyList<Finding> Faults(string format, JsonNode file)
    {
        var bytes = Encoding.UTF8.GetBytes(file.ToJsonString());
        _ = format == "framework"
            ? IndicatorFramework.TryRead(bytes, out _, out var faults)
            : Submission.TryRead(bytes, SampleFiles.Framework, out _, out faults);
        return faults;
    }

    /// <summary>The names of each object of a schema, by the name of its definition; "#" for the root.</summary>
    private static Dictionary<string, HashSet<string>> PropertiesByObject(JsonSchema schema)
    {
        var objects = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal) { ["#"] = NamesOf(schema.Root) };
        foreach (var definition in schema.Root.GetProperty("$defs").EnumerateObject())
        {
            var branches = definition.Value.TryGetProperty("oneOf", out var oneOf) ? oneOf.EnumerateArray().Append(definition.Value) : [definition.Value];
            foreach (var branch in branches.Where(branch => branch.TryGetProperty("properties", out _)))
            {
                objects.Add(definition.Name, NamesOf(branch));
            }
        }

        return objects;

        static HashSet<string> NamesOf(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
    }

    private static JsonNode At(JsonNode file, string path) => path
        .Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(file, (node, step) => node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)]! : node[step]!);
}
