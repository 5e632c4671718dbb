namespace Kpi.Sdk.Tests.Findings;

public sealed class ValidationReportTests
{
    private static Finding At(string path, string id, FindingSeverity severity = FindingSeverity.Error, string text = "x") =>
        Finding.Of(FindingTests.Rule(id, severity, text, text), ModelPath.Parse(path), null);

    [Fact]
    public void Of_AnyOrder_SortsByPathThenRuleThenAsGiven()
    {
        var report = ValidationReport.Of(
        [
            At("a[10]", "KPI5000"), At("a[2]", "KPI5002"), At("a[2]", "KPI5001", text: "first"), At("a[2]", "KPI5001", text: "second"), At("", "KPI9000"),
        ]);
        Assert.Equal(
            ["|KPI9000|x", "a[2]|KPI5001|first", "a[2]|KPI5001|second", "a[2]|KPI5002|x", "a[10]|KPI5000|x"],
            report.Select(finding => $"{finding.Path}|{finding.Id}|{finding.Text(ReportLanguage.English)}"));
        Assert.Same(report[0], report.First());
        Assert.Throws<ArgumentOutOfRangeException>(() => report[5]);
    }

    [Fact]
    public void Errors_MixedSeverities_AreKeptApart()
    {
        var report = ValidationReport.Of([At("a", "KPI5001"), At("b", "KPI5002", FindingSeverity.Warning), At("c", "KPI5003", FindingSeverity.Notice), At("d", "KPI5003", FindingSeverity.Notice)]);
        Assert.Equal((1, 1, 2, 4), (report.Errors.Count, report.Warnings.Count, report.Notices.Count, report.Count));
        Assert.True(report.HasErrors);
        Assert.False(report.Where(finding => finding.Severity != FindingSeverity.Error).HasErrors);
        Assert.Throws<ArgumentException>(() => ValidationReport.Of([null!]));
    }

    [Fact]
    public void Merge_TwoReports_SortsAnew()
    {
        var merged = ValidationReport.Of([At("b", "KPI5001")]).Merge(ValidationReport.Of([At("a", "KPI5001")]));
        Assert.Equal(["a", "b"], merged.Select(finding => finding.Path.ToString()));
        Assert.Same(merged, merged.Merge(ValidationReport.Empty));
        Assert.Same(merged, ValidationReport.Empty.Merge(merged));
    }

    [Fact]
    public void ThrowIfErrors_OnlyWarnings_GoesOn()
    {
        ValidationReport.Of([At("b", "KPI5001", FindingSeverity.Warning)]).ThrowIfErrors();
        ValidationReport.Empty.ThrowIfErrors();
    }

    [Fact]
    public void ThrowIfErrors_Errors_ThrowsWithTheReportAndTheFirst()
    {
        var report = ValidationReport.Of([At("b", "KPI5001"), At("a", "KPI5002"), At("", "KPI5003", FindingSeverity.Warning)]);
        var thrown = Assert.Throws<KpiValidationException>(report.ThrowIfErrors);
        Assert.Same(report, thrown.Report);
        Assert.Equal("error KPI5002: a: x (and 1 more)", thrown.Message);
        Assert.Throws<ArgumentException>(() => new KpiValidationException(ValidationReport.Empty));
    }

    [Fact]
    public void ToText_Findings_AreAlignedAndCounted()
    {
        var report = ValidationReport.Of(
        [
            FindingTests.Sample().WithSuggestion("66,47%"),
            At("a", "KPI5002", FindingSeverity.Warning, "cần xem lại"),
        ]);
        Assert.Equal(
            """
            Mức độ    Quy tắc  Vị trí             Đường dẫn       Nội dung
            cảnh báo  KPI5002                     a               cần xem lại
            lỗi       KPI5101  report.json(12,5)  values[CQS.HS]  In 66,45, đúng ra là 66,47. Gợi ý: 66,47%
            1 lỗi, 1 cảnh báo, 0 lưu ý.

            """.ReplaceLineEndings("\n"),
            report.ToText(ReportLanguage.Vietnamese));
    }

    [Fact]
    public void ToText_NoLocations_LeavesTheColumnOut() => Assert.Equal(
        "Severity  Rule     Path  Finding\nerror     KPI5001  a     x\n1 error, 0 warnings, 0 notices.\n",
        ValidationReport.Of([At("a", "KPI5001")]).ToText(ReportLanguage.English));

    [Fact]
    public void ToText_Empty_OnlyCounts()
    {
        Assert.Equal("0 lỗi, 0 cảnh báo, 0 lưu ý.\n", ValidationReport.Empty.ToText(ReportLanguage.Vietnamese));
        Assert.Equal("0 errors, 0 warnings, 0 notices.\n", ValidationReport.Empty.ToText(ReportLanguage.English));
    }

    private static SuppressedFinding Accepted(string path, string reason = "đã giải trình") =>
        new(At(path, "KPI5002", FindingSeverity.Warning, "cần xem lại"), new Suppression { Rule = RuleId.Parse("KPI5002"), Reason = reason });

    [Fact]
    public void Of_FindingThatChangesAVerdict_ComesFirst()
    {
        var report = ValidationReport.Of([At("a", "KPI5001"), At("z", "KPI5010", FindingSeverity.Notice).WithVerdictChanged(), At("b", "KPI5001")]);
        Assert.Equal(["z", "a", "b"], report.Select(finding => finding.Path.ToString()));
    }

    [Fact]
    public void Of_Suppressed_AreListedInOrderAndCountForNothing()
    {
        var report = ValidationReport.Of([], [Accepted("b"), Accepted("a")]);
        Assert.Equal(["a", "b"], report.Suppressed.Select(accepted => accepted.Finding.Path.ToString()));
        Assert.Equal((0, false, 0), (report.Count, report.HasErrors, report.Warnings.Count));
        report.ThrowIfErrors();
        Assert.Throws<ArgumentException>(() => ValidationReport.Of([], [default]));
    }

    [Fact]
    public void Merge_And_Where_KeepWhatWasSuppressed()
    {
        var merged = ValidationReport.Of([At("c", "KPI5001")], [Accepted("b")]).Merge(ValidationReport.Of([], [Accepted("a")]));
        Assert.Equal(["a", "b"], merged.Suppressed.Select(accepted => accepted.Finding.Path.ToString()));
        Assert.Equal(2, merged.Where(_ => false).Suppressed.Count);
        Assert.Empty(merged.Where(_ => false));
        Assert.Equal(2, merged.Merge(ValidationReport.Empty).Suppressed.Count);
    }

    [Fact]
    public void ToText_Suppressed_AreListedAtTheEndWithTheirReasons()
    {
        var report = ValidationReport.Of([At("a", "KPI5001")], [Accepted("b", "theo\ncông văn 5")]);
        Assert.Equal(
            """
            Mức độ  Quy tắc  Đường dẫn  Nội dung
            lỗi     KPI5001  a          x
            1 lỗi, 0 cảnh báo, 0 lưu ý.

            Đã chấp nhận trước, không tính: 1
            Mức độ    Quy tắc  Đường dẫn  Nội dung và lý do
            cảnh báo  KPI5002  b          cần xem lại Lý do: theo công văn 5

            """.ReplaceLineEndings("\n"),
            report.ToText(ReportLanguage.Vietnamese));
        Assert.EndsWith(
            "0 errors, 0 warnings, 0 notices.\n\nAccepted beforehand, not counted: 1\nSeverity  Rule     Path  Finding and reason\nwarning   KPI5002  b     cần xem lại Reason: đã giải trình\n",
            ValidationReport.Of([], [Accepted("b")]).ToText(ReportLanguage.English),
            StringComparison.Ordinal);
    }

    [Fact]
    public void KpiFormatException_Faults_AreAllKept()
    {
        var one = new KpiFormatException([FindingTests.Sample()]);
        Assert.Equal("report.json(12,5): error KPI5101: values[CQS.HS]: Printed 66.45, should be 66.47.", one.Message);
        var three = new KpiFormatException([At("a", "KPI5001"), At("b", "KPI5001"), At("c", "KPI5001")]);
        Assert.Equal(3, three.Faults.Count);
        Assert.EndsWith("(and 2 more)", three.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new KpiFormatException([]));
    }
}
