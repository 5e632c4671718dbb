using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Validation;

/// <summary>KPI5005: a part above its whole. An error where the indicator says that can't be, a warning where it says it should not.</summary>
internal sealed class PartAboveWholeRule : IFigureRule
{
    private static readonly Figure Hundred = Figure.Of(100);

    public RuleDescriptor Descriptor { get; } = RuleDescriptor.Of(
        RuleId.Parse("KPI5005"),
        FindingSeverity.Error,
        BilingualText.Of("Phần lớn hơn toàn thể", "Part above its whole"),
        BilingualText.Of("{value} vượt quá 100% trong khi tử số là một phần của mẫu số.", "{value} is above 100%, though the numerator is a part of the denominator."),
        new RuleHelp
        {
            Why = BilingualText.Of(
                "Khi tử số là một phần của mẫu số (người có tài khoản trong số người trưởng thành), n ≤ m. Chỉ tiêu nói điều đó bằng partLimit: Strict là lỗi, Warning là cảnh báo, None thì im lặng. Báo cáo có in tỷ lệ trên 100%; số ấy được giữ nguyên và được nêu ra.",
                "Where the numerator is a part of the denominator (account holders among adults), n ≤ m. The indicator says so by partLimit: Strict is an error, Warning a warning, None is silent. Reports do print percentages above 100; they are kept as they are, and shown."),
            BadExample = "\"XHS.HCVX\": \"147.423/108.932 = 135,33%\"",
            GoodExample = "\"XHS.HCVX\": \"107.423/108.932 = 98,61%\"",
        });

    public RuleId Id => Descriptor.Id;

    public void Check(in FigureContext figure, FindingSink sink)
    {
        var limit = figure.Indicator.PartLimit;
        if (limit == PartLimit.None || !IsAbove(figure.Observation.Value)
            || (PercentageFits.Of(figure.Observation.Value, figure.Framework.Rounding) == PercentageFit.Contradicts && ThousandsMixUp.Explains(figure)))
        {
            return;
        }

        var found = sink.Report(Descriptor, figure.Observation, FigureArguments.Value(figure.Observation.Value));
        if (limit == PartLimit.Warning)
        {
            sink.Replace(found, found.WithSeverity(FindingSeverity.Warning));
        }
    }

    void IRule.Check(RuleContext context, FindingSink sink) => FigureRules.CheckAll(this, context, sink);

    private static bool IsAbove(ObservedValue value)
    {
        if (value.Numerator is { } numerator && value.Denominator is { } denominator)
        {
            return denominator.Sign > 0 && SurelyAbove(numerator, denominator);
        }

        // 100 is a whole number of units of the last digit, so what prints above it was above it by every way of rounding
        return value.StatedPercentage is { Figure.Decimals: >= 0 } stated && SurelyAbove(stated.Figure, Hundred);
    }

    private static bool SurelyAbove(Figure part, Figure whole)
    {
        if (PrintedNumber.IsPlain(part) && PrintedNumber.IsPlain(whole))
        {
            return part.Decimals == whole.Decimals ? part.Mantissa > whole.Mantissa : ScaledAbove(part, whole);
        }

        if (part.Hedge == Hedge.About || whole.Hedge == Hedge.About)
        {
            return false;
        }

        var (parts, wholes) = (PrintedNumber.OfTerm(part, PrintReading.Any), PrintedNumber.OfTerm(whole, PrintReading.Any));
        return parts.Lower is { } lower && wholes.Upper is { } upper && (lower > upper || (lower == upper && !(parts.IncludesLower && wholes.IncludesUpper)));
    }

    // 10^18 stretched by at most 10^15 stays below 2^127
    private static bool ScaledAbove(Figure part, Figure whole)
    {
        var (left, right) = ((Int128)part.Mantissa, (Int128)whole.Mantissa);
        for (var decimals = part.Decimals; decimals < whole.Decimals; decimals++)
        {
            left *= 10;
        }

        for (var decimals = whole.Decimals; decimals < part.Decimals; decimals++)
        {
            right *= 10;
        }

        return left > right;
    }
}
