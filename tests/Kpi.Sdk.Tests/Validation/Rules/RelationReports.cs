using Kpi.Sdk.Tests.Json;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation;

/// <summary>A small framework with one relation, a report on it, and what one rule finds there.</summary>
internal static class RelationReports
{
    private const string Indicators = """
        "T": { "name": { "vi": "Tổng", "en": "Total" }, "kind": "Count", "countable": true, "breakdowns": ["f"] },
        "A": { "name": { "vi": "Số A", "en": "Figure A" }, "kind": "Count", "countable": true },
        "B": { "name": { "vi": "Số B", "en": "Figure B" }, "kind": "Count", "countable": true },
        "C": { "name": { "vi": "Số C", "en": "Figure C" }, "kind": "Count", "countable": true },
        "M": { "name": { "vi": "Tổng thu", "en": "Revenue" }, "kind": "Amount" },
        "M1": { "name": { "vi": "Thu một", "en": "Revenue 1" }, "kind": "Amount" },
        "M2": { "name": { "vi": "Thu hai", "en": "Revenue 2" }, "kind": "Amount" },
        "S1": { "name": { "vi": "Tỷ trọng 1", "en": "Share 1" }, "kind": "Ratio" },
        "S2": { "name": { "vi": "Tỷ trọng 2", "en": "Share 2" }, "kind": "Ratio" },
        "S3": { "name": { "vi": "Tỷ trọng 3", "en": "Share 3" }, "kind": "Ratio" },
        "R": { "name": { "vi": "Tỷ lệ hồ sơ", "en": "Share of dossiers" }, "kind": "Ratio", "countable": true, "partLimit": "Strict", "breakdowns": ["f"], "denominator": "HS" },
        "W": { "name": { "vi": "Tỷ lệ lỏng", "en": "Loose share" }, "kind": "Ratio", "countable": true, "partLimit": "Warning", "breakdowns": ["f"] },
        "L": { "name": { "vi": "Tỷ lệ tự do", "en": "Free share" }, "kind": "Ratio", "countable": true, "breakdowns": ["f"] }
        """;

    public static IndicatorFramework Framework(string relation) => ModelFiles.Framework($$"""
        {
          "schema": "kpi-framework/1.0", "code": "NHO", "name": { "vi": "Khung nhỏ" }, "calendar": "Civil", "numerals": "Vietnamese", "rounding": "HalfUp",
          "quantities": { "HS": { "name": { "vi": "hồ sơ" } }, "KHAC": { "name": { "vi": "khác" } } },
          "breakdowns": { "f": { "name": { "vi": "Hình thức" }, "members": { "x": { "vi": "toàn trình", "en": "full" }, "y": { "vi": "một phần", "en": "partial" } }, "kind": "Partition" } },
          "indicators": { {{Indicators}} },
          "relations": { "QH": {{relation}} }
        }
        """);

    public static Submission Report(IndicatorFramework framework, params string[] blocks) => ModelFiles.Report(
        $$"""{ "schema": "kpi-report/1.0", "framework": "NHO", "unit": "01", "period": "2024-S1", "blocks": [ {{string.Join(", ", blocks)}} ] }""",
        framework);

    /// <summary>What the rule finds in one block of values.</summary>
    public static IReadOnlyList<Finding> Check(string rule, string relation, string values) => CheckBlocks(rule, relation, $$"""{ "accumulation": "AsOf", "values": { {{values}} } }""");

    public static IReadOnlyList<Finding> CheckBlocks(string rule, string relation, params string[] blocks)
    {
        var framework = Framework(relation);
        return Find(rule, framework, Report(framework, blocks));
    }

    public static IReadOnlyList<Finding> Find(string rule, IndicatorFramework framework, Submission report, params Submission[] history)
    {
        var sink = new FindingSink(framework, report);
        RuleCatalogue.Rules.Single(found => found.Id == RuleId.Parse(rule)).Check(new RuleContext(framework, report, history, asOf: null), sink);
        return sink.Findings;
    }

    /// <summary>The one finding at a slice, in both languages, with its suggestion.</summary>
    public static void AssertTexts(IReadOnlyList<Finding> findings, string vietnamese, string english)
    {
        var finding = Assert.Single(findings);
        Assert.Equal(vietnamese, finding.Sentences(ReportLanguage.Vietnamese));
        Assert.Equal(english, finding.Sentences(ReportLanguage.English));
    }
}
