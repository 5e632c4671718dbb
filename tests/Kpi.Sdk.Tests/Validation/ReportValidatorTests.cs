using System.Globalization;
using System.Text;
using Kpi.Sdk.Json;
using Kpi.Sdk.Tests.Json;
using Kpi.Sdk.Validation;
using NodaTime;

namespace Kpi.Sdk.Tests.Validation;

public sealed class ReportValidatorTests
{
    private const string Mismatch = "KPI5001";
    private const string More = "KPI8009";

    private static readonly IndicatorFramework Framework = ModelFiles.Framework(
        """
        { "schema": "kpi-framework/1.0", "code": "T", "name": "Thử", "numerals": "Vietnamese",
          "indicators": { "A": { "name": "Tỷ lệ", "kind": "Ratio" }, "B": { "name": "Số", "kind": "Count" } } }
        """);

    private static Observation Wrong(int number, object? tag = null) => Observed("A", number, ObservedValue.Parse("2.762/4.155 = 66,45%", MeasureKind.Ratio, Numerals.Vietnamese), tag);

    private static Observation Right(int number) => Observed("B", number, ObservedValue.Parse("5", MeasureKind.Count, Numerals.Vietnamese));

    private static Observation Observed(string code, int unit, ObservedValue value, object? tag = null) => new()
    {
        Slice = IndicatorSlice.Parse(code),
        Unit = OrgUnitCode.Parse(unit.ToString("00000", CultureInfo.InvariantCulture)),
        Period = ReportingPeriod.Parse("2024"),
        Value = value,
        Tag = tag,
    };

    private static Submission Report(IEnumerable<Observation> observations) => new()
    {
        Framework = "T",
        Unit = OrgUnitCode.Parse("60"),
        Period = ReportingPeriod.Parse("2024"),
        Observations = [.. observations],
    };

    private static Suppression Accepting(string rule, string path) => new() { Rule = RuleId.Parse(rule), Path = path.Length == 0 ? ModelPath.Root : ModelPath.Parse(path), Reason = "đã giải trình" };

    private static string[] Places(IEnumerable<Finding> findings, string rule) =>
        [.. findings.Where(finding => finding.Id == RuleId.Parse(rule)).Select(finding => finding.Path.ToString())];

    [Fact]
    public void Validate_BuiltFromObjects_NamesFiguresByTheirPosition()
    {
        var tag = new object();
        var report = Framework.Validate(Report([Right(1), Wrong(2, tag), Right(3)]));
        var finding = Assert.Single(report.Errors);
        Assert.Equal("KPI5001 observations[1]", $"{finding.Id} {finding.Path}");
        Assert.Null(finding.Location);
        Assert.Same(tag, finding.Tag);
    }

    [Fact]
    public void Validate_OwnRule_StandsInTheSameReportWithPathPlaceAndTag()
    {
        const string Json =
            """
            { "schema": "kpi-report/1.0", "framework": "T", "unit": "60", "period": "2024",
              "blocks": [ { "values": {
                "A": "2.762/4.155 = 66,45%",
                "B": { "value": "5", "tag": "b-1" } } } ] }
            """;
        var file = Encoding.UTF8.GetBytes(Json.ReplaceLineEndings("\n"));
        var report = Framework.Validate(Submission.Read(file, Framework, new JsonReadOptions { FileName = "r.json" }), new ValidationOptions { Rules = [new EveryCount()] });
        Assert.Contains(report, finding => finding.Id == RuleId.Parse(Mismatch));
        var own = report.Single(finding => finding.Id == EveryCount.Descriptor.Id && !finding.Path.IsRoot && finding.Path != ModelPath.Parse("period"));
        Assert.Equal("r.json(4,10): lỗi OWN0001: blocks[0].values[B]: Số 5.", own.ToString());
        Assert.Equal("b-1", own.Tag);

        // a part of the report that is no figure stands in the report's file, not in the framework's
        Assert.Equal("r.json(1,73)", report.Single(finding => finding.Path == ModelPath.Parse("period")).Location.ToString());
    }

    [Fact]
    public void Validate_OwnRuleOnAPathOfTheFramework_StandsInItsFile()
    {
        var framework = IndicatorFramework.Read(Encoding.UTF8.GetBytes(MutatedFiles.Framework.ReplaceLineEndings("\n")), new JsonReadOptions { FileName = "k.json" });
        var report = framework.Validate(new ValidationOptions { Rules = [new OnOnePath("targets[T1]")] });
        Assert.Equal("k.json(16,11)", report.Single(finding => finding.Id == OnOnePath.Descriptor.Id).Location.ToString());
    }

    [Fact]
    public void Validate_WithoutAReport_RunsRulesOfFrameworksOnly()
    {
        var framework = ModelFiles.Framework(MutatedFiles.Framework.Replace("\"10-NQ/TU\"", "\"10/NQ-TU\"", StringComparison.Ordinal));
        var counted = new Counted();
        var found = framework.Validate(new ValidationOptions { Rules = [counted] });
        Assert.Contains(found, finding => finding.Id == RuleId.Parse("KPI3001"));
        Assert.DoesNotContain(found, finding => finding.Id.Number / 1000 is 4 or 5 or 6 or 7 or 8);
        Assert.True(counted.SawNoReport);
    }

    [Fact]
    public void Validate_ReportOnAnotherFramework_Throws()
    {
        var other = new Submission { Framework = "T2", Unit = OrgUnitCode.Parse("60"), Period = ReportingPeriod.Parse("2024"), Observations = [] };
        Assert.Contains("'T2'", Assert.Throws<ArgumentException>(() => Framework.Validate(other)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_Suppression_ListsTheFindingWithItsReason()
    {
        var report = Framework.Validate(Report([Wrong(1), Wrong(2)]), new ValidationOptions { Suppressions = [Accepting(Mismatch, "observations[1]")] });
        Assert.Equal(["observations[0]"], Places(report, Mismatch));
        var accepted = Assert.Single(report.Suppressed);
        Assert.Equal("observations[1] đã giải trình", $"{accepted.Finding.Path} {accepted.Suppression.Reason}");
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("observations", 2)]
    [InlineData("observations[0]", 1)]
    [InlineData("observations[0].value", 0)]
    [InlineData("observation", 0)]
    [InlineData("observations[11]", 0)]
    public void Validate_SuppressionOfAPath_CoversWhatIsWithinIt(string path, int covered) =>
        Assert.Equal(covered, Framework.Validate(Report([Wrong(1), Wrong(2)]), new ValidationOptions { Suppressions = [Accepting(Mismatch, path)] }).Suppressed.Count);

    [Fact]
    public void Validate_SuppressionOfAnotherRule_CoversNothing() =>
        Assert.Empty(Framework.Validate(Report([Wrong(1)]), new ValidationOptions { Suppressions = [Accepting("KPI5002", "")] }).Suppressed);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Suppression_WithoutAReason_IsRefused(string reason) =>
        Assert.Throws<ArgumentException>(() => new Suppression { Rule = RuleId.Parse(Mismatch), Reason = reason });

    [Theory]
    [InlineData(7, 3, 4)]
    [InlineData(7, 6, 1)]
    [InlineData(7, 7, 0)]
    [InlineData(1, 1, 0)]
    public void Validate_MoreFindingsThanKept_CountsTheRest(int wrong, int most, int rest)
    {
        var report = Framework.Validate(Report(Enumerable.Range(1, wrong).Select(number => Wrong(number))), new ValidationOptions { MaxFindingsPerRule = most });
        Assert.Equal(wrong - rest, Places(report, Mismatch).Length);
        var notices = report.Where(finding => finding.Id == RuleId.Parse(More) && Equals(finding.Argument("rule"), Mismatch));
        Assert.Equal(rest, notices.Select(finding => (int)finding.Argument("count")!).Sum());
        Assert.Equal(rest > 0 ? 1 : 0, notices.Count);
    }

    [Fact]
    public void Validate_SuppressedFindings_TakeNoRoomOfOthers()
    {
        var options = new ValidationOptions { MaxFindingsPerRule = 1, Suppressions = [Accepting(Mismatch, "observations[0]"), Accepting(Mismatch, "observations[1]")] };
        var report = Framework.Validate(Report([Wrong(1), Wrong(2), Wrong(3)]), options);
        Assert.True(report.HasErrors);
        Assert.Equal(["observations[2]"], Places(report, Mismatch));
        Assert.Single(report.Suppressed);
        Assert.Equal(1, report.Single(finding => finding.Id == RuleId.Parse(More)).Argument("count"));
    }

    [Fact]
    public void Validate_ManyNotices_NeverHideAnError()
    {
        var options = new ValidationOptions { MaxFindingsPerRule = 2, Rules = [new LastIsAnError(10)] };
        var report = Framework.Validate(Report([]), options);
        Assert.Equal("OWN0003", Assert.Single(report.Errors).Id.ToString());
        Assert.Equal(2, report.Notices.Count(finding => finding.Id == LastIsAnError.Descriptor.Id));
        Assert.Equal(7, report.Single(finding => finding.Id == RuleId.Parse(More)).Argument("count"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void MaxFindingsPerRule_BelowOne_IsRefused(int most) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ValidationOptions { MaxFindingsPerRule = most });

    [Fact]
    public void Validate_Progress_GrowsToTheEnd()
    {
        var told = new Told(_ => { });
        Framework.Validate(Report(Enumerable.Range(1, 20_000).Select(Right)), new ValidationOptions { Progress = told });
        Assert.True(told.Steps.Count >= 3, told.Steps.Count.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(0, told.Steps[0].CheckedCount);
        Assert.Equal(20_000, told.Steps[^1].CheckedCount);
        Assert.All(told.Steps, step => Assert.Equal(20_000, step.TotalCount));
        Assert.Equal(told.Steps.Select(step => step.CheckedCount).Order(), told.Steps.Select(step => step.CheckedCount));
    }

    [Fact]
    public void Validate_Cancelled_StopsAtTheNextStep()
    {
        using var stop = new CancellationTokenSource();
        var told = new Told(step =>
        {
            if (step.CheckedCount > 0)
            {
                stop.Cancel();
            }
        });
        var report = Report(Enumerable.Range(1, 40_000).Select(Right));
        Assert.Throws<OperationCanceledException>(() => Framework.Validate(report, new ValidationOptions { Progress = told }, stop.Token));
        Assert.Equal(2, told.Steps.Count);
        Assert.Throws<OperationCanceledException>(() => Framework.Validate(Report([]), cancellationToken: stop.Token));
        Assert.Throws<OperationCanceledException>(() => Framework.Validate(cancellationToken: stop.Token));
    }

    private sealed class Told(Action<ValidationProgress> then) : IProgress<ValidationProgress>
    {
        public List<ValidationProgress> Steps { get; } = [];

        public void Report(ValidationProgress value)
        {
            Steps.Add(value);
            then(value);
        }
    }

    private sealed class EveryCount : IRule
    {
        public static RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(RuleId.Parse("OWN0001"), FindingSeverity.Error, BilingualText.Of("Số", "Number"), BilingualText.Of("Số {value}.", "Number {value}."));

        public RuleId Id => Descriptor.Id;

        public void Check(RuleContext context, FindingSink sink)
        {
            foreach (var observation in context.Observations)
            {
                if (observation.Value.Number is { } number)
                {
                    sink.Report(Descriptor, observation, FindingArgument.Of("value", number));
                }
            }

            sink.Report(Descriptor, ModelPath.Parse("period"), FindingArgument.Of("value", 1));
        }
    }

    private sealed class OnOnePath(string path) : IRule
    {
        public static RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(RuleId.Parse("OWN0002"), FindingSeverity.Notice, BilingualText.Of("Một chỗ"), BilingualText.Of("Chỗ này."));

        public RuleId Id => Descriptor.Id;

        public void Check(RuleContext context, FindingSink sink) => sink.Report(Descriptor, ModelPath.Parse(path));
    }

    private sealed class LastIsAnError(int count) : IRule
    {
        public static RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(RuleId.Parse("OWN0003"), FindingSeverity.Error, BilingualText.Of("Nhiều"), BilingualText.Of("Lần thứ {n}."));

        public RuleId Id => Descriptor.Id;

        public void Check(RuleContext context, FindingSink sink)
        {
            for (var n = 1; n <= count; n++)
            {
                var found = sink.Report(Descriptor, ModelPath.Root, FindingArgument.Of("n", n));
                if (n < count)
                {
                    sink.Replace(found, found.WithSeverity(FindingSeverity.Notice));
                }
            }
        }
    }

    private sealed class Counted : IRule
    {
        public bool SawNoReport { get; private set; }

        public RuleId Id => RuleId.Parse("OWN0004");

        public void Check(RuleContext context, FindingSink sink) => SawNoReport = context.Submission is null && context.Observations.Count == 0;
    }
}
