using Kpi.Sdk.Columns;
using Kpi.Sdk.Tests.Columns;
using Kpi.Sdk.Tests.Indicators;
using NodaTime;

namespace Kpi.Sdk.Tests.Scoring;

public sealed class RolledUpScorecardTests
{
    private static readonly OrgUnitCode Province = OrgUnitCode.Parse("20");

    private static readonly IndicatorFramework Framework = IndicatorFramework.Of(new FrameworkDefinition
    {
        Code = "F",
        Name = BilingualText.Of("F"),
        Indicators = [Tables.Share],
        Units = Tables.Country,
        Targets =
        [
            new Target
            {
                Id = "T",
                Slice = IndicatorSlice.Parse("A"),
                Condition = TargetCondition.Parse(">= 50%"),
                Due = TargetDue.Parse("2024"),
                Scope = TargetScope.EachUnitOf(OrgLevel.Province),
                Source = new DocumentReference(DocumentNumber.Parse("10-NQ/TU")),
            },
        ],
    });

    [Theory]
    [InlineData("2024-Q1")]
    [InlineData("2024-9M")]
    [InlineData("2024")]
    public void Evaluate_UnitsRollUp_TheProvinceIsJudgedByItsCommunes(string period)
    {
        var card = Framework.Evaluate(Report(period, Tables.Ratio("201", period, 30, 40), Tables.Ratio("202", period, 25, 60)), new EvaluationOptions { RollsUpUnits = true });
        var line = card.Find(IndicatorSlice.Parse("A"), Province)!;
        Assert.Equal("55/100", line.Figure!.Value.Terms.ToString());
        Assert.Equal("2/2 (1)", line.RolledUp.ToString());
        Assert.Equal(Verdict.Exceeded, line.Verdict);
        Assert.Contains("cộng gộp từ 2/2 số liệu", card.ToText(), StringComparison.Ordinal);
        Assert.Null(card.Find(IndicatorSlice.Parse("A"), OrgUnitCode.Parse("201"))!.RolledUp);
    }

    [Fact]
    public void Evaluate_NotAskedOrIncompleteOrOwnFigure_RollsNothingUp()
    {
        var both = new[] { Tables.Ratio("201", "2024-Q1", 30, 40), Tables.Ratio("202", "2024-Q1", 25, 60) };
        Assert.Null(Framework.Evaluate(Report("2024-Q1", both)).Find(IndicatorSlice.Parse("A"), Province)!.Figure);
        var asked = new EvaluationOptions { RollsUpUnits = true };
        Assert.Null(Framework.Evaluate(Report("2024-Q1", both[0]), asked).Find(IndicatorSlice.Parse("A"), Province)!.Figure);
        var half = Framework.Evaluate(Report("2024-Q1", both[0]), new EvaluationOptions { RollsUpUnits = true, MinimumCoverage = Rational.Of(1, 2) });
        Assert.Equal("1/2", half.Find(IndicatorSlice.Parse("A"), Province)!.RolledUp.ToString());
        var own = Framework.Evaluate(Report("2024-Q1", [.. both, Tables.Ratio("20", "2024-Q1", 1, 4)]), asked).Find(IndicatorSlice.Parse("A"), Province)!;
        Assert.Equal("1/4", own.Figure!.Value.Terms.ToString());
        Assert.Null(own.RolledUp);
        Assert.Throws<ArgumentOutOfRangeException>(() => new EvaluationOptions { MinimumCoverage = Rational.Of(2) });
    }

    [Fact]
    public void Evaluate_Table_JudgesAnyUnitWithThePeriodsBefore()
    {
        var months = Enumerable.Range(1, 6).Select(month => $"2024-M{month:D2}");
        var table = ObservationTable.Of(
            months.SelectMany((month, index) => new[] { Tables.Ratio("201", month, 1 + index, 10), Tables.Ratio("202", month, 5, 10) }), Framework, new TableOptions { UnitsOn = new LocalDate(2024, 6, 30) });
        var card = table.Evaluate(Province, ReportingPeriod.Parse("2024-Q2"));
        var line = card["A"];
        Assert.Equal("30/60", line.Figure!.Value.Terms.ToString());
        Assert.Equal("21/60", line.Previous!.Value.Terms.ToString());
        Assert.Equal("15", line.Change.Points.ToString());
        Assert.Equal(Verdict.Met, line.Verdict);
        Assert.Equal(new LocalDate(2024, 6, 30), card.AsOf);
        Assert.Throws<ArgumentException>(() => table.Evaluate(OrgUnitCode.Parse("99"), ReportingPeriod.Parse("2024-Q2")));
    }

    private static Submission Report(string period, params Observation[] observations) =>
        new() { Framework = "F", Unit = Province, Period = ReportingPeriod.Parse(period), Observations = observations };
}
