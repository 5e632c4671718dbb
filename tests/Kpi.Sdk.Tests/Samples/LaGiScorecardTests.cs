using VerifyXunit;

using static Kpi.Sdk.Tests.Organisation.Units;

namespace Kpi.Sdk.Tests.Samples;

/// <summary>What La Gi's scorecard says on 30/6/2024, in the model and in print.</summary>
public sealed class LaGiScorecardTests
{
    private static readonly Scorecard Card = SampleCards.Load("la-gi");

    [Fact]
    public Task ToText_Vietnamese_ReadsWell() => Verifier.Verify(Card.ToText(), "txt");

    [Fact]
    public Task ToText_English_ReadsWell() => Verifier.Verify(Card.ToText(ReportLanguage.English), "txt");

    [Fact]
    public void AsOf_ReportWithoutADate_IsTheEndOfItsPeriod()
    {
        Assert.Equal(Day("2024-06-30"), Card.AsOf);
        Assert.Equal(AsOfOrigin.PeriodEnd, Card.AsOfOrigin);
    }

    [Fact]
    public void ElectronicIdentity_AboveTheDeadlinesTarget_IsExceeded()
    {
        var judgement = Deciding("XHS.DDDT", "17/QĐ-UBQGCĐS");

        Assert.Equal(Verdict.Exceeded, judgement.Verdict);
        Assert.Equal(TargetRole.Reference, judgement.Target.Role);
        Assert.Equal(Rational.Parse("7050200/104868"), judgement.Value);
        Assert.Equal(Day("2023-12-31"), judgement.DueDate);
        Assert.Equal("70.502/104.868 = 67,23% (30/6/2024) so với > 30% (17/QĐ-UBQGCĐS, 2023): Vượt", judgement.Explain());
        AssertPrinted("Dân số trưởng thành có tài khoản định danh điện tử", "trên 30% (2023)", "70.502/104.868 = 67,23% (30/6/2024)", "Vượt", "17/QĐ-UBQGCĐS");
    }

    [Fact]
    public void FibreCable_FullAYearAndAHalfAhead_IsMetEarlyAndNeverExceeded()
    {
        var judgement = Deciding("HTS.CAPQUANG", "749/QĐ-TTg");

        Assert.Equal(Verdict.Met, judgement.Verdict);
        Assert.True(judgement.IsEarly);
        AssertPrinted("Phường, xã có cáp quang", "100% (2025)", "100% (30/6/2024)", "Đạt trước hạn", "749/QĐ-TTg");
    }

    [Fact]
    public void Smartphones_JustBelow_IsNotDueWithTheGap()
    {
        var judgement = Deciding("XHS.SMART", "411/QĐ-TTg");

        Assert.Equal(Verdict.NotDue, judgement.Verdict);
        Assert.Equal(Rational.Parse("1/5"), judgement.Gap);
        Assert.Equal(Day("2025-12-31"), judgement.DueDate);
        Assert.Equal("Cục Viễn thông", judgement.Figure!.StatedBy);
        AssertPrinted("Dân số trưởng thành có điện thoại thông minh", "80% (2025)", "79,8% (31/12/2023)", "Chưa đến hạn, còn thiếu 0,2 điểm %", "411/QĐ-TTg", "theo Cục Viễn thông");
    }

    [Fact]
    public void OnlineDossiersOfTheTown_FiguresAtOdds_AreNotAssessable()
    {
        var judgement = Deciding("CQS.HS[toanTrinh]", "942/QĐ-TTg");

        Assert.Equal(NotAssessableReason.ContradictoryFigure, judgement.Reason);
        Assert.Equal(Rational.Parse("26700/2564"), judgement.ContradictedPercent);
        AssertPrinted("Tỷ lệ hồ sơ trực tuyến (toàn trình) |", "tối thiểu 80% (2025)", "267/2.564 = 91,05% (30/6/2024)", "Chưa đánh giá được: mâu thuẫn 10,41/91,05", "942/QĐ-TTg");
    }

    [Fact]
    public void OnlineDossiersOfTheCommunes_ProxyTarget_IsMetEarlyApproximately()
    {
        var line = Card.Find(IndicatorSlice.Parse("CQS.HS[toanTrinh]"), Code("594"), OrgLevel.Commune)!;

        Assert.Equal(Verdict.Exceeded, line.Verdict);
        Assert.True(line.Deciding!.IsEarly);
        Assert.True(line.Deciding.IsApproximate);
        Assert.Equal("942/QĐ-TTg", line.Deciding.Target.Source.ShortName(ReportLanguage.Vietnamese));
        AssertPrinted("Tỷ lệ hồ sơ trực tuyến (toàn trình), cấp xã", "2.678/2.950 = 90,78% (30/6/2024)", "Đạt trước hạn (so sánh gần đúng)", "942/QĐ-TTg", "bản in: 2.678/2.950%");
    }

    [Theory]
    [InlineData("NQ10-DLS-2025", "70% (2025)")]
    [InlineData("NQ10-GRDP-2025", "20% (2025)")]
    public void ResolutionTargets_NoFigure_AreNotAssessable(string target, string wording)
    {
        var judgement = Assert.Single(Card.JudgementsOf(target));

        Assert.Equal(NotAssessableReason.NoFigure, judgement.Reason);
        Assert.Equal(TargetRole.Binding, judgement.Target.Role);
        Assert.Equal("10-NQ/TU", judgement.Target.Source.ShortName(ReportLanguage.Vietnamese));
        Assert.Contains(SampleCards.Rows(Card.ToText(), "CHỈ TIÊU RÀNG BUỘC"), row => row.Contains(wording, StringComparison.Ordinal)
            && row.Contains("Chưa đánh giá được: chưa có số liệu", StringComparison.Ordinal) && row.Contains("10-NQ/TU (tỉnh)", StringComparison.Ordinal));
    }

    [Fact]
    public void Count_Of10NqTu_AddsUpToFourteen()
    {
        var document = Card.Documents.Single(found => found.Id == "NQ10");

        Assert.Equal((2, 12, 14), (document.Tally.NotAssessable, document.Tally.NotInFramework, document.Tally.Total));
        Assert.Equal(0, document.Tally.Exceeded + document.Tally.Met + document.Tally.NotDue + document.Tally.NotMet);
        Assert.Contains(
            "\n10-NQ/TU: 14 chỉ tiêu: 0 vượt, 0 đạt, 0 chưa đến hạn, 0 không đạt, 2 chưa đánh giá được, 12 chưa có trong khung\n",
            Card.ToText(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Count_References_AreInNone()
    {
        Assert.All(Card.Documents.SelectMany(document => document.Judgements), judgement => Assert.Equal(TargetRole.Binding, judgement.Target.Role));
        Assert.Equal(["NQ10", "KH1051"], Card.Documents.Select(document => document.Id));
        Assert.Equal(Card.Lines.Count(line => line.IsBinding), Card.Framework.Groups.Sum(group => Card.Subtotal(group.Id).Total));
        Assert.Equal(0, Card.Subtotal("XHS").Total);
    }

    [Fact]
    public void Lines_EveryFigureOfTheReport_IsShownOrIsTheOneBefore()
    {
        var shown = Card.Lines.SelectMany(line => line.Judgements.Select(judgement => judgement.Figure).Append(line.Figure).Append(line.Previous)).ToHashSet();

        // the report says twice that 25 services are essential
        Assert.Equal(["la-gi-014"], Card.Submission.Observations.Where(figure => !shown.Contains(figure)).Select(figure => figure.Tag));
    }

    private static Judgement Deciding(string slice, string document)
    {
        var judgement = Card[slice].Deciding!;
        Assert.Equal(document, judgement.Target.Source.ShortName(ReportLanguage.Vietnamese));
        Assert.Equal(Code("594"), Card[slice].Unit);
        return judgement;
    }

    private static void AssertPrinted(string name, params string[] parts)
    {
        var row = Assert.Single(SampleCards.Rows(Card.ToText(), "THAM CHIẾU"), row => row.Contains($"| {name}", StringComparison.Ordinal));
        Assert.All(parts, part => Assert.Contains(part, row, StringComparison.Ordinal));
    }
}
