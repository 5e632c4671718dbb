namespace Kpi.Sdk;

/// <summary>What figures of one unit, tier and period owe each other: a sum, a partition, a difference, an identity, shares of a whole.</summary>
/// <remarks>Immutable; reference equality. A framework declares it; validation checks it.</remarks>
public sealed class Relation
{
    private readonly string _id = string.Empty;
    private readonly IReadOnlyList<RelationTerm> _parts = [];
    private readonly IReadOnlyDictionary<string, string> _extensions = NoExtensions.Instance;

    /// <summary>Its short name within the framework.</summary>
    /// <exception cref="ArgumentException">Not a short name.</exception>
    public required string Id
    {
        get => _id;
        init => _id = Identifier.Checked(value);
    }

    /// <summary>Its form.</summary>
    public required RelationKind Kind { get; init; }

    /// <summary>What the parts come to: the total of a sum, the whole of a partition; unset for shares of a whole.</summary>
    public RelationTerm Total { get; init; }

    /// <summary>The parts, each with its sign; empty for a partition, whose parts are the members of <see cref="Breakdown"/>. Copied.</summary>
    public IReadOnlyList<RelationTerm> Parts
    {
        get => _parts;
        init => _parts = [.. value];
    }

    /// <summary>The breakdown whose members are the parts of a partition, by short name; null for other forms.</summary>
    public string? Breakdown { get; init; }

    /// <summary>What to do where a figure is missing.</summary>
    public MissingPartPolicy Missing { get; init; }

    /// <summary>A remark; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>Members of the file that begin with "x-", by name, each as raw JSON; copied.</summary>
    public IReadOnlyDictionary<string, string> Extensions
    {
        get => _extensions;
        init => _extensions = NoExtensions.Copy(value);
    }
}
