using System.Globalization;

namespace Kpi.Sdk.Json;

/// <summary>The short names by which a framework's file calls documents. One that has none, because only a target names it, is given one.</summary>
internal sealed class DocumentNames
{
    private readonly List<(string Id, DocumentReference Document)> _documents = [];
    private readonly Dictionary<DocumentReference, string> _ids = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _taken;

    public DocumentNames(IndicatorFramework framework)
    {
        _taken = framework.DocumentOrder.ToHashSet(StringComparer.Ordinal);
        foreach (var id in framework.DocumentOrder)
        {
            _documents.Add((id, framework.Documents[id]));
            _ids.TryAdd(framework.Documents[id], id);
        }

        foreach (var target in framework.Targets)
        {
            _ = Of(target.Source);
        }

        // the list grows while documents name others
        for (var index = 0; index < _documents.Count; index++)
        {
            if (_documents[index].Document.Implements is { } implemented)
            {
                _ = Of(implemented);
            }
        }
    }

    /// <summary>The documents, those of the framework in their order, then the others.</summary>
    public IReadOnlyList<(string Id, DocumentReference Document)> Documents => _documents;

    /// <summary>The short name of a document, and the clause where that is all it says besides.</summary>
    public (string Id, string? Clause) Of(DocumentReference document)
    {
        if (_ids.TryGetValue(document, out var known))
        {
            return (known, null);
        }

        foreach (var (id, other) in _documents)
        {
            var isSameClause = string.Equals(other.Clause, document.Clause, StringComparison.Ordinal);
            if ((isSameClause || document.Clause is not null) && SayTheSame(document, other))
            {
                return (id, isSameClause ? null : document.Clause);
            }
        }

        var number = 1;
        string made;
        do
        {
            made = string.Create(CultureInfo.InvariantCulture, $"D{number++}");
        }
        while (!_taken.Add(made));

        _documents.Add((made, document));
        _ids.Add(document, made);
        return (made, null);
    }

    private static bool SayTheSame(DocumentReference one, DocumentReference other) =>
        string.Equals(one.Number?.AsPublished, other.Number?.AsPublished, StringComparison.Ordinal)
        && string.Equals(one.Title, other.Title, StringComparison.Ordinal)
        && one.DocumentType == other.DocumentType
        && one.ShortNumber == other.ShortNumber
        && string.Equals(one.Issuer, other.Issuer, StringComparison.Ordinal)
        && one.Date == other.Date
        && one.Level == other.Level
        && one.DeclaredTargetCount == other.DeclaredTargetCount
        && ReferenceEquals(one.Implements, other.Implements)
        && one.Extensions.Count == other.Extensions.Count
        && one.Extensions.All(pair => other.Extensions.TryGetValue(pair.Key, out var json) && string.Equals(json, pair.Value, StringComparison.Ordinal));
}
