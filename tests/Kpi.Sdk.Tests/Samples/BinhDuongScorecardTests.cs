using VerifyXunit;

namespace Kpi.Sdk.Tests.Samples;

public sealed class BinhDuongScorecardTests
{
    private static readonly Scorecard Card = SampleCards.Load("binh-duong");

    [Fact]
    public Task ToText_Vietnamese_ReadsWell() => Verifier.Verify(Card.ToText(), "txt");

    [Fact]
    public Task ToText_English_ReadsWell() => Verifier.Verify(Card.ToText(ReportLanguage.English), "txt");

    [Fact]
    public void ElectronicIdentity_DenominatorNobodyNames_IsNotAssessable()
    {
        var line = Card["XHS.DDDT"];

        Assert.Equal(NotAssessableReason.DifferentBase, line.Deciding!.Reason);
        Assert.All(line.Judgements, judgement => Assert.Equal(Verdict.NotAssessable, judgement.Verdict));
    }

    [Fact]
    public void Documents_NoDeclaredCount_SaysSo() => Assert.Contains("(chưa rõ tổng số chỉ tiêu của văn bản): 21 chỉ tiêu", Card.ToText(), StringComparison.Ordinal);
}
