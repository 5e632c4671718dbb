namespace Kpi.Sdk;

/// <summary>The count of one document's targets.</summary>
/// <remarks>Immutable; reference equality. Only targets that bind are counted.</remarks>
public sealed class DocumentTally
{
    internal DocumentTally(string id, DocumentReference document, IReadOnlyList<Judgement> judgements)
    {
        Id = id;
        Document = document;
        Judgements = judgements;
        Tally = VerdictTally.Of(judgements, document.DeclaredTargetCount);
    }

    /// <summary>The document's short name in the framework; its printed short name where the framework does not list it.</summary>
    public string Id { get; }

    /// <summary>The document.</summary>
    public DocumentReference Document { get; }

    /// <summary>One judgement for each of its targets in the framework: of a target set for each unit the reporter's own, else the weakest, since it is reached when all reach it.</summary>
    public IReadOnlyList<Judgement> Judgements { get; }

    /// <summary>The count.</summary>
    public VerdictTally Tally { get; }

    /// <summary>The document and the count.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>Such as "10-NQ/TU: 14 chỉ tiêu: …"; a document that declares no number, or fewer than the framework has, is said to.</returns>
    public string ToText(ReportLanguage language)
    {
        var declared = (Document.DeclaredTargetCount, language) switch
        {
            (null, ReportLanguage.English) => " (the number it declares is not known)",
            (null, _) => " (chưa rõ tổng số chỉ tiêu của văn bản)",
            ({ } count, ReportLanguage.English) when count < Judgements.Count => $" (it declares {count}, the framework has more)",
            ({ } count, _) when count < Judgements.Count => $" (văn bản nêu {count}, khung có nhiều hơn)",
            _ => string.Empty,
        };
        return $"{Document.ShortName(language)}{declared}: {Tally.ToText(language)}";
    }

    /// <summary>The document and the count in Vietnamese.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToText(ReportLanguage.Vietnamese);
}
