using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

/// <summary>What rules of text, time and units cost where nothing is wrong.</summary>
public sealed class QuietRulesTests
{
    private const int FigureCount = 20_000;

    private static readonly IndicatorFramework Framework = RuleFindings.Framework(
        [Frameworks.With(), Parts.Indicator()], units: Provinces.Register, frequencies: [Frequency.HalfYear], breakdowns: [Frameworks.Forms]);

    private static readonly Submission Report = RuleFindings.Report("24", figures:
        [.. Enumerable.Range(0, FigureCount).Select(_ => RuleFindings.Figure(unit: "24", slice: "CQS.TTHC[motPhan]", asOf: "2024-06-30", knownOn: "2024-07-03"))]);

    private static readonly IBuiltInRule[] Rules = [.. RuleCatalogue.Rules.Where(rule => rule.Id.ToString()[3] is >= '1' and <= '4')];

    [Fact]
    public void Check_SoundFigures_FigureRulesAllocateNothing()
    {
        var sink = new FindingSink(Framework, Report);
        CheckAll(sink);
        var before = GC.GetAllocatedBytesForCurrentThread();
        CheckAll(sink);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Empty(sink.Findings);
        Assert.True(allocated < FigureCount, $"{allocated} bytes for {FigureCount} figures");
    }

    [Fact]
    public void Check_SoundFigures_OtherRulesAllocateLittle()
    {
        var sink = new FindingSink(Framework, Report);
        var context = new RuleContext(Framework, Report, [], asOf: null);
        foreach (var rule in Rules.Where(rule => rule is not IFigureRule))
        {
            rule.Check(context, sink);
            var before = GC.GetAllocatedBytesForCurrentThread();
            rule.Check(context, sink);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(allocated < 20L * FigureCount, $"{rule.Id}: {allocated} bytes for {FigureCount} figures");
        }

        Assert.Empty(sink.Findings);
    }

    private static void CheckAll(FindingSink sink)
    {
        var rules = Rules.OfType<IFigureRule>().ToArray();
        foreach (var observation in Report.Observations)
        {
            var figure = new FigureContext(Framework, Framework.Find(observation.Slice.Code)!, observation, Report);
            foreach (var rule in rules)
            {
                rule.Check(figure, sink);
            }
        }
    }
}
