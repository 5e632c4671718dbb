using System.Text;
using Kpi.Sdk.Json;
using NodaTime;

namespace Kpi.Sdk.Tests.Json;

public sealed class ObjectReaderTests
{
    private static readonly FileSchema Schema = new("kpi-test", 1, 1);

    [Fact]
    public void Read_EverythingInPlace_ReadsEveryKind()
    {
        var read = ReadModel(
            """
            "text": "Thị xã", "count": 12, "flag": true, "day": "2024-06-30", "code": "xhs.dddt", "hedge": "over", "share": "67.23",
            "name": { "vi": "Tên", "en": "Name" }, "texts": ["a", "b"], "one": "c", "x-own": {"k":1},
            "list": [{ "id": "T4" }, { "id": "T4" }, {}], "map": { "hinhThuc": { "id": "a" }, "x-other": 1 }
            """,
            root =>
            {
                Assert.Equal("Thị xã", root.RequiredText("text"));
                Assert.Equal(12, root.OptionalInt("count", 1, 12));
                Assert.True(root.OptionalBool("flag"));
                Assert.Equal(new LocalDate(2024, 6, 30), root.OptionalDate("day"));
                Assert.Equal("XHS.DDDT", root.RequiredValue<IndicatorCode>("code").ToString());
                Assert.Equal(Hedge.Over, root.RequiredWord<Hedge>("hedge"));
                Assert.Equal(Figure.Of(6723, 2), root.OptionalValue<Figure>("share"));
                Assert.Equal(BilingualText.Of("Tên", "Name"), root.RequiredName("name"));
                Assert.Equal(["a", "b"], root.Texts("texts"));
                Assert.Equal(["c"], root.Texts("one"));
                Assert.Equal("{\"k\":1}", root.Extensions()["x-own"]);
                Assert.Equal(["list[T4]", "list[1]", "list[2]"], root.Objects("list", "id").Select(Close).Select(reader => reader.Path.ToString()));
                Assert.Equal(["map[hinhThuc]"], root.ObjectMap("map").Select(entry => Close(entry.Value).Path.ToString()));
                Assert.Null(root.OptionalText("none"));
                Assert.Null(root.OptionalInt("none"));
                Assert.Null(root.OptionalBool("none"));
                Assert.Null(root.OptionalDate("none"));
                Assert.Null(root.OptionalValue<Figure>("none"));
                Assert.Null(root.OptionalWord<Hedge>("none"));
                Assert.Null(root.OptionalObject("none"));
                Assert.True(root.OptionalName("none").IsDefault);
                Assert.Empty(root.Map("none"));
                Assert.True(root.IsSound);

                static ObjectReader Close(ObjectReader reader)
                {
                    _ = reader.OptionalText("id");
                    reader.RefuseUnknown();
                    return reader;
                }
            });
        Assert.Empty(read);
    }

    public static TheoryData<string, Action<ObjectReader>, string> Faulty => new()
    {
        { "\"a\": 5", root => root.RequiredText("a"), "f.json(2,6): error KPI9020: a: This should be a text in quotes, but is a number. Suggestion: \"5\"" },
        { "\"a\": {}", root => root.OptionalInt("a"), "f.json(2,6): error KPI9020: a: This should be a number, but is an object { }." },
        { "\"a\": \"true\"", root => root.OptionalBool("a"), "f.json(2,6): error KPI9020: a: This should be true or false, but is a text in quotes." },
        { "\"a\": true", root => root.Array("a"), "f.json(2,6): error KPI9020: a: This should be a list [ ], but is true." },
        { "\"a\": []", root => root.Map("a"), "f.json(2,6): error KPI9020: a: This should be an object { }, but is a list [ ]." },
        { "\"a\": [1]", root => root.Objects("a"), "f.json(2,7): error KPI9020: a[0]: This should be an object { }, but is a number." },
        { "\"a\": 1", root => root.OptionalName("a"), "f.json(2,6): error KPI9020: a: This should be a text in quotes or an object { }, but is a number." },
        { "\"a\": \" \"", root => root.OptionalText("a"), "f.json(2,6): error KPI9023: a: Can't read \" \": empty text at position 1. A valid example: \"…\"." },
        { "\"a\": 1.0", root => root.OptionalInt("a"), "f.json(2,6): error KPI9023: a: Can't read \"1.0\": unexpected character at position 2. A valid example: 1." },
        { "\"a\": 13", root => root.OptionalInt("a", 1, 12), "f.json(2,6): error KPI9023: a: Can't read \"13\": number out of range at position 1. A valid example: 1." },
        { "\"a\": 1e400", root => root.OptionalInt("a"), "f.json(2,6): error KPI9023: a: Can't read \"1e400\": unexpected character at position 2. A valid example: 1." },
        { "\"a\": \"30/6/2024\"", root => root.OptionalDate("a"), "f.json(2,6): error KPI9023: a: Can't read \"30/6/2024\": unexpected character at position 1. A valid example: 2024-06-30. Suggestion: 2024-06-30" },
        { "\"a\": \"2024-06-31\"", root => root.OptionalDate("a"), "f.json(2,6): error KPI9023: a: Can't read \"2024-06-31\": no such date at position 1. A valid example: 2024-06-30." },
        { "\"a\": \"XHS_1\"", root => root.RequiredValue<IndicatorCode>("a"), "f.json(2,6): error KPI9023: a: Can't read \"XHS_1\": unexpected character at position 4. A valid example: XHS.DDDT." },
        { "\"a\": \"Ovr\"", root => root.RequiredWord<Hedge>("a"), "f.json(2,6): error KPI9024: a: \"Ovr\" is none of these words: None, About, Over, Nearly, Under. Suggestion: Over" },
        { "\"a\": \"1\"", root => root.RequiredWord<Hedge>("a"), "f.json(2,6): error KPI9024: a: \"1\" is none of these words: None, About, Over, Nearly, Under." },
        { "\"a\": \"About, Over\"", root => root.RequiredWord<Hedge>("a"), "f.json(2,6): error KPI9024: a: \"About, Over\" is none of these words: None, About, Over, Nearly, Under." },
        { "\"b\": 1", root => Missing(root), "f.json(1,1): error KPI9021: \"a\" is missing." },
        { "\"a\": { \"en\": \"x\" }", root => root.OptionalName("a"), "f.json(2,6): error KPI9021: a: \"vi\" is missing." },
        { "\"nmae\": 1", root => root.Has("name"), "f.json(2,1): error KPI9022: nmae: There is no name \"nmae\" here. Nearest: name, schema. Suggestion: name" },
        { "\"a\": { \"A_\": 1 }", root => Key(root), "f.json(2,8): error KPI9023: a[A_]: Can't read \"A_\": unexpected character at position 2. A valid example: XHS.DDDT." },
        { "\"a\": 70.502", root => root.FractionForCount(root.Optional("a")!), "f.json(2,6): error KPI9026: a: The JSON number 70.502 has a fraction, but this quantity is counted in whole numbers. A dot that groups digits belongs in quotes. Suggestion: did you mean \"70.502\"?" },
        { "\"a\": 70.5", root => root.FractionForCount(root.Optional("a")!), "f.json(2,6): error KPI9026: a: The JSON number 70.5 has a fraction, but this quantity is counted in whole numbers. A dot that groups digits belongs in quotes." },
        { "\"a\": \"XHS.DDTD\"", root => Reference(root), "f.json(2,6): error KPI9025: a: There is no indicator \"XHS.DDTD\". Nearest: XHS.DDDT, TT.LOP. Suggestion: XHS.DDDT" },
        { "\"a\": 1", root => root.Contradiction(root.Optional("a")!, BilingualText.Of("trùng", "twice")), "f.json(2,6): error KPI9031: a: The content contradicts itself: twice." },
    };

    [Theory]
    [MemberData(nameof(Faulty), DisableDiscoveryEnumeration = true)]
    public void Read_FaultyProperty_SaysWhereAndWhatWouldBeRight(string body, Action<ObjectReader> read, string expected)
    {
        var faults = ReadModel(body, root =>
        {
            read(root);
            Assert.True(!root.IsSound || expected.Contains("KPI9022", StringComparison.Ordinal));
        });
        Assert.Equal(expected, Assert.Single(faults).Line(ReportLanguage.English));
    }

    [Fact]
    public void IsSound_FaultInAnInnerObject_ReachesOutwardsOnly()
    {
        _ = ReadModel("\"a\": { \"b\": { \"c\": 1 } }, \"d\": {}", root =>
        {
            var outer = root.RequiredObject("a")!;
            var inner = outer.RequiredObject("b")!;
            var beside = root.RequiredObject("d")!;
            _ = inner.RequiredText("c");
            Assert.False(inner.IsSound || outer.IsSound || root.IsSound);
            Assert.True(beside.IsSound);
        });
    }

    [Fact]
    public void Required_NullOrBroken_IsOneFaultAndUnsound()
    {
        var faults = ReadModel("\"a\": null, \"b\": [null, \"x\"]", root =>
        {
            Assert.Equal(string.Empty, root.RequiredText("a"));
            Assert.False(root.IsSound);
            Assert.Equal(["x"], root.Texts("b"));
        });
        Assert.Equal(["KPI9011", "KPI9011"], faults.Select(fault => fault.Id.ToString()));
    }

    [Theory]
    [InlineData("kpi-test/1", true, 0)]
    [InlineData("kpi-test/1.0", true, 0)]
    [InlineData("kpi-test/1.1", true, 0)]
    [InlineData("kpi-test/1.2", true, 1)]
    [InlineData("kpi-test/2.0", false, 0)]
    [InlineData("kpi-test/0.9", false, 0)]
    [InlineData("kpi-other/1.0", false, 0)]
    [InlineData("kpi-test", false, 0)]
    [InlineData("kpi-test/1.x", false, 0)]
    [InlineData("kpi-test/-1", false, 0)]
    [InlineData("kpi-test/1.0.0", false, 0)]
    public void Schema_Versions_OnlyTheSameMajorIsRead(string schema, bool isRead, int noticesOfUnknownNames)
    {
        var notices = new List<Finding>();
        var options = new JsonReadOptions { OnNotice = notices.Add };
        var withNew = Encoding.UTF8.GetBytes($$"""{ "schema": "{{schema}}", "novel": 1 }""");
        var without = Encoding.UTF8.GetBytes($$"""{ "schema": "{{schema}}", "x-novel": 1, "$schema": "http://example.org" }""");

        Assert.Equal(isRead, JsonFile.TryRead(without, Schema, _ => new object(), options, out _, out var faults));
        Assert.Equal(!isRead, faults.Any(fault => fault.Id.ToString() == "KPI9030"));
        Assert.Equal(noticesOfUnknownNames == 1, JsonFile.TryRead(withNew, Schema, _ => new object(), options, out _, out _));
        Assert.Equal(noticesOfUnknownNames, notices.Count);
        Assert.All(notices, notice => Assert.Equal((FindingSeverity.Notice, "KPI9022"), (notice.Severity, notice.Id.ToString())));
    }

    [Theory]
    [InlineData("{}", "KPI9021")]
    [InlineData("{ \"schema\": 1 }", "KPI9020")]
    [InlineData("[]", "KPI9020")]
    [InlineData("12", "KPI9020")]
    [InlineData("null", "KPI9011")]
    [InlineData("", "KPI9002")]
    public void Read_WithoutHeader_ThrowsWithTheFault(string json, string id)
    {
        var thrown = Assert.Throws<KpiFormatException>(() => JsonFile.Read(Encoding.UTF8.GetBytes(json), Schema, _ => new object(), null));
        Assert.Equal(id, Assert.Single(thrown.Faults).Id.ToString());
    }

    [Fact]
    public void Read_Model_KnowsWhereItsPartsStand()
    {
        var json = "{ \"schema\": \"kpi-test/1\",\n  \"targets\": [\n    { \"id\": \"T4\", \"at\": \"x\" } ] }";
        var model = JsonFile.Read(Encoding.UTF8.GetBytes(json), Schema, root => Bind(root), new JsonReadOptions { FileName = "f.json" });
        Assert.Equal("f.json(3,24)", SourceMap.Locate(model, ModelPath.Parse("targets[T4].at")).ToString());
        Assert.Equal("f.json(3,5)", SourceMap.Locate(model, ModelPath.Parse("targets[T4].due")).ToString());

        static object Bind(ObjectReader root)
        {
            foreach (var target in root.Objects("targets", "id"))
            {
                _ = target.RequiredText("id") + target.RequiredText("at");
                target.RefuseUnknown();
            }

            return new object();
        }
    }

    [Fact]
    public async Task ReadBytesAsync_LongStream_StopsOneByteAfterTheLimit()
    {
        using var stream = new MemoryStream(new byte[300_000]);
        Assert.Equal(200_001, (await JsonFile.ReadBytesAsync(stream, new JsonReadOptions { MaxBytes = 200_000 }, CancellationToken.None)).Length);
        stream.Position = 0;
        Assert.Equal(300_000, (await JsonFile.ReadBytesAsync(stream, null, CancellationToken.None)).Length);
    }

    [Fact]
    public void Options_OutOfRange_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonReadOptions { MaxBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonReadOptions { MaxDepth = 1001 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonReadOptions { MaxFaults = 0 });
    }

    private static void Missing(ObjectReader root)
    {
        Assert.True(root.Has("b"));
        Assert.Equal(string.Empty, root.RequiredText("a"));
    }

    private static void Key(ObjectReader root) => Assert.All(root.Map("a"), entry => Assert.False(root.TryKey<IndicatorCode>(entry, out _)));

    private static void Reference(ObjectReader root) =>
        root.UnknownReference(root.Optional("a")!, root.RequiredText("a"), BilingualText.Of("chỉ tiêu", "indicator"), ["XHS.DDDT", "TT.LOP"]);

    private static IReadOnlyList<Finding> ReadModel(string body, Action<ObjectReader> read)
    {
        var json = Encoding.UTF8.GetBytes($$"""
            { "schema": "kpi-test/1",
            {{body}} }
            """);
        _ = JsonFile.TryRead(
            json,
            Schema,
            root =>
            {
                read(root);
                return new object();
            },
            new JsonReadOptions { FileName = "f.json" },
            out _,
            out var faults);
        return faults;
    }
}
