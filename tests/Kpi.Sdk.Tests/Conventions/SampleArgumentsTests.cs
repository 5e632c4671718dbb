namespace Kpi.Sdk.Tests.Conventions;

public sealed class SampleArgumentsTests
{
    [Fact]
    public void TryMake_ComposedType_IsMadeOfItsParts()
    {
        Assert.True(SampleArguments.TryMake(typeof(BadSamples.Composed), out var made));
        var composed = Assert.IsType<BadSamples.Composed>(made);
        Assert.False(composed.Name.IsDefault);
        Assert.NotNull(composed.Part);
        Assert.Equal([IndicatorCode.Parse("XHS.DDDT")], composed.Codes);
    }

    [Fact]
    public void TryMake_TypeThatNeedsItself_IsGivenUp() => Assert.False(SampleArguments.TryMake(typeof(BadSamples.Endless), out _));

    [Fact]
    public void TryMake_NullableAndEnum_AreNotTheZero()
    {
        Assert.True(SampleArguments.TryMake(typeof(IndicatorCode?), out var code));
        Assert.Equal(IndicatorCode.Parse("XHS.DDDT"), code);
        Assert.True(SampleArguments.TryMake(typeof(ReportLanguage), out var language));
        Assert.Equal(ReportLanguage.English, language);
    }
}
