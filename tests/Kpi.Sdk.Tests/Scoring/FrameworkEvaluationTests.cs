using static Kpi.Sdk.Tests.Scoring.Cards;

namespace Kpi.Sdk.Tests.Scoring;

public sealed class FrameworkEvaluationTests
{
    [Theory]
    [InlineData(null, null, "2024-12-31", AsOfOrigin.PeriodEnd)]
    [InlineData("2025-01-20", null, "2025-01-20", AsOfOrigin.ReportDate)]
    [InlineData(null, "2024-06-30", "2024-06-30", AsOfOrigin.Asked)]
    [InlineData("2025-01-20", "2024-06-30", "2024-06-30", AsOfOrigin.Asked)]
    public void Evaluate_Day_IsTheOneAskedElseTheReportsElseThePeriodsEnd(string? reported, string? asked, string expected, AsOfOrigin origin)
    {
        var card = Framework(Target("T")).Evaluate(Report([Figure("70%")], reportedOn: reported), new EvaluationOptions { AsOf = asked is null ? null : On(asked) });

        Assert.Equal(On(expected), card.AsOf);
        Assert.Equal(origin, card.AsOfOrigin);
        Assert.All(card.JudgementsOf("T"), judgement => Assert.Equal(On(expected), judgement.AsOf));
    }

    [Fact]
    public void Evaluate_DayAsked_MovesTheVerdict()
    {
        var framework = Framework(Target("T", due: "2024"));
        var report = Report(Figure("70%", period: "2024-S1"));

        Assert.Equal(Verdict.NotDue, framework.Evaluate(report)["A"].Verdict);
        Assert.Equal(NotAssessableReason.NoFigureAtDue, framework.Evaluate(report, new EvaluationOptions { AsOf = On("2025-01-01") })["A"].Deciding!.Reason);
    }

    [Fact]
    public void Evaluate_OtherFramework_IsRefused()
    {
        var report = new Submission { Framework = "KHAC", Unit = OrgUnitCode.Parse(Reporter), Period = ReportingPeriod.Parse("2024"), Observations = [] };

        var refused = Assert.Throws<ArgumentException>(() => Framework().Evaluate(report));

        Assert.Contains("'KHAC'", refused.Message, StringComparison.Ordinal);
        Assert.Contains("'KHUNG'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => Framework().Evaluate(null!));
        Assert.Throws<ArgumentNullException>(() => FrameworkEvaluation.Evaluate(null!, Report()));
    }

    [Fact]
    public void Evaluate_TwiceAndFromManyThreads_PrintsTheSame()
    {
        var framework = Framework(Target("T"), Target("T2", "B", due: "2030", source: "KH2"), Target("REF", role: TargetRole.Reference));
        var report = Report(Figure("70%"), Figure("60%", period: "2023"), Figure("50%", "B"), Figure("5%", unit: "001"));
        var card = framework.Evaluate(report);
        var texts = new string[16];

        Parallel.For(0, texts.Length, index => texts[index] = (index % 2 == 0 ? card : framework.Evaluate(report)).ToText());

        Assert.Single(texts.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Evaluate_OrderOfFiguresAndTargets_DoesNotMatter()
    {
        Target[] targets = [Target("T"), Target("T2", due: "2030", source: "KH2"), Target("REF", role: TargetRole.Reference), Target("N", "N", ">= 5")];
        Observation[] figures = [Figure("70%"), Figure("60%", period: "2023"), Figure("50%", "B"), Figure("5%", unit: "001"), Figure("6", "N", kind: MeasureKind.Count)];

        var there = Framework(targets).Evaluate(Report(figures)).ToText();
        var back = Framework([.. targets.Reverse()]).Evaluate(Report([.. figures.Reverse()])).ToText();

        Assert.Equal(there, back);
    }
}
