using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class RevisedFinalRuleTests
{
    private static readonly RevisedFinalRule Rule = new();

    [Fact]
    public void Check_FinalChangedWithoutAWord_SaysBoth() => RuleRuns.Says(
        Run(Vintage("98,44%", ObservationStatus.Final, "2024-01-10"), Vintage("97,2%", ObservationStatus.Final, "2024-03-01")),
        "Số liệu chính thức 98,44% (biết ngày 10/01/2024) nay là 97,2% mà không ghi là số điều chỉnh.",
        "The final figure 98.44% (known on 2024-01-10) is now 97.2%, and is not marked as revised.");

    [Theory]
    [InlineData("97,2%", ObservationStatus.Final, ObservationStatus.Revised)]
    [InlineData("97,2%", ObservationStatus.Provisional, ObservationStatus.Final)]
    [InlineData("98,4%", ObservationStatus.Final, ObservationStatus.Final)]
    public void Check_RevisedOrNeverFinalOrSame_IsSilent(string now, ObservationStatus before, ObservationStatus after) =>
        Assert.Empty(Run(Vintage("98,44%", before, "2024-01-10"), Vintage(now, after, "2024-03-01")));

    [Fact]
    public void Check_FinalOfAnEarlierReport_IsFound()
    {
        var earlier = Report("2023-12-31", Vintage("98,44%", ObservationStatus.Final, known: null));
        var now = Report("2024-06-30", Vintage("97,2%", ObservationStatus.Unspecified, known: null));
        Assert.Single(RuleRuns.Run(Rule, RuleRuns.Framework(), now, earlier));
        Assert.Empty(RuleRuns.Run(Rule, RuleRuns.Framework(), earlier, now));
        Assert.Empty(RuleRuns.Run(Rule, RuleRuns.Framework(), Report("2024-06-30", Vintage("98,44%", ObservationStatus.Final, known: null)), earlier));
    }

    [Fact]
    public void Check_FigureOfAnotherPeriod_IsSilent()
    {
        var earlier = Report("2023-12-31", Parts.Observed(ObservedValue.Parse("98,44%", MeasureKind.Ratio), period: "2022", status: ObservationStatus.Final));
        Assert.Empty(RuleRuns.Run(Rule, RuleRuns.Framework(), Report("2024-06-30", RuleRuns.Figure("97,2%")), earlier));
    }

    private static IReadOnlyList<Finding> Run(params Observation[] figures) => RuleRuns.Run(Rule, RuleRuns.Framework(), RuleRuns.Report(figures));

    private static Observation Vintage(string figure, ObservationStatus status, string? known) => new()
    {
        Slice = Parts.Slice("A"),
        Unit = Parts.LaGi,
        Period = Parts.Period("2023"),
        Value = ObservedValue.Parse(figure, MeasureKind.Ratio),
        Status = status,
        KnownOn = known is null ? null : Parts.Day(known),
    };

    private static Submission Report(string day, Observation figure) => new()
    {
        Framework = "F",
        Unit = Parts.LaGi,
        Period = Parts.Period("2023"),
        ReportedOn = Parts.Day(day),
        Observations = [figure],
    };
}
