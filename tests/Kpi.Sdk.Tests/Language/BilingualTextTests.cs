namespace Kpi.Sdk.Tests.Language;

public sealed class BilingualTextTests
{
    [Fact]
    public void Of_TwoLanguages_GivesEach()
    {
        var text = BilingualText.Of(" Nghi\u0323 quyê\u0301t ", " Resolution ");
        Assert.Equal("Nghị quyết", text.Vietnamese);
        Assert.Equal("Nghị quyết", text.In(ReportLanguage.Vietnamese));
        Assert.Equal("Resolution", text.In(ReportLanguage.English));
        Assert.Equal("Nghị quyết", text.ToString());
        Assert.False(text.IsDefault);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void In_NoEnglish_FallsBackToVietnamese(string? english)
    {
        var text = BilingualText.Of("Kế hoạch", english);
        Assert.Null(text.English);
        Assert.Equal("Kế hoạch", text.In(ReportLanguage.English));
    }

    [Fact]
    public void Default_IsUnset()
    {
        Assert.True(default(BilingualText).IsDefault);
        Assert.Equal(string.Empty, default(BilingualText).ToString());
        Assert.Equal(string.Empty, default(BilingualText).In(ReportLanguage.English));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Of_BlankVietnamese_Throws(string? vietnamese) => Assert.ThrowsAny<ArgumentException>(() => BilingualText.Of(vietnamese!, "Plan"));

    [Fact]
    public void Equality_SameWordsInAnotherForm_AreEqual()
    {
        Assert.Equal(BilingualText.Of("Kế hoạch", "Plan"), BilingualText.Of("Kê\u0301 hoa\u0323ch", "Plan "));
        Assert.NotEqual(BilingualText.Of("Kế hoạch", "Plan"), BilingualText.Of("Kế hoạch"));
    }
}
