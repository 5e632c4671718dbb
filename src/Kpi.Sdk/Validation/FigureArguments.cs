namespace Kpi.Sdk.Validation;

/// <summary>What messages about percentages say: the terms, the percentage stated, and the one the terms give.</summary>
internal static class FigureArguments
{
    private const int DefaultDecimals = 2;

    /// <summary>{reported}: the stated percentage, without its sign.</summary>
    public static FindingArgument Reported(ObservedValue value) => FindingArgument.Of("reported", value.StatedPercentage.GetValueOrDefault().Figure);

    /// <summary>{terms}: numerator and denominator as printed, a question mark for one that is missing.</summary>
    public static FindingArgument Terms(ObservedValue value) => FindingArgument.Of("terms", InBoth(language => $"{Term(value.Numerator, language)}/{Term(value.Denominator, language)}"));

    /// <summary>{value}: the whole value as printed.</summary>
    public static FindingArgument Value(ObservedValue value, string name = "value") => FindingArgument.Of(name, TextOf(value));

    /// <summary>{exact}: the percentage the terms give, as it would be printed; a fraction where a figure can't hold it.</summary>
    public static FindingArgument Exact(in FigureContext figure)
    {
        var terms = figure.Observation.Value.Terms.GetValueOrDefault();
        return terms.ToPercentage(RuleFor(figure)).TryGetValue(out var percentage)
            ? FindingArgument.Of("exact", Hedged(percentage.Figure, terms))
            : FindingArgument.Of("exact", terms.Percent.Value);
    }

    /// <summary>The percentage that would be right; unset where a term is hedged or coarse, or a figure can't hold it.</summary>
    public static BilingualText Right(in FigureContext figure)
    {
        var terms = figure.Observation.Value.Terms.GetValueOrDefault();
        return PrintedNumber.IsPlain(terms.Numerator) && PrintedNumber.IsPlain(terms.Denominator) && terms.ToPercentage(RuleFor(figure)).TryGetValue(out var percentage)
            ? InBoth(language => PrintedText.Of(percentage.Figure, isPercentage: true, language))
            : default;
    }

    /// <summary>A value as reports print it, in both languages.</summary>
    public static BilingualText TextOf(ObservedValue value) => InBoth(language => PrintedText.Of(value, language));

    /// <summary>A text of each language.</summary>
    public static BilingualText InBoth(Func<ReportLanguage, string> text) => BilingualText.Of(text(ReportLanguage.Vietnamese), text(ReportLanguage.English));

    /// <summary>Adds a suggestion to a finding just taken, where there is one.</summary>
    public static void Suggest(this FindingSink sink, Finding found, BilingualText suggestion)
    {
        if (!suggestion.IsDefault)
        {
            sink.Replace(found, found.WithSuggestion(suggestion));
        }
    }

    /// <summary>The way of rounding that an accepted reading asks for; half up where it leaves the choice.</summary>
    public static RoundingMode ModeOf(PrintReading reading) => reading switch
    {
        PrintReading.HalfDown => RoundingMode.HalfDown,
        PrintReading.HalfAwayFromZero => RoundingMode.HalfAwayFromZero,
        PrintReading.HalfEven => RoundingMode.HalfEven,
        PrintReading.TowardZero => RoundingMode.TowardZero,
        PrintReading.Floor => RoundingMode.Floor,
        PrintReading.Ceiling => RoundingMode.Ceiling,
        _ => RoundingMode.HalfUp,
    };

    // as many decimals as were printed; a hedged percentage says too little, so the indicator's
    private static RoundingRule RuleFor(in FigureContext figure)
    {
        var printed = figure.Observation.Value.StatedPercentage.GetValueOrDefault().Figure;
        var decimals = printed.IsExact ? printed.Decimals : Math.Max(printed.Decimals, figure.Indicator.DisplayDecimals ?? DefaultDecimals);
        return new RoundingRule(Math.Max(decimals, 0), ModeOf(figure.Framework.Rounding));
    }

    private static Figure Hedged(Figure figure, Ratio terms) =>
        figure.IsExact && PrintedNumber.IsPlain(terms.Numerator) && PrintedNumber.IsPlain(terms.Denominator) ? figure : figure.WithHedge(Hedge.About);

    private static string Term(Figure? term, ReportLanguage language) => term is { } figure ? PrintedText.Of(figure, language) : "?";
}
