using System.Numerics;

namespace Kpi.Sdk.Validation;

/// <summary>KPI5003: one term is missing, and no whole number in its place gives the stated percentage.</summary>
internal sealed class ImpossiblePercentageRule : IFigureRule
{
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI5003"),
        FindingSeverity.Error,
        BilingualText.Of("Tỷ lệ không thể có với số nguyên nào", "Percentage that no whole number gives"),
        BilingualText.Of(
            "Không có số nguyên nào thay được dấu hỏi trong {terms} để được {reported}% theo cách làm tròn của khung chỉ tiêu.",
            "No whole number in place of the question mark in {terms} gives {reported}% under the framework's rounding."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Khi chỉ in một số hạng, số hạng kia (số người, số hồ sơ) vẫn phải là số nguyên. Từ khoảng giá trị mà tỷ lệ p có thể đã được làm tròn, tính được mọi mẫu số m với 100n/m trong khoảng ấy (hoặc mọi tử số n). Nếu không có số nguyên nào thì tử số hoặc tỷ lệ đã in sai. Chỉ xét số đếm in đủ chữ số, không có từ ước lượng; số tìm được không bao giờ được điền thay.",
                "Where one term alone is printed, the other (people, dossiers) must still be a whole number. From the interval that the percentage p can have been rounded from follow all denominators m with 100n/m inside it (or all numerators n). Where no whole number is among them, the term or the percentage is wrong. Only counts printed to the last digit and without a hedge are looked at; a number found is never filled in."),
            BadExample = "\"TT.DANGVIEN\": \"2.252/? = 96,84%\"",
            GoodExample = "\"TT.DANGVIEN\": \"2.252/? = 96,82%\"",
        });

    public RuleId Id => Descriptor.Id;

    public void Check(in FigureContext figure, FindingSink sink)
    {
        if (!figure.Indicator.IsCountable || figure.Observation.Value is not { StatedPercentage: { Figure.IsExact: true } stated } value)
        {
            return;
        }

        var reading = figure.Framework.Rounding;
        var isImpossible = (value.Numerator, value.Denominator) switch
        {
            ({ } numerator, null) => IsCount(numerator) && CountedTerms.IsDenominatorCounted(figure)
                && !SurelyHasDenominator(stated.Figure, numerator) && PercentageCheck.FeasibleDenominators(stated, numerator, reading).IsEmpty,
            (null, { Sign: > 0 } denominator) => IsCount(denominator) && CountedTerms.IsDenominatorCounted(figure)
                && !SurelyHasNumerator(stated.Figure, denominator) && PercentageCheck.FeasibleNumerators(stated, denominator, reading).IsEmpty,
            _ => false,
        };
        if (isImpossible)
        {
            var found = sink.Report(Descriptor, figure.Observation, FigureArguments.Terms(value), FigureArguments.Reported(value));
            sink.Suggest(found, Nearest(value, stated.ToRational(), new RoundingRule(Math.Max(stated.Figure.Decimals, 0), FigureArguments.ModeOf(reading))));
        }
    }

    void IRule.Check(RuleContext context, FindingSink sink) => FigureRules.CheckAll(this, context, sink);

    /// <summary>Whether some whole denominator is sure to do, told without big numbers.</summary>
    /// <remarks>
    /// With u = 10^−d every reading leaves an interval of at least u for p, inside [p − u, p + u] with one end at p or both at p ± u/2. The denominators
    /// 100n/p then span more than 100·n·10^d / P(P + 1), with P = p·10^d: above 1 the span holds a whole number, and with P and n above zero one of 1 or more.
    /// 100·10^18·10^15 and 10^18·(10^18 + 1) are below 2^127.
    /// </remarks>
    internal static bool SurelyHasDenominator(Figure reported, Figure numerator) =>
        reported is { Decimals: >= 0, Mantissa: > 0 } && numerator is { Decimals: 0, Mantissa: > 0 }
        && 100 * (Int128)numerator.Mantissa * TenTo(reported.Decimals) > (Int128)reported.Mantissa * (reported.Mantissa + 1);

    /// <summary>Whether some whole numerator is sure to do: the numerators p·m/100 span at least u·m/100, and above 1 that holds a whole number.</summary>
    internal static bool SurelyHasNumerator(Figure reported, Figure denominator) =>
        reported.Decimals >= 0 && denominator is { Decimals: 0, Mantissa: > 0 } && denominator.Mantissa > 100 * TenTo(reported.Decimals);

    private static bool IsCount(Figure term) => PrintedNumber.IsPlain(term) && CountedTerms.IsWhole(term);

    private static Int128 TenTo(int exponent)
    {
        Int128 power = 1;
        for (var count = 0; count < exponent; count++)
        {
            power *= 10;
        }

        return power;
    }

    // the whole numbers on both sides, each with the percentage it gives
    private static BilingualText Nearest(ObservedValue value, Rational percent, RoundingRule rule)
    {
        if (percent.Sign <= 0 || value.Numerator is { Sign: <= 0 })
        {
            return default;
        }

        var missing = value.Numerator is { } numerator
            ? numerator.ToRational() * Rational.Hundred / percent
            : value.Denominator.GetValueOrDefault().ToRational() * percent / Rational.Hundred;
        var sides = new List<ObservedValue>();
        foreach (var candidate in (BigInteger[])[missing.Floor(), missing.Floor() + BigInteger.One])
        {
            if (candidate >= (value.Numerator is null ? 0 : 1) && candidate < Figure.MantissaLimit)
            {
                var terms = Ratio.Of(value.Numerator ?? Figure.Of((long)candidate), value.Denominator ?? Figure.Of((long)candidate));
                if (terms.ToPercentage(rule).TryGetValue(out var percentage))
                {
                    sides.Add(ObservedValue.OfRatio(terms.Numerator, terms.Denominator, percentage));
                }
            }
        }

        return sides.Count == 0 ? default : FigureArguments.InBoth(language => string.Join("; ", sides.Select(side => PrintedText.Of(side, language))));
    }
}
