namespace Kpi.Sdk;

/// <summary>The words for verdicts and their reasons.</summary>
public static class VerdictText
{
    /// <summary>The verdict in the words of officials: Vượt, Đạt, Chưa đến hạn, Không đạt, Chưa đánh giá được.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="verdict"/> is not one of the verdicts.</exception>
    public static string ToText(this Verdict verdict, ReportLanguage language)
    {
        var (vietnamese, english) = verdict switch
        {
            Verdict.NotAssessable => ("Chưa đánh giá được", "Not assessable"),
            Verdict.NotDue => ("Chưa đến hạn", "Not due"),
            Verdict.NotMet => ("Không đạt", "Not met"),
            Verdict.Met => ("Đạt", "Met"),
            Verdict.Exceeded => ("Vượt", "Exceeded"),
            _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Not a verdict."),
        };
        return language == ReportLanguage.English ? english : vietnamese;
    }

    /// <summary>The reason in words.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>Words without a capital; empty for None.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is not one of the reasons.</exception>
    public static string ToText(this NotAssessableReason reason, ReportLanguage language)
    {
        var (vietnamese, english) = reason switch
        {
            NotAssessableReason.None => (string.Empty, string.Empty),
            NotAssessableReason.NoFigure => ("chưa có số liệu", "no figure"),
            NotAssessableReason.DifferentBase => ("khác mẫu số hoặc đơn vị tính", "different base"),
            NotAssessableReason.ContradictoryFigure => ("mâu thuẫn", "contradictory"),
            NotAssessableReason.Hedged => ("số liệu ước chừng", "hedged figure"),
            NotAssessableReason.Qualitative => ("chỉ tiêu định tính", "qualitative"),
            NotAssessableReason.ValueUnknown => ("chưa rõ mức chỉ tiêu", "target value not known"),
            NotAssessableReason.DueUnknown => ("chưa rõ thời hạn", "deadline not known"),
            NotAssessableReason.UnitEnded => ("đơn vị đã kết thúc hoạt động", "unit ended"),
            NotAssessableReason.NoFigureAtDue => ("chưa có số liệu đến hạn", "no figure at the deadline"),
            _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason."),
        };
        return language == ReportLanguage.English ? english : vietnamese;
    }
}
