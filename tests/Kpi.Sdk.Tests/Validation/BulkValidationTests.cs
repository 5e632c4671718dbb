using System.Diagnostics;
using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation;

/// <summary>A nation's figures in one call.</summary>
public sealed class BulkValidationTests
{
    private const int FigureCount = 1_000_000;
    private const int WrongEvery = 100_000;

    private static readonly IFigureRule[] OwnRules = [.. RuleCatalogue.OfFigures.Where(rule => rule.Id.ToString().StartsWith("KPI5", StringComparison.Ordinal))];

    [Fact]
    public void Validate_AMillionFigures_FindsTheWrongOnesAndTellsHowFarItIs()
    {
        var report = Report(FigureCount);
        var progress = new Progress();
        var watch = Stopwatch.StartNew();

        var found = Framework().Validate(report, new ValidationOptions { Progress = progress });

        var elapsed = watch.Elapsed;
        Assert.Equal(FigureCount / WrongEvery, found.Errors.Count);
        Assert.All(found.Errors, finding => Assert.Equal("KPI5001", finding.Id.ToString()));
        Assert.True(progress.Steps.Count > 100, "told too seldom");
        Assert.Equal(progress.Steps.Order(), progress.Steps);
        Assert.Equal(FigureCount, progress.Steps[^1]);
        Assert.True(elapsed < TimeSpan.FromSeconds(60), $"took {elapsed}");
    }

    [Fact]
    public void RunOnFigures_RulesOfSingleFigures_AllocateNextToNothing()
    {
        var (framework, report) = (Framework(), Report(WrongEvery - 1));
        _ = ReportValidator.RunOnFigures(framework, report);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var found = ReportValidator.RunOnFigures(framework, report);

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Empty(found);
        Assert.True(allocated < 100L * WrongEvery, $"allocated {allocated / WrongEvery} bytes a figure");
    }

    [Fact]
    public void Check_FiguresInOrder_AllocatesNothing()
    {
        var report = Report(WrongEvery - 1);
        var framework = Framework();
        var sink = new FindingSink(framework, report);
        CheckAll(framework, report, sink);

        var before = GC.GetAllocatedBytesForCurrentThread();
        CheckAll(framework, report, sink);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Empty(sink.Findings);
        Assert.True(allocated < WrongEvery, $"{allocated} bytes for {WrongEvery} figures");
    }

    [Fact]
    public void Validate_CancelledOnTheWay_Stops()
    {
        using var source = new CancellationTokenSource();
        var progress = new Progress { OnStep = step => (step > 0 ? source : null)?.Cancel() };

        Assert.Throws<OperationCanceledException>(() => Framework().Validate(Report(WrongEvery), new ValidationOptions { Progress = progress }, source.Token));

        Assert.InRange(progress.Steps[^1], 1, WrongEvery - 1);
    }

    [Fact]
    public void Validate_EverythingWrong_KeepsTheMostAskedForAndCountsTheRest()
    {
        const int count = 20_000;
        var report = RuleRuns.Report([.. Enumerable.Range(1, count).Select(index => Observed(index, ObservedValue.Parse("1/2 = 90%", MeasureKind.Ratio)))]);

        var found = Framework().Validate(report, new ValidationOptions { MaxFindingsPerRule = 10 });

        Assert.Equal(10, found.Errors.Count);
        Assert.All(found.Errors, finding => Assert.Equal("50%", finding.Suggestion.Vietnamese));
        Assert.Contains(found.Notices, notice => string.Equals(notice.Id.ToString(), "KPI8009", StringComparison.Ordinal) && notice.Argument("count") is count - 10);
    }

    private static void CheckAll(IndicatorFramework framework, Submission report, FindingSink sink)
    {
        foreach (var observation in report.Observations)
        {
            var figure = new FigureContext(framework, framework.Find(observation.Slice.Code)!, observation, report);
            foreach (var rule in OwnRules)
            {
                rule.Check(figure, sink);
            }
        }
    }

    private static IndicatorFramework Framework() => RuleRuns.Framework(RuleRuns.Indicator(limit: PartLimit.Strict, decimals: 2), targets: [Parts.Target(">= 80%", scope: TargetScope.EachUnitOf(OrgLevel.Commune))]);

    private static Submission Report(int count)
    {
        var observations = new Observation[count];
        for (var index = 0; index < count; index++)
        {
            // 10^4·n/m to the nearest, half up, in whole numbers: quicker than the library's own rounding, and a second opinion on it
            long numerator = 50_000 + (index % 40_000), denominator = 100_000 + (index % 977);
            var right = ((20_000 * numerator) + denominator) / (2 * denominator);
            var stated = Figure.Of(index % WrongEvery == WrongEvery - 1 ? right + 7 : right, 2);
            observations[index] = Observed(index, ObservedValue.OfRatio(Figure.Of(numerator), Figure.Of(denominator), Percentage.Of(stated)));
        }

        return RuleRuns.Report(observations);
    }

    private static Observation Observed(int index, ObservedValue value) => new()
    {
        Slice = Parts.Slice("A"),
        Unit = OrgUnitCode.Parse($"{index % 100_000:00000}"),
        Period = ReportingPeriod.OfMonth(2015 + (index / 100_000), 1 + (index % 12)),
        Value = value,
    };

    private sealed class Progress : IProgress<ValidationProgress>
    {
        public List<int> Steps { get; } = [];

        public Action<int> OnStep { get; init; } = _ => { };

        public void Report(ValidationProgress value)
        {
            Steps.Add(value.CheckedCount);
            OnStep(value.CheckedCount);
        }
    }
}
