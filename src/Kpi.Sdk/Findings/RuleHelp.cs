namespace Kpi.Sdk;

/// <summary>What a rule's page says: why the rule is there, what breaks it, what keeps it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RuleHelp
{
    /// <summary>Why the rule is there, and on which formula or legal rule it rests; a paragraph.</summary>
    public required BilingualText Why { get; init; }

    /// <summary>An excerpt of a file, or a figure, that breaks the rule.</summary>
    public required string BadExample { get; init; }

    /// <summary>The same made right.</summary>
    public required string GoodExample { get; init; }
}
