using static Kpi.Sdk.Tests.Scoring.Cards;

namespace Kpi.Sdk.Tests.Scoring;

public sealed class VerdictTallyTests
{
    // exceeded, met, met early though beyond, not due, not met, without a figure
    private static readonly Scorecard Card = Of(
        [
            Target("X", due: "2024"),
            Target("M", at: ">= 85%", due: "2024"),
            Target("E", due: "2030"),
            Target("D", at: ">= 95%", due: "2030"),
            Target("F", at: ">= 95%", due: "2024"),
            Target("N", "B"),
        ],
        Figure("85%"));

    [Fact]
    public void Of_EveryVerdict_CountsEachWhereItIsPrinted()
    {
        var tally = VerdictTally.Of(Card.Lines.SelectMany(line => line.Judgements));

        Assert.Equal((1, 2, 1, 1, 1, 0), (tally.Exceeded, tally.Met, tally.NotDue, tally.NotMet, tally.NotAssessable, tally.NotInFramework));
        Assert.Equal(6, tally.Total);
    }

    [Theory]
    [InlineData(null, 6, 0)]
    [InlineData(0, 6, 0)]
    [InlineData(5, 6, 0)]
    [InlineData(6, 6, 0)]
    [InlineData(14, 14, 8)]
    public void Of_Declared_TheRestIsNotInTheFramework(int? declared, int total, int rest)
    {
        var tally = VerdictTally.Of(Card.Lines.SelectMany(line => line.Judgements), declared);

        Assert.Equal(total, tally.Total);
        Assert.Equal(rest, tally.NotInFramework);
    }

    [Fact]
    public void ToText_BothLanguages_AddUp()
    {
        var tally = VerdictTally.Of(Card.Lines.SelectMany(line => line.Judgements), 14);

        Assert.Equal("14 chỉ tiêu: 1 vượt, 2 đạt, 1 chưa đến hạn, 1 không đạt, 1 chưa đánh giá được, 8 chưa có trong khung", tally.ToText(ReportLanguage.Vietnamese));
        Assert.Equal("14 targets: 1 exceeded, 2 met, 1 not due, 1 not met, 1 not assessable, 8 not in the framework", tally.ToText(ReportLanguage.English));
        Assert.Equal(tally.ToText(ReportLanguage.Vietnamese), tally.ToString());
    }

    [Fact]
    public void ToText_OneAndNone_ReadWell()
    {
        Assert.Equal("1 target: 1 exceeded, 0 met, 0 not due, 0 not met, 0 not assessable", VerdictTally.Of(Card.JudgementsOf("X")).ToText(ReportLanguage.English));
        Assert.Equal("0 targets: 0 exceeded, 0 met, 0 not due, 0 not met, 0 not assessable", default(VerdictTally).ToText(ReportLanguage.English));
    }

    [Fact]
    public void Of_Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => VerdictTally.Of(null!));

    [Fact]
    public void ToText_MoreTargetsThanTheDocumentDeclares_SaysSo()
    {
        Assert.StartsWith("01-NQ/TU (văn bản nêu 5, khung có nhiều hơn): 6 chỉ tiêu: ", Card.Documents[0].ToText(ReportLanguage.Vietnamese), StringComparison.Ordinal);
        Assert.StartsWith("01-NQ/TU (it declares 5, the framework has more): 6 targets: ", Card.Documents[0].ToText(ReportLanguage.English), StringComparison.Ordinal);
    }
}
