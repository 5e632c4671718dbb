using FsCheck.Fluent;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Codes;

public sealed class IndicatorCodePropertyTests
{
    // a fifth of the pairs are equal, else equality would hardly be met
    private static readonly FsCheck.Arbitrary<(IndicatorCode Left, IndicatorCode Right)> Pairs = Gen.Frequency(
        (4, Generators.IndicatorCodes.Generator.Two()),
        (1, Generators.IndicatorCodes.Generator.Select(code => (code, IndicatorCode.Parse(code.ToString()))))).ToArbitrary();

    [Fact]
    public void Text_AnyCode_RoundTripsInEitherCase() =>
        Properties.Check(Generators.IndicatorCodes, Gen.Choose(0, int.MaxValue).ToArbitrary(), (code, bits) =>
            Assert.Equal(code, IndicatorCode.Parse(Generators.MixCase(code.ToString(), bits))));

    [Fact]
    public void CompareTo_AnyPair_AgreesWithEqualityHashAndOperators() =>
        Properties.Check(Pairs, pair =>
        {
            var order = pair.Left.CompareTo(pair.Right);
            Assert.Equal(pair.Left == pair.Right, order == 0);
            Assert.Equal(Math.Sign(order), -Math.Sign(pair.Right.CompareTo(pair.Left)));
            Assert.Equal((order < 0, order <= 0, order > 0, order >= 0), (pair.Left < pair.Right, pair.Left <= pair.Right, pair.Left > pair.Right, pair.Left >= pair.Right));
            Assert.Equal(order == 0, string.Equals(pair.Left.ToString(), pair.Right.ToString(), StringComparison.Ordinal));
            Assert.True(order != 0 || pair.Left.GetHashCode() == pair.Right.GetHashCode());
        });

    [Fact]
    public void CompareTo_AnyThree_IsTransitive() =>
        Properties.Check(Generators.IndicatorCodes, Generators.IndicatorCodes, Generators.IndicatorCodes, (a, b, c) =>
            !(a <= b && b <= c) || a <= c);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("vi-VN")]
    public void Parse_UnderACulture_IsTheSame(string culture) =>
        Properties.Check(Generators.IndicatorCodes, code =>
        {
            var text = code.ToString();
            var there = Cultures.Under(culture, () => IndicatorCode.Parse(Generators.MixCase(text, -1)));
            Assert.Equal(code, there);
            Assert.Equal(text, Cultures.Under(culture, there.ToString));
        });

    [Fact]
    public void Default_AnyCode_ComesFirst() =>
        Properties.Check(Generators.IndicatorCodes, code => default(IndicatorCode) < code && default(IndicatorCode) != code);
}
