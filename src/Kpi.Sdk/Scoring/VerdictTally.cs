namespace Kpi.Sdk;

/// <summary>Targets counted as officials count them.</summary>
/// <remarks>What is reached before its deadline counts as met, as it is printed ("Đạt trước hạn"). The default counts nothing.</remarks>
public readonly record struct VerdictTally
{
    /// <summary>Surpassed: vượt.</summary>
    public int Exceeded { get; private init; }

    /// <summary>Reached, on time or early: đạt.</summary>
    public int Met { get; private init; }

    /// <summary>Not reached, with time left: chưa đến hạn.</summary>
    public int NotDue { get; private init; }

    /// <summary>Not reached: không đạt.</summary>
    public int NotMet { get; private init; }

    /// <summary>Without a verdict: chưa đánh giá được.</summary>
    public int NotAssessable { get; private init; }

    /// <summary>Declared by the document and not in the framework: chưa có trong khung.</summary>
    public int NotInFramework { get; private init; }

    /// <summary>All of them.</summary>
    public int Total => Exceeded + Met + NotDue + NotMet + NotAssessable + NotInFramework;

    /// <summary>Counts judgements.</summary>
    /// <param name="judgements">The judgements, one a target.</param>
    /// <param name="declaredCount">How many targets the document declares; null where it does not say.</param>
    /// <returns>The tally. Where fewer targets are known than declared the rest is not in the framework.</returns>
    public static VerdictTally Of(IEnumerable<Judgement> judgements, int? declaredCount = null)
    {
        ArgumentNullException.ThrowIfNull(judgements);
        Judgement[] counted = [.. judgements];
        return new VerdictTally
        {
            Exceeded = counted.Count(judgement => judgement.Verdict == Verdict.Exceeded && !judgement.IsEarly),
            Met = counted.Count(judgement => judgement.Verdict == Verdict.Met || (judgement.Verdict == Verdict.Exceeded && judgement.IsEarly)),
            NotDue = counted.Count(judgement => judgement.Verdict == Verdict.NotDue),
            NotMet = counted.Count(judgement => judgement.Verdict == Verdict.NotMet),
            NotAssessable = counted.Count(judgement => judgement.Verdict == Verdict.NotAssessable),
            NotInFramework = Math.Max(0, declaredCount.GetValueOrDefault() - counted.Length),
        };
    }

    /// <summary>The tally in a sentence that adds up: "14 chỉ tiêu: 0 vượt, 0 đạt, 0 chưa đến hạn, 0 không đạt, 2 chưa đánh giá được, 12 chưa có trong khung".</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The sentence, without a full stop. What is not in the framework is left out where there is nothing of it.</returns>
    public string ToText(ReportLanguage language) => language == ReportLanguage.English
        ? $"{Total} {(Total == 1 ? "target" : "targets")}: {Exceeded} exceeded, {Met} met, {NotDue} not due, {NotMet} not met, {NotAssessable} not assessable{Rest(" not in the framework")}"
        : $"{Total} chỉ tiêu: {Exceeded} vượt, {Met} đạt, {NotDue} chưa đến hạn, {NotMet} không đạt, {NotAssessable} chưa đánh giá được{Rest(" chưa có trong khung")}";

    /// <summary>The sentence in Vietnamese.</summary>
    /// <returns>The sentence.</returns>
    public override string ToString() => ToText(ReportLanguage.Vietnamese);

    private string Rest(string words) => NotInFramework == 0 ? string.Empty : $", {NotInFramework}{words}";
}
