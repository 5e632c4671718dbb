using static Kpi.Sdk.Tests.Organisation.Units;
using static Kpi.Sdk.Tests.Scoring.Cards;

namespace Kpi.Sdk.Tests.Scoring;

public sealed class ScorecardLineTests
{
    [Fact]
    public void Deciding_BindingAndReference_BindingFirst() =>
        Assert.Equal("A 594 70%: T REF", Text(Of([Target("REF", due: "2024", role: TargetRole.Reference), Target("T", due: "2030")], Figure("70%"))["A"]));

    [Fact]
    public void Deciding_Scopes_TheNarrowestFirst() =>
        Assert.Equal(
            "A 594 70%: UNIT IN60 EACH",
            Text(Of(
                [
                    Target("EACH", scope: TargetScope.EachUnitOf(OrgLevel.District), due: "2024"),
                    Target("IN60", scope: TargetScope.EachUnitOf(OrgLevel.District, Code("60")), due: "2025"),
                    Target("UNIT", due: "2026"),
                ],
                Figure("70%"))["A"]));

    [Fact]
    public void Deciding_Deadlines_TheNearestNotPastThenTheLatestPastThenNone() =>
        Assert.Equal(
            "A 594 70%: D2024 D2025 D2030 D2023 D2022 NONE",
            Text(Of([Target("NONE", due: "unknown"), Target("D2022", due: "2022"), Target("D2030", due: "2030"), Target("D2023", due: "2023"), Target("D2025"), Target("D2024", due: "2024")], Figure("70%"))["A"]));

    [Fact]
    public void Deciding_OneDeadline_TheNewestDocumentThenTheId() =>
        Assert.Equal(
            "A 594 70%: NEW OLD-A OLD-B",
            Text(Of([Target("OLD-B"), Target("NEW", source: "KH2"), Target("OLD-A")], Figure("70%"))["A"]));

    [Fact]
    public void Deciding_Replaced_ComesLastThoughItsDocumentIsNewer() =>
        Assert.Equal("A 594 70%: NEW OLD", Text(Of([Target("OLD", due: "2024", source: "KH2"), Target("NEW", replaces: "OLD")], Figure("70%"))["A"]));

    [Fact]
    public void Verdict_NoTarget_IsNotAssessableAndNotBinding()
    {
        var line = Of([], Figure("70%"))["A"];

        Assert.Null(line.Deciding);
        Assert.Equal(Verdict.NotAssessable, line.Verdict);
        Assert.False(line.IsBinding);
        Assert.Equal("70%", line.Explain());
    }

    [Fact]
    public void IsBinding_ReferenceAlone_IsFalse()
    {
        var line = Of(Target("REF", role: TargetRole.Reference), Figure("85%"))["A"];

        Assert.False(line.IsBinding);
        Assert.Equal(Verdict.Exceeded, line.Verdict);
    }

    [Fact]
    public void Change_TwoPercentages_IsInPoints()
    {
        var line = Of([], Figure("70,5%"), Figure("68%", period: "2023"))["A"];

        Assert.Equal(Rational.Parse("5/2"), line.Change.Points);
    }

    [Fact]
    public void Explain_Judged_NamesFigureTargetDocumentAndVerdict() =>
        Assert.Equal(
            "70% (31/12/2024) so với ≥ 80% (01-NQ/TU, 2025): Chưa đến hạn, còn thiếu 10 điểm %",
            Of(Target("T"), Figure("70%"))["A"].Explain());
}
