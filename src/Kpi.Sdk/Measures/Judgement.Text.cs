namespace Kpi.Sdk;

public sealed partial class Judgement
{
    /// <summary>The verdict in words, with its reason or what is still missing: "Chưa đến hạn, còn thiếu 0,2 điểm %".</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The words a scorecard prints. What is reached before the deadline reads "Đạt trước hạn", also where it is surpassed.</returns>
    public string ToText(ReportLanguage language)
    {
        var text = VerdictWord(language);
        if (Verdict == Verdict.NotAssessable)
        {
            text = $"{text}: {ReasonText(language)}";
        }
        else if (Gap is { } gap)
        {
            text = $"{text}, {GapText(gap, language)}";
        }

        return text + Marks(language);
    }

    /// <summary>The whole judgement in one line: the figure, its day and source, the target with its document and deadline, and the verdict.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>Such as "79,8% (31/12/2023, Cục Viễn thông) &lt; 80% (411/QĐ-TTg, 2025): Chưa đến hạn, còn thiếu 0,2 điểm %".</returns>
    public string Explain(ReportLanguage language = ReportLanguage.Vietnamese)
    {
        var target = $"{PrintedText.Of(Target.Condition, language)} ({Target.Source.ShortName(language)}, {PrintedText.Of(Target.Due, language)})";
        if (Figure is null)
        {
            return $"{target}: {ToText(language)}";
        }

        var saidBy = Figure.StatedBy is { } by ? $", {by}" : string.Empty;
        var day = FigureDate is { } date ? $"{PrintedText.Of(date, language)}" : string.Empty;
        var figure = $"{PrintedText.Of(Figure.Value, language)} ({day}{saidBy})";
        var rounding = RoundingNote(language) is { } note ? $"; {note}" : string.Empty;
        return $"{figure} {(language == ReportLanguage.Vietnamese ? "so với" : "against")} {target}: {ToText(language)}{rounding}";
    }

    /// <summary>The verdict in words.</summary>
    /// <returns>The Vietnamese words.</returns>
    public override string ToString() => ToText(ReportLanguage.Vietnamese);

    /// <summary>The verdict alone, without reason or gap: what <see cref="ToText"/> begins with.</summary>
    internal string VerdictWord(ReportLanguage language) =>
        IsEarly ? (language == ReportLanguage.Vietnamese ? "Đạt trước hạn" : "Met early") : Verdict.ToText(language);

    /// <summary>What to say of a figure judged as printed whose exact value may lie on the other side of the target; null elsewhere.</summary>
    internal string? RoundingNote(ReportLanguage language) => (IsRoundingSensitive, language) switch
    {
        (false, _) => null,
        (_, ReportLanguage.English) => "judged as printed: the exact value may lie on the other side of the target",
        _ => "đánh giá theo số in; số chính xác có thể ở phía bên kia mức chỉ tiêu",
    };

    private int GapDecimals => Math.Max(Printed?.Decimals ?? 0, Target.Condition.Value?.Decimals ?? 0);

    // what is too high is not missing, and a value at the bound of "more than" is not "0 short"
    private string GapText(Rational gap, ReportLanguage language)
    {
        var isVietnamese = language == ReportLanguage.Vietnamese;
        if (gap.IsZero)
        {
            return isVietnamese ? "đúng bằng mức chỉ tiêu" : "exactly at the target";
        }

        var size = PrintedText.Gap(gap, GapDecimals, Target.Condition.IsPercentage, language);
        var still = Verdict == Verdict.NotDue ? "còn " : string.Empty;
        var isAbove = Value > Target.Condition.Value?.ToRational();
        return (isAbove, Indicator.Kind is MeasureKind.Rank, isVietnamese) switch
        {
            (true, true, true) => $"{still}kém {size} bậc",
            (true, true, false) => gap == Rational.One ? "1 place behind" : $"{size} places behind",
            (true, _, true) => $"{still}cao hơn {size}",
            (true, _, false) => $"{size} too high",
            (_, _, true) => $"{still}thiếu {size}",
            _ => Verdict == Verdict.NotDue ? $"{size} to go" : $"short by {size}",
        };
    }

    private string ReasonText(ReportLanguage language)
    {
        var words = Reason.ToText(language);
        if (ContradictedPercent is not { } exact || Figure?.Value.StatedPercentage is not { } stated)
        {
            return words;
        }

        return exact.TryRound(RoundingRule.HalfUp(stated.Figure.Decimals), out var rounded)
            ? $"{words} {PrintedText.Of(rounded, language)}/{PrintedText.Of(stated.Figure, language)}"
            : words;
    }

    private string Marks(ReportLanguage language)
    {
        (bool IsShown, string Vietnamese, string English)[] marks =
        [
            (IsApproximate && Verdict != Verdict.NotAssessable, "so sánh gần đúng", "approximate comparison"),
            (IsMetOnlyByRounding, "chỉ đạt khi làm tròn", "met only when rounded"),
            (!IsFinal, "số liệu chưa chính thức", "not final"),
        ];
        var shown = string.Join("; ", marks.Where(mark => mark.IsShown).Select(mark => language == ReportLanguage.English ? mark.English : mark.Vietnamese));
        return shown.Length == 0 ? string.Empty : $" ({shown})";
    }
}
