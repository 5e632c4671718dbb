using System.Globalization;
using System.Text;
using Kpi.Sdk.Json;

namespace Kpi.Sdk.Tests.Json;

public sealed class LocatedJsonTests
{
    private const string Small =
        """
        {
          "schema": "kpi-framework/1.0",
          "x-portal": { "a": [1, null], "a": 2 },
          "name": "Thị xã La Gi \u0110 \ud83d\ude00",
          "numbers": [0, -1.50, 1e400, true, false],
          "indicators": { "XHS.DDDT": { "kind": "Ratio" } }
        }
        """;

    [Fact]
    public void Read_SmallFile_KeepsOrderTextDigitsAndPlaces()
    {
        var (root, faults) = Read(Small.ReplaceLineEndings("\n"));
        Assert.Empty(faults);
        Assert.Equal(["schema", "x-portal", "name", "numbers", "indicators"], root!.Children.Select(child => child.Name));
        Assert.Equal("Thị xã La Gi Đ 😀", root.Find("name")!.Text);
        Assert.Equal(["0", "-1.50", "1e400", "", ""], root.Find("numbers")!.Children.Select(child => child.Text));
        Assert.Equal("{ \"a\": [1, null], \"a\": 2 }", root.Find("x-portal")!.Text);
        Assert.Equal("numbers[2]", root.Find("numbers")!.Children[2].Path.ToString());
        Assert.Equal("indicators[XHS.DDDT].kind", root.Find("indicators")!.Children[0].Children[0].Path.ToString());
    }

    [Fact]
    public void Read_EveryTruncation_IsOneSyntaxFaultOrTheWholeFile()
    {
        var bytes = Encoding.UTF8.GetBytes(Small.ReplaceLineEndings("\n") + "\n");
        for (var length = 1; length < bytes.Length - 1; length++)
        {
            var (root, faults) = Read(bytes.AsMemory(0, length));
            Assert.Null(root);
            var fault = Assert.Single(faults);
            Assert.Equal("KPI9001", fault.Id.ToString());
            Assert.Contains("ends too early", fault.Text(ReportLanguage.English), StringComparison.Ordinal);
        }

        Assert.Empty(Read(bytes.AsMemory(0, bytes.Length - 1)).Faults);
        Assert.Empty(Read(bytes).Faults);
    }

    [Theory]
    [InlineData("", "KPI9002", 1, 1)]
    [InlineData(" \n ", "KPI9002", 1, 1)]
    [InlineData("\ufeff", "KPI9002", 1, 1)]
    [InlineData("{\"a\":1,\n \"b\":2,\n \"a\":3}", "KPI9010", 3, 2)]
    [InlineData("{\"a\":1,\"\\u0061\":3}", "KPI9010", 1, 8)]
    [InlineData("{\"ế😀\":null}", "KPI9011", 1, 8)]
    [InlineData("[1,null]", "KPI9011", 1, 4)]
    [InlineData("null", "KPI9011", 1, 1)]
    [InlineData("{\"a\":\"\\ud800\"}", "KPI9012", 1, 6)]
    [InlineData("{\"a\":\"\\udc00\\ud800\"}", "KPI9012", 1, 6)]
    [InlineData("{\"\\ud800\":1}", "KPI9012", 1, 2)]
    [InlineData("{} {}", "KPI9006", 1, 4)]
    [InlineData("{}\n}", "KPI9006", 2, 1)]
    [InlineData("12 x", "KPI9006", 1, 4)]
    [InlineData("{} x", "KPI9006", 1, 4)]
    public void Read_FaultyFile_SaysWhichFaultAndWhere(string json, string id, int line, int column)
    {
        var fault = Assert.Single(Read(json).Faults);
        Assert.Equal(id, fault.Id.ToString());
        Assert.Equal(SourceLocation.Of(line, column, "f.json"), fault.Location);
    }

    [Theory]
    [InlineData("{\"a\":1,}", 8, "comma after the last")]
    [InlineData("[1,]", 4, "comma after the last")]
    [InlineData("{\"a\":1 // x\n}", 8, "no comments")]
    [InlineData("{'a':1}", 2, "double quotes")]
    [InlineData("{“a”:1}", 2, "double quotes")]
    [InlineData("{\"a\":1 \"b\":2}", 8, "comma is missing")]
    [InlineData("{\"a\":\"x\ny\"}", 8, "line break")]
    [InlineData("{\"a\":1.234.567}", 11, "in quotes")]
    [InlineData("{\"a\":67,23}", 9, "in quotes")]
    [InlineData("{\"a\":03}", 7, "in quotes")]
    [InlineData("{\"a\" 1}", 6, "'1' has no place")]
    [InlineData("]", 1, "']' has no place")]
    public void Read_WrongSyntax_SaysWhatIsWrong(string json, int column, string words)
    {
        var (root, faults) = Read(json);
        Assert.Null(root);
        var fault = Assert.Single(faults);
        Assert.Equal("KPI9001", fault.Id.ToString());
        Assert.Equal(column, fault.Location!.Value.Column);
        Assert.Contains(words, fault.Text(ReportLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SeveralFaults_AreAllCollectedInOrder()
    {
        var (root, faults) = Read("{\"a\":null,\"b\":{\"c\":1,\"c\":[null]},\"d\":\"\\ud800\",\"e\":2}");
        Assert.NotNull(root);
        Assert.Equal(["KPI9011 a", "KPI9010 b", "KPI9012 d"], faults.Select(fault => $"{fault.Id} {fault.Path}"));
        Assert.Equal("1", root.Find("b")!.Find("c")!.Text);
        Assert.Equal("2", root.Find("e")!.Text);
    }

    [Fact]
    public void Read_BytesThatAreNotUtf8_AreAFaultOfTheirText()
    {
        byte[] bytes = [.. "{\"a\":\""u8, 0xC3, 0x28, .. "\",\"x-b\":\""u8, 0xFF, .. "\",\"c\":1}"u8];
        var (root, faults) = Read(bytes);
        Assert.Equal(["KPI9012 a", "KPI9012 x-b"], faults.Select(fault => $"{fault.Id} {fault.Path}"));
        Assert.Equal("1", root!.Find("c")!.Text);
    }

    [Fact]
    public void Read_ByteOrderMark_IsSkippedAndNotCounted()
    {
        var (root, faults) = Read("\ufeff{\"a\":null}");
        Assert.NotNull(root);
        Assert.Equal(SourceLocation.Of(1, 6, "f.json"), Assert.Single(faults).Location);
        Assert.Equal(2, Assert.Single(Read("\ufeff{/}").Faults).Location!.Value.Column);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_Utf16_IsRecognised(bool withMark)
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var text = encoding.GetBytes("{\"a\":1}");
            var fault = Assert.Single(Read(withMark ? [.. encoding.GetPreamble(), .. text] : text).Faults);
            Assert.Equal("KPI9005", fault.Id.ToString());
            Assert.Contains("UTF-8", fault.Text(ReportLanguage.English), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Read_TooDeep_IsAFaultAndReadingGoesOn()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 1000)) + string.Concat(Enumerable.Repeat("]", 1000));
        var (root, faults) = Read($"{{\"a\":{deep},\"x-b\":{deep},\"c\":null}}");
        Assert.Equal(["KPI9004", "KPI9004", "KPI9011"], faults.Select(fault => fault.Id.ToString()));
        Assert.NotNull(root);
        Assert.Empty(Read("[[1]]", new JsonReadOptions { MaxDepth = 2 }).Faults);
        Assert.Equal("KPI9004", Assert.Single(Read("[[1]]", new JsonReadOptions { MaxDepth = 1 }).Faults).Id.ToString());
    }

    [Fact]
    public void Read_UnclosedDepth_IsOneSyntaxFault() =>
        Assert.Equal("KPI9001", Read(new string('[', 1_000_000)).Faults.Last().Id.ToString());

    [Fact]
    public void Read_TooLarge_IsRefused()
    {
        var limited = new JsonReadOptions { MaxBytes = 7 };
        Assert.Empty(Read("{\"a\":1}", limited).Faults);
        Assert.Equal("KPI9003", Assert.Single(Read("{\"a\":12}", limited).Faults).Id.ToString());
    }

    [Fact]
    public void Read_NumberOfFourHundredDigits_KeepsThemAll()
    {
        var digits = "1" + new string('0', 400);
        var (root, faults) = Read($"[{digits},-{digits}.{digits}e-{digits}]");
        Assert.Empty(faults);
        Assert.Equal([digits, $"-{digits}.{digits}e-{digits}"], root!.Children.Select(child => child.Text));
    }

    [Fact]
    public void Read_MoreFaultsThanTheLimit_StopsAndSaysSo()
    {
        var (root, faults) = Read($"[{string.Join(',', Enumerable.Repeat("null", 1000))}]", new JsonReadOptions { MaxFaults = 5 });
        Assert.Null(root);
        Assert.Equal(6, faults.Count);
        Assert.Equal("KPI9007", faults[^1].Id.ToString());
        Assert.Equal(5, Read("[null,null,null,null,null]", new JsonReadOptions { MaxFaults = 5 }).Faults.Count);
    }

    [Fact]
    public void Read_ManyProperties_AreFoundAndDuplicatesRefused()
    {
        var properties = Enumerable.Range(0, 50).Select(index => string.Create(CultureInfo.InvariantCulture, $"\"p{index}\":{index}"));
        var (root, faults) = Read($"{{{string.Join(',', properties)},\"p40\":1}}");
        Assert.Equal("49", root!.Find("p49")!.Text);
        Assert.Equal("40", root.Find("p40")!.Text);
        Assert.Null(root.Find("p50"));
        Assert.Equal("KPI9010", Assert.Single(faults).Id.ToString());
    }

    [Fact]
    public void Read_TwentyThousandMutations_NeverThrow()
    {
        var seed = new Random(20240630);
        var whole = Encoding.UTF8.GetBytes(Small);
        var trees = 0;
        var refused = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var bytes = whole.ToList();
            for (var change = seed.Next(1, 5); change > 0; change--)
            {
                var at = seed.Next(bytes.Count);
                switch (seed.Next(4))
                {
                    case 0:
                        bytes[at] = (byte)seed.Next(256);
                        break;
                    case 1:
                        bytes.RemoveAt(at);
                        break;
                    case 2:
                        bytes.Insert(at, "{}[]\",:\\u0nxe-\n"u8[seed.Next(15)]);
                        break;
                    default:
                        bytes.RemoveRange(at, seed.Next(bytes.Count - at));
                        bytes.Add((byte)'}');
                        break;
                }
            }

            var (root, faults) = Read(bytes.ToArray());
            Assert.True(root is not null || faults.Count > 0);
            trees += root is null ? 0 : 1;
            refused += faults.Count > 0 ? 1 : 0;
            Assert.All(faults, fault => Assert.True(fault.Location is { Line: >= 1, Column: >= 1 } && fault.ToString().Length > 0));
        }

        Assert.True(trees > 1000 && refused > 1000, $"{trees} trees, {refused} refused");
    }

    [Fact]
    public void Locate_AnyOrder_CountsUtf16Units()
    {
        var text = "ế😀x\r\nab\n\nc";
        var lines = new LineMap(Encoding.UTF8.GetBytes(text), 0, null);
        var places = Enumerable.Range(0, text.Length + 1)
            .Where(index => index == text.Length || !char.IsLowSurrogate(text[index]))
            .Select(index => (Offset: Encoding.UTF8.GetByteCount(text.AsSpan(0, index)), Place: Plain(text, index)))
            .ToArray();
        foreach (var (offset, place) in places.Concat(places.Reverse()))
        {
            Assert.Equal(place, lines.Locate(offset));
        }
    }

    private static SourceLocation Plain(string text, int index)
    {
        var before = text[..index];
        var lineStart = before.LastIndexOf('\n') + 1;
        return SourceLocation.Of(before.Count(character => character == '\n') + 1, index - lineStart + 1);
    }

    private static (LocatedNode? Root, IReadOnlyList<Finding> Faults) Read(string json, JsonReadOptions? options = null) =>
        Read(Encoding.UTF8.GetBytes(json), options);

    private static (LocatedNode? Root, IReadOnlyList<Finding> Faults) Read(ReadOnlyMemory<byte> bytes, JsonReadOptions? options = null)
    {
        options ??= new JsonReadOptions { FileName = "f.json" };
        var lines = new LineMap(bytes, LocatedJson.StartOf(bytes.Span), options.FileName);
        var faults = new FaultList(options, lines);
        var root = LocatedJson.Read(bytes, options, lines, faults);
        return (root, faults.Errors());
    }
}
