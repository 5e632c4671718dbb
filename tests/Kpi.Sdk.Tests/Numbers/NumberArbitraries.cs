using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Kpi.Sdk.Tests.Numbers;

/// <summary>Numbers for properties; small ones often, so that ties, zeros and equal values come up, and full-size ones too.</summary>
internal static class NumberArbitraries
{
    private static readonly Gen<Hedge> AnyHedge = Gen.Frequency((3, Gen.Constant(Hedge.None)), (1, Gen.Elements(Enum.GetValues<Hedge>())));

    public static Arbitrary<Figure> Figures { get; } = FigureGen(AnyHedge).ToArbitrary();

    public static Arbitrary<Figure> PlainFigures { get; } = FigureGen(Gen.Constant(Hedge.None)).ToArbitrary();

    public static Arbitrary<Figure> SmallFigures { get; } =
        Gen.Choose(-12000, 12000).Zip(Gen.Choose(-2, 3), (mantissa, decimals) => Figure.Of(mantissa, decimals)).ToArbitrary();

    public static Arbitrary<Percentage> Percentages { get; } = Figures.Generator.Select(Percentage.Of).ToArbitrary();

    public static Arbitrary<PercentagePoints> Points { get; } = Figures.Generator.Select(PercentagePoints.Of).ToArbitrary();

    public static Arbitrary<Ratio> Ratios { get; } = Figures.Generator.Two().Select(pair => Ratio.Of(pair.Item1, pair.Item2)).ToArbitrary();

    /// <summary>Ratios whose sums always fit.</summary>
    public static Arbitrary<Ratio> SmallRatios { get; } = Gen.Choose(-500, 100000).Zip(Gen.Choose(-2, 3)).Zip(Gen.Choose(0, 100000).Zip(AnyHedge))
        .Select(parts => Ratio.Of(Figure.Of(parts.Item1.Item1, parts.Item1.Item2, parts.Item2.Item2), Figure.Of(parts.Item2.Item1))).ToArbitrary();

    /// <summary>Small quotients, many of them with a denominator that makes ties.</summary>
    public static Arbitrary<Rational> Rationals { get; } = Gen.OneOf(
        Gen.Choose(-3000, 3000).Zip(Gen.Elements(1, 2, 3, 4, 7, 8, 20, 40, 63, 200, 2000), (n, d) => Rational.Of(n, d)),
        Mantissas().Zip(Gen.Choose(1, int.MaxValue), (n, d) => Rational.Of(n, d)),
        Mantissas().Two().Select(pair => Rational.Of(new BigInteger(pair.Item1) * pair.Item2, 997))).ToArbitrary();

    public static Arbitrary<RoundingRule> Rules { get; } =
        Gen.Choose(Figure.MinDecimals, Figure.MaxDecimals).Zip(Gen.Elements(Enum.GetValues<RoundingMode>()), (decimals, mode) => new RoundingRule(decimals, mode)).ToArbitrary();

    public static Arbitrary<RoundingRule> NearRules { get; } =
        Gen.Choose(-2, 3).Zip(Gen.Elements(Enum.GetValues<RoundingMode>()), (decimals, mode) => new RoundingRule(decimals, mode)).ToArbitrary();

    public static Arbitrary<PrintReading> Readings { get; } = Gen.Elements(Enum.GetValues<PrintReading>()).ToArbitrary();

    public static Arbitrary<int> Whole(int first, int last) => Gen.Choose(first, last).ToArbitrary();

    private static Gen<Figure> FigureGen(Gen<Hedge> hedges) =>
        Mantissas().Zip(Gen.Choose(Figure.MinDecimals, Figure.MaxDecimals)).Zip(hedges, (digits, hedge) => Figure.Of(digits.Item1, digits.Item2, hedge));

    private static Gen<long> Mantissas() => Gen.OneOf(
        Gen.Choose(-1500, 1500).Select(value => (long)value),
        Gen.Choose(int.MinValue + 1, int.MaxValue).Zip(Gen.Choose(0, 464_000_000), (high, low) => ((long)high * 464_000_000) + low),
        Gen.Elements(999_999_999_999_999_999L, -999_999_999_999_999_999L, 0L, 1_000_000_000L));
}
