using Kpi.Sdk;

namespace Consumer;

/// <summary>The first example of README.md, line by line; a test compares them.</summary>
internal static class ReadmeExample
{
    public static void Run()
    {
        var code = IndicatorCode.Parse("XHS.SMART");
        var framework = IndicatorFramework.Of(new FrameworkDefinition
        {
            Code = "CDS", Name = BilingualText.Of("Chuyển đổi số"),
            Indicators = [new() { Code = code, Name = BilingualText.Of("Dân số trưởng thành có điện thoại thông minh"), Kind = MeasureKind.Ratio }],
            Targets = [new()
            {
                Id = "T1", Slice = IndicatorSlice.Of(code), Condition = TargetCondition.Parse(">= 80%"), Due = TargetDue.Parse("2025"),
                Scope = TargetScope.Together(OrgLevel.Nation), Role = TargetRole.Reference, Source = new(DocumentNumber.Parse("411/QĐ-TTg")),
            }],
        });
        var town = OrgUnitCode.Parse("594");
        var report = new Submission
        {
            Framework = "CDS", Unit = town, Period = ReportingPeriod.Parse("6 tháng đầu năm 2024"),
            Observations = [new()
            {
                Slice = IndicatorSlice.Of(code), Unit = town, Period = ReportingPeriod.Parse("năm 2023"),
                Value = ObservedValue.Parse("79,8%", MeasureKind.Ratio), StatedBy = "Cục Viễn thông",
            }],
        };
        Console.WriteLine(framework.Evaluate(report)["XHS.SMART"].Explain());
        // 79,8% (31/12/2023, Cục Viễn thông) so với ≥ 80% (411/QĐ-TTg, 2025): Chưa đến hạn, còn thiếu 0,2 điểm %
    }
}
