using Kpi.Sdk.Tests.Json;

namespace Kpi.Sdk.Tests.Validation;

/// <summary>A small framework, one report after another on it, and what one rule finds in the last.</summary>
internal static class HistoryReports
{
    public static IndicatorFramework Framework { get; } = ModelFiles.Framework("""
        {
          "schema": "kpi-framework/1.0", "code": "CHUOI", "name": { "vi": "Khung chuỗi" }, "calendar": "Civil", "numerals": "Vietnamese", "rounding": "HalfUp",
          "quantities": { "HS": { "name": { "vi": "hồ sơ" } }, "KHAC": { "name": { "vi": "khác" } } },
          "units": [
            { "code": "24", "name": { "vi": "Tỉnh Bắc Giang" }, "level": "Province", "to": "2025-06-30" },
            { "code": "24", "name": { "vi": "Tỉnh Bắc Ninh" }, "level": "Province", "from": "2025-07-01" },
            { "code": "60", "name": { "vi": "Tỉnh Bình Thuận" }, "level": "Province", "to": "2025-06-30" }
          ],
          "indicators": {
            "N": { "name": { "vi": "Hồ sơ tiếp nhận", "en": "Dossiers received" }, "kind": "Count", "countable": true, "overTime": "Sum" },
            "V": { "name": { "vi": "Số thu", "en": "Revenue" }, "kind": "Amount", "overTime": "Sum" },
            "R": { "name": { "vi": "Tỷ lệ trực tuyến", "en": "Online share" }, "kind": "Ratio", "countable": true, "denominator": "HS", "overTime": "Pooled" },
            "L": { "name": { "vi": "Số tổ", "en": "Teams" }, "kind": "Count", "countable": true, "overTime": "Last" },
            "K": { "name": { "vi": "Thứ hạng", "en": "Rank" }, "kind": "Rank" }
          }
        }
        """);

    public static Submission Report(string period, string values, string block = "", string report = "") => ModelFiles.Report(
        $$"""{ "schema": "kpi-report/1.0", "framework": "CHUOI", "unit": "60", "period": "{{period}}"{{report}}, "blocks": [ { {{block}}"values": { {{values}} } } ] }""",
        Framework);

    /// <summary>What the rule finds in the last of several reports, given as "period: value" of one indicator.</summary>
    public static IReadOnlyList<Finding> Check(string rule, string code, params string[] figures) => CheckBlocks(rule, code, string.Empty, figures);

    public static IReadOnlyList<Finding> CheckBlocks(string rule, string code, string block, params string[] figures)
    {
        var reports = figures.Select(figure => figure.Split(": ", 2)).Select(parts => Report(parts[0], $"\"{code}\": \"{parts[1]}\"", block)).ToArray();
        return Find(rule, reports);
    }

    /// <summary>What the rule finds in the last of several reports.</summary>
    public static IReadOnlyList<Finding> Find(string rule, params Submission[] reports) => RelationReports.Find(rule, Framework, reports[^1], reports[..^1]);

    /// <summary>Monthly figures of one year.</summary>
    public static string[] Months(params string[] values) => [.. values.Select((value, index) => $"2024-M{index + 1:00}: {value}")];
}
