using System.Text;

namespace Kpi.Sdk.Validation;

/// <summary>Words of findings about relations.</summary>
internal static class RelationText
{
    /// <summary>The name of a term: "mẫu số của Tỷ lệ hồ sơ trực tuyến (toàn trình)".</summary>
    public static BilingualText Name(IndicatorFramework framework, RelationTerm term) => Both(language =>
    {
        var name = framework.NameOf(term.Slice, language);
        return (term.Part, language) switch
        {
            (RelationTermPart.Numerator, ReportLanguage.English) => $"numerator of {name}",
            (RelationTermPart.Denominator, ReportLanguage.English) => $"denominator of {name}",
            (RelationTermPart.Numerator, _) => $"tử số của {name}",
            (RelationTermPart.Denominator, _) => $"mẫu số của {name}",
            _ => name,
        };
    });

    /// <summary>The names of several terms.</summary>
    public static BilingualText Names(IndicatorFramework framework, IEnumerable<RelationTerm> terms)
    {
        var names = terms.Select(term => Name(framework, term)).ToList();
        return Both(language => string.Join(", ", names.Select(name => name.In(language))));
    }

    public static BilingualText Period(ReportingPeriod period) => Both(period.ToText);

    /// <summary>The sum as it is reckoned: "39.146 − 35.276".</summary>
    public static BilingualText Expression(IEnumerable<EquationTerm> parts)
    {
        var shown = parts.Where(part => part.IsKnown || part.IsAbsent).ToList();
        return Both(language =>
        {
            var text = new StringBuilder();
            foreach (var part in shown)
            {
                text.Append((text.Length, part.Weight) switch
                {
                    (0, < 0) => "−",
                    (0, _) => string.Empty,
                    (_, < 0) => " − ",
                    _ => " + ",
                });
                text.Append(part.IsKnown ? Number(part.Reading, language) : "0");
            }

            return text.ToString();
        });
    }

    /// <summary>The same where its result follows: of a single part its code, since "6 = 6" says nothing.</summary>
    public static BilingualText Sum(IReadOnlyList<EquationTerm> parts) =>
        parts is [{ IsKnown: true, Weight: 1 } only] ? BilingualText.Of(only.Term.ToString()) : Expression(parts);

    /// <summary>The number as readers of the language write it, with its percent sign.</summary>
    public static string Number(TermReading reading, ReportLanguage language) => Number(reading.Printed, reading.IsPercentage, language);

    public static string Number(Figure figure, bool isPercentage, ReportLanguage language) =>
        $"{FindingText.Render(figure, language)}{(isPercentage ? "%" : string.Empty)}";

    public static BilingualText Number(Figure figure, bool isPercentage) => Both(language => Number(figure, isPercentage, language));

    /// <summary>A ratio as readers of the language write it.</summary>
    public static string Ratio(Ratio ratio, ReportLanguage language) =>
        $"{FindingText.Render(ratio.Numerator, language)}/{FindingText.Render(ratio.Denominator, language)}";

    /// <summary>An exact value: whole or a short decimal as it is, else to two decimals.</summary>
    public static BilingualText Value(Rational value, bool isPercentage)
    {
        for (var decimals = 0; decimals <= 4; decimals++)
        {
            if (value.TryRound(RoundingRule.HalfUp(decimals), out var figure) && figure.ToRational() == value)
            {
                return Number(figure, isPercentage);
            }
        }

        return value.TryRound(RoundingRule.HalfUp(2), out var rounded) ? Number(rounded, isPercentage) : BilingualText.Of(value.ToString());
    }

    /// <summary>By how much a number stands above or below another: "thừa 9".</summary>
    public static BilingualText Gap(TermReading number, Figure? other)
    {
        if (other is not { } figure)
        {
            return BilingualText.Of("không khớp", "it does not agree");
        }

        var gap = number.Printed.ToRational() - figure.ToRational();
        if (gap.Sign == 0)
        {
            // the numbers as printed are alike, but one of them is hedged
            return BilingualText.Of("không khớp", "it does not agree");
        }

        var size = Value(gap.Abs(), isPercentage: false);
        var points = number.IsPercentage;
        return gap.Sign > 0
            ? BilingualText.Of($"thừa {size.Vietnamese}{(points ? " điểm %" : string.Empty)}", $"{size.In(ReportLanguage.English)}{(points ? " points" : string.Empty)} too high")
            : BilingualText.Of($"thiếu {size.Vietnamese}{(points ? " điểm %" : string.Empty)}", $"{size.In(ReportLanguage.English)}{(points ? " points" : string.Empty)} too low");
    }

    public static BilingualText Both(Func<ReportLanguage, string> text) => BilingualText.Of(text(ReportLanguage.Vietnamese), text(ReportLanguage.English));
}
