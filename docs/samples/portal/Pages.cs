using Kpi.Sdk;

namespace Portal;

/// <summary>The pages, in Vietnamese, without script: they work in every browser and print as they stand.</summary>
internal static class Pages
{
    public const string Style = """
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
        table { border-collapse: collapse; width: 100% }
        th, td { border: 1px solid #999; padding: .3rem .5rem; text-align: left; vertical-align: top }
        th { background: #eee }
        .error { color: #a00; font-weight: bold }
        button { font: inherit }
        pre { white-space: pre-wrap }
        @media print {
          body { margin: 0; max-width: none; font-size: 10pt }
          .screen { display: none }
          thead { display: table-header-group }
          tr { break-inside: avoid }
        }
        """;

    public static Html Upload(IEnumerable<string> frameworks, string? fault = null) => Page("Kiểm tra báo cáo", Html.Of($"""
        <h1>Kiểm tra báo cáo trước khi nộp</h1>
        {(fault is null ? Html.Empty : Html.Of($"<p class=\"error\" role=\"alert\">{fault}</p>"))}
        <form method="post" action="check" enctype="multipart/form-data">
        <p><label for="report">Tệp báo cáo (JSON, kpi-report/1.0):</label> <input type="file" id="report" name="{UploadedReport.Field}" accept="application/json,.json" required></p>
        <p><button type="submit">Kiểm tra</button></p>
        </form>
        <p>Tệp chỉ được đọc và kiểm tra, không lưu lại. Các khung chỉ tiêu đang dùng: {string.Join(", ", frameworks)}.</p>
        """));

    public static Html Findings(CheckedFile file, UploadedReport report, string? fault)
    {
        var found = file.Findings;
        var sentence = (file.IsReadable, found.Count) switch
        {
            (false, _) => $"Không đọc được tệp báo cáo. {fault}".TrimEnd(),
            (_, 0) => "Không có gì phải sửa.",
            _ => $"{found.Errors.Count} lỗi, {found.Warnings.Count} cảnh báo, {found.Notices.Count} lưu ý.",
        };
        return Page("Kết quả kiểm tra", Html.Of($"""
            <h1>Kết quả kiểm tra</h1>
            <p>Tệp: {report.Name}. <strong>{sentence}</strong></p>
            <p class="screen"><a href="./">Kiểm tra tệp khác</a>. Trang này in được như đang xem.</p>
            {(found.Count == 0 ? Html.Empty : Table(found))}
            {(file.IsReadable ? ScorecardButton(report) : Html.Empty)}
            """));
    }

    // nothing is stored: the page sends the file back
    private static Html ScorecardButton(UploadedReport report) => Html.Of($"""
        <form class="screen" method="post" action="scorecard" enctype="multipart/form-data">
        <input type="hidden" name="{UploadedReport.NameField}" value="{report.Name}">
        <input type="hidden" name="{UploadedReport.Field}" value="{report.Text}">
        <p><button type="submit">Bảng đánh giá để in</button></p>
        </form>
        """);

    public static Html Rule(RuleDescriptor rule, ReportLanguage language) => Page($"{rule.Id} {rule.Title.In(language)}", Html.Of($"""
        <h1>{rule.Id} {rule.Title.In(language)}</h1>
        <p>{rule.Message.In(language)}</p>
        {(rule.Help is { } help ? Html.Of($"<p>{help.Why.In(language)}</p>\n<h2>{language.Say("Sai", "Bad")}</h2>\n<pre>{help.BadExample}</pre>\n<h2>{language.Say("Đúng", "Good")}</h2>\n<pre>{help.GoodExample}</pre>") : Html.Empty)}
        """), language);

    private static Html Table(ValidationReport found) => Html.Of($"""
        <table>
        <caption>Các chỗ cần xem lại</caption>
        <thead><tr><th scope="col">Mức</th><th scope="col">Quy tắc</th><th scope="col">Dòng</th><th scope="col">Chỗ</th><th scope="col">Nội dung</th><th scope="col">Gợi ý</th></tr></thead>
        <tbody>
        {Html.Join(found.Select(Row))}</tbody>
        </table>
        """);

    private static Html Row(Finding finding) => Html.Of(
        $"<tr><td{(finding.Severity == FindingSeverity.Error ? new Html(" class=\"error\"") : Html.Empty)}>{Word(finding.Severity)}</td><td><a href=\"rules/{finding.Id}\">{finding.Id}</a></td><td>{finding.Location?.Line}</td><td>{finding.Path}</td><td>{finding.Text(ReportLanguage.Vietnamese)}</td><td>{finding.Suggestion.Vietnamese}</td></tr>\n");

    private static string Word(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "lỗi",
        FindingSeverity.Warning => "cảnh báo",
        _ => "lưu ý",
    };

    private static Html Page(string title, Html body, ReportLanguage language = ReportLanguage.Vietnamese) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="{language.Tag()}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>{title}</title>
        <link rel="stylesheet" href="/portal.css">
        </head>
        <body>
        {body}
        </body>
        </html>
        """);
}
