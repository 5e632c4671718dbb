using System.Globalization;
using NodaTime;

namespace Kpi.Sdk;

/// <summary>Figures, dates and conditions as a scorecard prints them.</summary>
internal static class PrintedText
{
    public static string Of(LocalDate date, ReportLanguage language) =>
        date.ToString(language == ReportLanguage.English ? "uuuu'-'MM'-'dd" : "d'/'M'/'uuuu", CultureInfo.InvariantCulture);

    public static string Of(Figure figure, ReportLanguage language) => FindingText.Render(figure, language);

    /// <summary>A figure in the unit of a condition: with a percent sign, or bare.</summary>
    public static string Of(Figure figure, bool isPercentage, ReportLanguage language) => isPercentage ? $"{Of(figure, language)}%" : Of(figure, language);

    /// <summary>An observed value, in the language's numerals.</summary>
    public static string Of(ObservedValue value, ReportLanguage language)
    {
        if (language == ReportLanguage.Vietnamese)
        {
            return value.ToText(Numerals.Vietnamese);
        }

        return value switch
        {
            { Kind: ObservedValueKind.Rank } => value.RankOf is null ? $"rank {value.Rank}" : $"rank {value.Rank}/{value.RankOf}",
            { Kind: ObservedValueKind.Done } => value.IsDone == true ? "yes" : "no",
            { Absence: Absence.NotApplicable } => "none occurred",
            { Absence: Absence.NotCollected } => "not collected",
            { Absence: Absence.Withheld } => "withheld",
            { Number: { } number, Maximum: null } => Of(number, language),
            { StatedPercentage: { } stated, Numerator: null, Denominator: null } => Of(stated.Figure, isPercentage: true, language),
            _ => value.ToText(Numerals.Invariant),
        };
    }

    /// <summary>A condition in signs: "≥ 80%", "nhóm 10 dẫn đầu".</summary>
    public static string Of(TargetCondition condition, ReportLanguage language)
    {
        var value = condition.Value is { } figure ? Of(figure, condition.IsPercentage, language) : "?";
        var isVietnamese = language == ReportLanguage.Vietnamese;
        return condition.Comparator switch
        {
            Comparator.AtLeast => $"≥ {value}",
            Comparator.MoreThan => $"> {value}",
            Comparator.AtMost => $"≤ {value}",
            Comparator.LessThan => $"< {value}",
            Comparator.Exactly => $"= {value}",
            Comparator.About => isVietnamese ? $"khoảng {value}" : $"about {value}",
            Comparator.Between => $"{value}–{Of(condition.UpperValue.GetValueOrDefault(), condition.IsPercentage, language)}",
            Comparator.WithinTop => isVietnamese ? $"nhóm {value} dẫn đầu" : $"top {value}",
            Comparator.Done => isVietnamese ? "hoàn thành" : "done",
            _ => isVietnamese ? "định tính" : "qualitative",
        };
    }

    /// <summary>A deadline in words.</summary>
    public static string Of(TargetDue due, ReportLanguage language) => due.Kind switch
    {
        TargetDueKind.Period => due.Period.Frequency == Frequency.Year ? due.Period.ToString() : due.Period.ToText(language),
        TargetDueKind.Date => Of(due.Date.GetValueOrDefault(), language),
        TargetDueKind.Term => due.Term.ToString(),
        TargetDueKind.EveryYear => language == ReportLanguage.Vietnamese ? "hằng năm" : "every year",
        _ => language == ReportLanguage.Vietnamese ? "không rõ hạn" : "deadline not known",
    };

    /// <summary>A distance, never understated and never printed as zero: at least the decimals asked for, more where they would show nothing.</summary>
    public static string Gap(Rational gap, int decimals, bool isPercentage, ReportLanguage language)
    {
        for (var shown = Math.Max(0, decimals); shown <= Figure.MaxDecimals; shown++)
        {
            if (gap.TryRound(new RoundingRule(shown, RoundingMode.HalfUp), out var figure) && figure.Sign != 0)
            {
                var unit = isPercentage ? (language == ReportLanguage.Vietnamese ? " điểm %" : " pp") : string.Empty;
                return Of(figure, language) + unit;
            }
        }

        return gap.ToString();
    }
}
