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
    /// <returns>Such as "10-NQ/TU: 14 chỉ tiêu: …"; where the document declares no number, so many "in the framework".</returns>
    public string ToText(ReportLanguage language)
    {
        var undeclared = Document.DeclaredTargetCount is null
            ? language == ReportLanguage.English ? " (the number it declares is not known)" : " (chưa rõ tổng số chỉ tiêu của văn bản)"
            : string.Empty;
        return $"{Document.ShortName(language)}{undeclared}: {Tally.ToText(language)}";
    }

    /// <summary>The document and the count in Vietnamese.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToText(ReportLanguage.Vietnamese);
}
