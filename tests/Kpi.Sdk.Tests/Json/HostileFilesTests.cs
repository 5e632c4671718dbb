using System.Text;
using System.Text.Json.Nodes;
using Kpi.Sdk.Json;
using Kpi.Sdk.Tests.Support;
using VerifyXunit;

namespace Kpi.Sdk.Tests.Json;

/// <summary>Files that are wrong in one way each have one fault, at its place, in words of both languages; whatever else comes, nothing but that is thrown.</summary>
public sealed class HostileFilesTests
{
    private const string FrameworkText =
        """
        {
          "schema": "kpi-framework/1.0",
          "code": "K1",
          "name": "Khung",
          "numerals": "Vietnamese",
          "documents": { "NQ": { "number": "10-NQ/TU" }, "KH": { "number": "82-KH/TU", "implements": "NQ" }, "DA": { "type": "ĐA", "shortNumber": "06" } },
          "units": [
            { "code": "60", "name": "Bình Thuận", "level": "Province", "from": "1992-04-01" },
            { "code": "594", "name": "La Gi", "level": "District", "parent": "60", "from": "2005-09-05" }
          ],
          "groups": { "XHS": "Xã hội số" },
          "quantities": { "DAN_SO": { "name": "dân số" } },
          "breakdowns": { "hinhThuc": { "name": "hình thức", "members": { "toanTrinh": "toàn trình" } } },
          "indicators": {
            "XHS.DDDT": { "name": "Định danh", "kind": "Ratio", "group": "XHS", "denominator": "DAN_SO" },
            "CQS.HS": { "name": "Hồ sơ", "kind": "Count", "breakdowns": ["hinhThuc"] }
          },
          "targets": {
            "T1": { "indicator": "XHS.DDDT", "at": ">= 8,5%", "due": "2025", "for": { "unit": "60" }, "source": "NQ", "stepTo": "T2" },
            "T2": { "indicator": "CQS.HS[toanTrinh]", "at": "> 7.000", "due": "2030", "for": { "each": "Commune" }, "source": { "document": "KH" }, "baseline": { "at": "2020", "value": "5" } }
          },
          "relations": { "R1": { "kind": "Sum", "total": "CQS.HS", "parts": ["XHS.DDDT#n"] } }
        }
        """;

    private const string ReportText =
        """
        {
          "schema": "kpi-report/1.0",
          "framework": "MAU-CDS",
          "unit": "594",
          "period": "2024-S1",
          "blocks": [
            { "values": { "CQS.HS": "7.008", "XHS.DDDT": "70.502/104.868 = 67,23%" } },
            { "tier": "Commune", "values": { "CQS.HS[toanTrinh]": { "value": "12", "tag": "a", "denominator": "DAN_SO" } } }
          ]
        }
        """;

    public static TheoryData<string, string> FrameworkCases => new()
    {
        { "\"kpi-framework/1.0\"", "\"kpi-framework/2.0\"" },
        { "\"kpi-framework/1.0\"", "\"kpi-report/1.0\"" },
        { "\"code\": \"K1\",", "" },
        { "\"K1\"", "\"K 1\"" },
        { "\"name\": \"Khung\"", "\"name\": null" },
        { "\"name\": \"Khung\"", "\"name\": { \"vi\": \"Khung\", \"fr\": \"Cadre\" }" },
        { "\"name\": \"Khung\"", "\"name\": \"Khung\", \"name\": \"Khung\"" },
        { "\"Khung\"", "\"\\ud800\"" },
        { "\"relations\"", "\"relatoins\"" },
        { "\"Vietnamese\"", "\"Vietnam\"" },
        { "\"10-NQ/TU\"", "\"NQ/TU\"" },
        { "\"implements\": \"NQ\"", "\"implements\": \"NQ9\"" },
        { "\"number\": \"10-NQ/TU\"", "\"number\": \"10-NQ/TU\", \"implements\": \"KH\"" },
        { "\"number\": \"10-NQ/TU\"", "\"number\": \"10-NQ/TU\", \"type\": \"NQ\"" },
        { "\"number\": \"10-NQ/TU\"", "\"date\": \"2022-03-18\"" },
        { "\"number\": \"10-NQ/TU\"", "\"number\": \"10-NQ/TU\", \"date\": \"18/3/2022\"" },
        { "\"type\": \"ĐA\", ", "\"title\": \"Đề án\", " },
        { "\"type\": \"ĐA\"", "\"type\": \"ĐX\"" },
        { "\"06\"", "6" },
        { "\"06\"", "\"06a\"" },
        { "\"Province\"", "\"Provence\"" },
        { "\"from\": \"2005-09-05\"", "\"from\": \"1990-01-01\"" },
        { "\"from\": \"2005-09-05\"", "\"from\": \"2005-09-05\", \"to\": \"2005-09-04\"" },
        { "\"code\": \"594\"", "\"code\": \"60\"" },
        { "\"level\": \"District\"", "\"level\": \"Province\"" },
        { "\"groups\": { \"XHS\"", "\"groups\": { \"K T\": \"Kinh tế\", \"XHS\"" },
        { "\"group\": \"XHS\"", "\"group\": \"XHT\"" },
        { "\"denominator\": \"DAN_SO\"", "\"denominator\": \"DANSO\"" },
        { "\"denominator\": \"DAN_SO\"", "\"denominator\": \"DAN_SO\", \"overUnits\": \"Sum\"" },
        { "\"denominator\": \"DAN_SO\"", "\"denominator\": \"DAN_SO\", \"maximum\": \"20\"" },
        { "\"denominator\": \"DAN_SO\"", "\"denominator\": \"DAN_SO\", \"decimals\": 16" },
        { "\"denominator\": \"DAN_SO\"", "\"denominator\": \"DAN_SO\", \"countable\": \"true\"" },
        { "\"denominator\": \"DAN_SO\"", "\"denominator\": \"DAN_SO\", \"succeeds\": \"XHS.DDDX\"" },
        { "[\"hinhThuc\"]", "[\"hinhThuc\", \"hinhthuc\"]" },
        { "\"CQS.HS\": {", "\"CQS_TT\": { \"name\": \"x\", \"kind\": \"Count\" }, \"CQS.HS\": {" },
        { "\"CQS.HS\": {", "\"xhs.dddt\": { \"name\": \"x\", \"kind\": \"Count\" }, \"CQS.HS\": {" },
        { "\"CQS.HS[toanTrinh]\"", "\"CQS.HZ\"" },
        { "[toanTrinh]", "[toanTrin]" },
        { ">= 8,5%", ">= 8.5.1%" },
        { ">= 8,5%", ">= 8,5" },
        { "\"2025\"", "\"2025-13-01\"" },
        { "{ \"unit\": \"60\" }", "{}" },
        { "{ \"unit\": \"60\" }", "{ \"unit\": \"60\", \"level\": \"Nation\" }" },
        { "\"source\": \"NQ\"", "\"source\": \"NQ11\"" },
        { "\"source\": \"NQ\"", "\"source\": 10" },
        { "\"stepTo\": \"T2\"", "\"stepTo\": \"T3\"" },
        { "\"stepTo\": \"T2\"", "\"stepTo\": \"T1\"" },
        { "\"value\": \"5\"", "\"value\": \"hơn 5\"" },
        { "\"value\": \"5\"", "\"value\": true" },
        { "\"value\": \"5\"", "\"value\": 1" + "0000000000000000000000" },
        { "\"at\": \"2020\"", "\"at\": \"2031\"" },
        { "\"kind\": \"Count\", ", "\"kind\": \"Count\", \"succeeds\": \"CQS.HS\", " },
        { "\"total\": \"CQS.HS\", ", "" },
        { "\"XHS.DDDT#n\"", "\"XHS.DDDX#n\"" },
        { "\"XHS.DDDT#n\"", "\"XHS.DDDT#x\"" },
            };

    public static TheoryData<string, string> ReportCases => new()
    {
        { "kpi-report/1.0", "kpi-report/2.0" },
        { "kpi-report/1.0", "kpi-report" },
        { "\"MAU-CDS\"", "\"LAGI-CDS\"" },
        { "\"unit\": \"594\"", "\"unit\": 594" },
        { "\"unit\": \"594\"", "\"unit\": \"５94\"" },
        { "\"2024-S1\"", "\"2024-S3\"" },
        { "{ \"tier\": \"Commune\", \"values\"", "1, { \"tier\": \"Commune\", \"values\"" },
        { "\"7.008\"", "7.008" },
        { "\"7.008\"", "70.5" },
        { "\"7.008\"", "1e400" },
        { "\"7.008\"", "null" },
        { "\"7.008\"", "true" },
        { "\"7.008\"", "\"7.0O8\"" },
        { "\"7.008\"", "[\"7.008\", {}]" },
        { "\"7.008\"", "{ \"value\": \"7.008\", \"text\": \"tất cả\" }" },
        { "\"7.008\"", "{ \"vlaue\": \"7.008\", \"text\": \"tất cả\" }" },
        { "\"70.502/104.868 = 67,23%\"", "67.23" },
        { "\"70.502/104.868 = 67,23%\"", "\"70.502/104.868 = 67,23\"" },
        { "\"70.502/104.868 = 67,23%\"", "\"70.502/x\"" },
        { "\"CQS.HS\"", "\"CQS.SH\"" },
        { "\"CQS.HS\"", "\"CQS HS\"" },
        { "[toanTrinh]", "[toanTring]" },
        { "\"DAN_SO\"", "\"DANSO\"" },
        { "\"tier\": \"Commune\"", "\"tier\": \"Xã\"" },
        { "\"tier\": \"Commune\"", "\"asOf\": \"2024-02-30\"" },
        { "\"tier\": \"Commune\"", "\"accumulation\": \"SinceTermStart\"" },
        { "\"tag\": \"a\"", "\"tag\": 1" },
        { "\"tag\": \"a\"", "\"tag\": \"\"" },
        { "\"tag\": \"a\"", "\"tag\": \"a\", \"tag\": \"b\"" },
        { "\"tag\": \"a\"", "\"tag\": \"\\udc00\"" },
        { "\"period\": \"2024-S1\",", "\"period\": \"2024-S1\"" },
    };

    [Fact]
    public async Task Read_FaultyFiles_SayWhereAndWhatInBothLanguages()
    {
        ModelFiles.Report(ReportText, ModelFiles.Framework(SampleFiles.FrameworkBytes));
        ModelFiles.Framework(FrameworkText);
        var golden = new StringBuilder();
        var many = new StringBuilder();
        foreach (var (format, text, cases) in new[] { ("framework", FrameworkText, FrameworkCases), ("report", ReportText, ReportCases) })
        {
            foreach (var (right, wrong) in cases.Select(row => ((string)row[0], (string)row[1])))
            {
                Assert.Contains(right, text, StringComparison.Ordinal);
                var at = text.IndexOf(right, StringComparison.Ordinal);
                var faults = Faults(format, Encoding.UTF8.GetBytes(string.Concat(text.AsSpan(0, at), wrong, text.AsSpan(at + right.Length)).ReplaceLineEndings("\n")));
                var wording = faults.SelectMany(fault => new[] { fault.Line(ReportLanguage.English), fault.Line(ReportLanguage.Vietnamese) });
                golden.Append(right).Append("  ->  ").Append(wrong).Append('\n').AppendJoin('\n', wording).Append("\n\n");
                if (faults.Count != 1)
                {
                    many.Append(right).Append("  ->  ").Append(wrong).Append('\n').AppendJoin('\n', wording).Append('\n');
                }
            }
        }

        Assert.Equal(string.Empty, many.ToString());
        await Verifier.Verify(golden.ToString().TrimEnd('\n'), "txt");
    }

    [Fact]
    public void Read_ReportCutShortAnywhere_IsOneSyntaxFault()
    {
        var bytes = Encoding.UTF8.GetBytes(ReportText.ReplaceLineEndings("\n"));
        for (var length = 1; length < bytes.Length; length++)
        {
            var thrown = Assert.Throws<KpiFormatException>(() => Submission.Read(bytes.AsMemory(0, length), SampleFiles.Framework));
            Assert.Equal("KPI9001", Assert.Single(thrown.Faults).Id.ToString());
        }
    }

    [Fact]
    public void Read_MisspeltRequiredName_IsMissingAndUnknown()
    {
        var faults = Faults("report", Encoding.UTF8.GetBytes(ReportText.Replace("{ \"values\": { \"CQS.HS\"", "{ \"value\": { \"CQS.HS\"", StringComparison.Ordinal)));
        Assert.Equal(["KPI9021 blocks[0]", "KPI9022 blocks[0].value"], faults.Select(fault => $"{fault.Id} {fault.Path}"));
        Assert.Equal("values", faults[1].Suggestion.Vietnamese);
    }

    [Fact]
    public void Read_ByteOrderMark_IsPassedOver() =>
        ModelFiles.Framework((byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(FrameworkText)]);

    [Fact]
    public void Read_NewerMinorVersion_TellsOfUnknownNames()
    {
        var notices = new List<Finding>();
        var json = FrameworkText.Replace("framework/1.0", "framework/1.1", StringComparison.Ordinal).Replace("\"code\": \"K1\"", "\"owner\": { \"a\": 1 }, \"code\": \"K1\"", StringComparison.Ordinal);
        Assert.True(IndicatorFramework.TryRead(Encoding.UTF8.GetBytes(json), out _, out var faults, new JsonReadOptions { OnNotice = notices.Add }), ModelFiles.Lines(faults));
        Assert.Equal(["KPI9022 owner"], notices.Select(notice => $"{notice.Id} {notice.Path}"));
    }

    [Fact]
    public void Read_ExtensionWithNowhereToKeep_IsToldOf()
    {
        var notices = new List<Finding>();
        var json = FrameworkText.Replace("{ \"unit\": \"60\" }", "{ \"unit\": \"60\", \"x-why\": 1 }", StringComparison.Ordinal).Replace("\"targets\": {", "\"targets\": { \"x-all\": 1,", StringComparison.Ordinal);
        Assert.True(IndicatorFramework.TryRead(Encoding.UTF8.GetBytes(json), out _, out var faults, new JsonReadOptions { OnNotice = notices.Add }), ModelFiles.Lines(faults));
        Assert.Equal(["KPI9027 targets[x-all]", "KPI9027 targets[T1].for.x-why"], notices.Select(notice => $"{notice.Id} {notice.Path}"));
    }

    [Fact]
    public void Read_ManyFaults_AreAllThereAndNoneFollowsFromAnother()
    {
        var json = FrameworkText
            .Replace("\"name\": \"dân số\"", "\"nam\": \"dân số\"", StringComparison.Ordinal)
            .Replace("\"kind\": \"Ratio\"", "\"kind\": \"Ration\"", StringComparison.Ordinal)
            .Replace("\"toanTrinh\": \"toàn trình\"", "\"toanTrinh\": 1", StringComparison.Ordinal)
            .Replace("\"number\": \"10-NQ/TU\"", "\"number\": \"x\"", StringComparison.Ordinal)
            .Replace("> 7.000", "7.000", StringComparison.Ordinal);
        Assert.False(IndicatorFramework.TryRead(Encoding.UTF8.GetBytes(json), out _, out var faults));
        Assert.Equal(
            [
                "KPI9023 documents[NQ].number",
                "KPI9021 quantities[DAN_SO]",
                "KPI9022 quantities[DAN_SO].nam",
                "KPI9020 breakdowns[hinhThuc].members[toanTrinh]",
                "KPI9024 indicators[XHS.DDDT].kind",
                "KPI9023 targets[T2].at",
            ],
            faults.Select(fault => $"{fault.Id} {fault.Path}"));
    }

    [Fact]
    public void Read_ChainOfAHundredThousandDocuments_DoesNotOverflow()
    {
        var chain = string.Join(", ", Enumerable.Range(0, 100_000).Select(index => $"\"D{index}\": {{ \"title\": \"t\", \"implements\": \"D{index + 1}\" }}"));
        var json = FrameworkText.Replace("\"documents\": {", $"\"documents\": {{ {chain}, \"D100000\": {{ \"title\": \"t\" }}, ", StringComparison.Ordinal);
        Assert.Equal(100_004, ModelFiles.Framework(json).Documents.Count);
    }

    [Fact]
    public void Read_Parts_KnowWhereTheyStand()
    {
        var framework = ModelFiles.Framework(FrameworkText.ReplaceLineEndings("\n"));
        Assert.Equal("(19,11)", SourceMap.Locate(framework, ModelPath.Parse("targets[T1]")).ToString());
        Assert.Equal("(15,17)", SourceMap.Locate(framework, ModelPath.Parse("indicators[XHS.DDDT]")).ToString());

        var report = ModelFiles.Report(ReportText.Replace("\"CQS.HS\": \"7.008\"", "\"cqs.hs\": [\"7.008\", \"—\"]", StringComparison.Ordinal).ReplaceLineEndings("\n"), SampleFiles.Framework);
        var map = SourceMap.Find(report)!;
        Assert.Equal(
            ["blocks[0].values[CQS.HS][0] (7,30)", "blocks[0].values[CQS.HS][1] (7,39)", "blocks[0].values[XHS.DDDT] (7,57)", "blocks[1].values[CQS.HS\\[toanTrinh\\]] (8,59)"],
            report.Observations.Select(map.PathOf).Select(path => $"{path} {map.Locate(path!.Value)}"));
    }

    [Theory]
    [InlineData("framework")]
    [InlineData("report")]
    public void Read_FiveThousandMutations_GivesAModelThatRoundTripsOrFaults(string format)
    {
        var whole = format == "framework" ? SampleFiles.FrameworkBytes : SampleFiles.ReportBytes;
        var random = new Random(20250702);
        var accepted = 0;
        for (var round = 0; round < 5000; round++)
        {
            var bytes = round % 2 == 0
                ? Changed(whole, random)
                : Encoding.UTF8.GetBytes(JsonMutation.Of(JsonNode.Parse(whole)!, random, ["name", "kind", "at", "value", "x-a", "implements", "period"]).ToJsonString());
            if (Faults(format, bytes).Count == 0)
            {
                accepted++;
                AssertRoundTrip(format, bytes);
            }
        }

        Assert.True(accepted is > 100 and < 4900, $"{accepted} accepted");
    }

    private static void AssertRoundTrip(string format, byte[] bytes)
    {
        if (format == "framework")
        {
            var framework = IndicatorFramework.Read(bytes);
            Assert.Empty(Structure.Differences(framework, ModelFiles.Framework(framework.ToJson())));
            return;
        }

        var report = Submission.Read(bytes, SampleFiles.Framework);
        Assert.Empty(Structure.Differences(report, ModelFiles.Report(report.ToJson(SampleFiles.Framework), SampleFiles.Framework)));
    }

    private static byte[] Changed(byte[] whole, Random random)
    {
        var bytes = whole.ToList();
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveAt(at);
                    break;
                case 2:
                    bytes.Insert(at, "{}[]\",:\\u0nxe-\n5%"u8[random.Next(17)]);
                    break;
                default:
                    bytes[at] = (byte)(bytes[at] ^ 1);
                    break;
            }
        }

        return [.. bytes];
    }

    private static IReadOnlyList<Finding> Faults(string format, byte[] bytes)
    {
        var isRead = format == "framework"
            ? IndicatorFramework.TryRead(bytes, out _, out var faults)
            : Submission.TryRead(bytes, SampleFiles.Framework, out _, out faults);
        Assert.Equal(isRead, faults.Count == 0);
        return faults;
    }
}
