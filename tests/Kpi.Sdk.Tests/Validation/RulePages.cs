using System.Text;
using Kpi.Sdk.Columns;
using Kpi.Sdk.Csv;
using Kpi.Sdk.Json;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation;

/// <summary>The pages of rules, rendered from the catalogue in either language.</summary>
internal static class RulePages
{
    /// <summary>Every rule there is: those of the catalogue, those of files and of tables, and the two that speak of validation itself.</summary>
    public static IReadOnlyList<RuleDescriptor> Rules { get; } =
        [.. RuleCatalogue.All.Concat(FileFaults.All).Concat(TableRules.All).Concat(CsvFaults.All).Concat(CsvDamage.All).Append(FindingSink.TooMany).Append(SubmissionValidator.OtherFramework).OrderBy(rule => rule.Id)];

    public static string FolderOf(ReportLanguage language) => language == ReportLanguage.English ? "docs/rules" : "docs/vi/rules";

    public static string PathOf(RuleDescriptor rule, ReportLanguage language) => $"{FolderOf(language)}/{rule.Id}.md";

    public static string Page(RuleDescriptor rule, ReportLanguage language)
    {
        var isEnglish = language == ReportLanguage.English;
        var help = rule.Help!;
        var page = new StringBuilder();
        page.Append($"# {rule.Id} {rule.Title.In(language)}\n\n");
        page.Append($"{(isEnglish ? "Severity" : "Mức độ")}: **{Severity(rule, language)}**\n\n");
        page.Append($"> {rule.Message.In(language)}\n\n");
        page.Append($"## {(isEnglish ? "Why" : "Vì sao")}\n\n{help.Why.In(language)}\n\n");
        page.Append($"## {(isEnglish ? "Bad" : "Sai")}\n\n```json\n{help.BadExample}\n```\n\n");
        page.Append($"## {(isEnglish ? "Good" : "Đúng")}\n\n```json\n{help.GoodExample}\n```\n");
        return page.ToString();
    }

    public static string Index(ReportLanguage language)
    {
        var isEnglish = language == ReportLanguage.English;
        var index = new StringBuilder(isEnglish
            ? "# Rules\n\nOne page a rule, rendered from the catalogue of the library.\n\n| rule | severity | what it finds |\n|---|---|---|\n"
            : "# Quy tắc kiểm tra\n\nMỗi quy tắc một trang, lập từ danh mục quy tắc của thư viện.\n\n| quy tắc | mức độ | phát hiện |\n|---|---|---|\n");
        foreach (var rule in Rules)
        {
            index.Append($"| [{rule.Id}]({rule.Id}.md) | {Severity(rule, language)} | {rule.Title.In(language)} |\n");
        }

        return index.ToString();
    }

    private static string Severity(RuleDescriptor rule, ReportLanguage language) => (rule.Severity, language) switch
    {
        (FindingSeverity.Error, ReportLanguage.English) => "error",
        (FindingSeverity.Warning, ReportLanguage.English) => "warning",
        (_, ReportLanguage.English) => "notice",
        (FindingSeverity.Error, _) => "lỗi",
        (FindingSeverity.Warning, _) => "cảnh báo",
        _ => "lưu ý",
    };
}
