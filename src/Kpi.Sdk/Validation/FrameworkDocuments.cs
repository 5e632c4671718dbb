namespace Kpi.Sdk.Validation;

/// <summary>The documents of a framework, each with the path it stands at.</summary>
internal static class FrameworkDocuments
{
    /// <summary>The listed documents, then what targets cite without its being listed; each spelling of a document once.</summary>
    public static IEnumerable<(ModelPath Path, DocumentReference Document)> Of(IndicatorFramework framework)
    {
        var seen = new HashSet<(string?, string?, string?, NodaTime.LocalDate?)>();
        return Listed(framework)
            .Concat(framework.Targets.Select(target => (Path: PathOf(target), Document: target.Source)))
            .SelectMany(pair => Chain(pair.Path, pair.Document))
            .Where(pair => seen.Add((pair.Document.Number?.AsPublished, pair.Document.Title, pair.Document.Issuer, pair.Document.Date)));
    }

    /// <summary>The document a target cites, and those it carries out.</summary>
    public static IEnumerable<(ModelPath Path, DocumentReference Document)> Of(Target target) => Chain(PathOf(target), target.Source);

    /// <summary>Where a target names its document.</summary>
    public static ModelPath PathOf(Target target) => ModelPath.Root.Member("targets").Item(target.Id).Member("source");

    /// <summary>A document in a few words for a message.</summary>
    public static BilingualText Cite(DocumentReference document) =>
        BilingualText.Of(document.Cite(ReportLanguage.Vietnamese), document.Cite(ReportLanguage.English));

    private static IEnumerable<(ModelPath Path, DocumentReference Document)> Listed(IndicatorFramework framework) =>
        framework.DocumentOrder.Select(id => (ModelPath.Root.Member("documents").Item(id), framework.Documents[id]));

    // what a document carries out may be known only from it
    private static IEnumerable<(ModelPath Path, DocumentReference Document)> Chain(ModelPath path, DocumentReference document)
    {
        yield return (path, document);
        var seen = new HashSet<DocumentReference>(ReferenceEqualityComparer.Instance) { document };
        for (var next = document.Implements; next is not null && seen.Add(next); next = next.Implements)
        {
            path = path.Member("implements");
            yield return (path, next);
        }
    }
}
