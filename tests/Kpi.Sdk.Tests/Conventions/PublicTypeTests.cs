namespace Kpi.Sdk.Tests.Conventions;

public sealed class PublicTypeTests
{
    private static readonly Dictionary<string, Func<Type, IEnumerable<string>>> Rules = new(StringComparer.Ordinal)
    {
        [nameof(PublicTypes.MutableStruct)] = PublicTypes.MutableStruct,
        [nameof(PublicTypes.EquatableWithoutOperator)] = PublicTypes.EquatableWithoutOperator,
        [nameof(PublicTypes.OpenClass)] = PublicTypes.OpenClass,
        [nameof(PublicTypes.PublicField)] = PublicTypes.PublicField,
        [nameof(PublicTypes.PublicSetter)] = PublicTypes.PublicSetter,
        [nameof(PublicTypes.TakenName)] = PublicTypes.TakenName,
        [nameof(PublicTypes.StrangeNamespace)] = PublicTypes.StrangeNamespace,
        [nameof(PublicTypes.ImplicitConversion)] = PublicTypes.ImplicitConversion,
        [nameof(PublicTypes.BoldZero)] = PublicTypes.BoldZero,
        [nameof(PublicTypes.ConversionNotNamedAfterItsResult)] = PublicTypes.ConversionNotNamedAfterItsResult,
        [nameof(PublicTypes.LargePositionalRecord)] = PublicTypes.LargePositionalRecord,
    };

    public static TheoryData<string> RuleNames => [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void PublicApi_EveryRule_IsKept(string rule) => Violations.AreNone(PublicTypes.All.SelectMany(Rules[rule]));

    [Fact]
    public void PublicApi_IsFound() => Assert.Contains(typeof(IndicatorCode), PublicTypes.All);

    [Theory]
    [InlineData(nameof(PublicTypes.MutableStruct), typeof(BadSamples.Mutable))]
    [InlineData(nameof(PublicTypes.EquatableWithoutOperator), typeof(BadSamples.Equatable))]
    [InlineData(nameof(PublicTypes.OpenClass), typeof(BadSamples.Open))]
    [InlineData(nameof(PublicTypes.PublicField), typeof(BadSamples.WithField))]
    [InlineData(nameof(PublicTypes.PublicField), typeof(BadSamples.WithStaticField))]
    [InlineData(nameof(PublicTypes.PublicSetter), typeof(BadSamples.WithSetter))]
    [InlineData(nameof(PublicTypes.TakenName), typeof(BadSamples.Period))]
    [InlineData(nameof(PublicTypes.StrangeNamespace), typeof(BadSamples.Open))]
    [InlineData(nameof(PublicTypes.ImplicitConversion), typeof(BadSamples.Converting))]
    [InlineData(nameof(PublicTypes.BoldZero), typeof(BadSamples.Bold))]
    [InlineData(nameof(PublicTypes.BoldZero), typeof(BadSamples.Zeroless))]
    [InlineData(nameof(PublicTypes.ConversionNotNamedAfterItsResult), typeof(BadSamples.Misnamed))]
    [InlineData(nameof(PublicTypes.LargePositionalRecord), typeof(BadSamples.Positional))]
    public void Rule_BadType_IsBroken(string rule, Type bad) => Assert.NotEmpty(Rules[rule](bad));

    [Theory]
    [InlineData(nameof(PublicTypes.MutableStruct), typeof(ParseFailure))]
    [InlineData(nameof(PublicTypes.PublicField), typeof(BadSamples.WithConstant))]
    [InlineData(nameof(PublicTypes.PublicSetter), typeof(BadSamples.WithInit))]
    [InlineData(nameof(PublicTypes.ConversionNotNamedAfterItsResult), typeof(BadSamples.WellNamed))]
    [InlineData(nameof(PublicTypes.LargePositionalRecord), typeof(ParseFailure))]
    public void Rule_GoodType_IsKept(string rule, Type good) => Assert.Empty(Rules[rule](good));
}
