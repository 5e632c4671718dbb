namespace Kpi.Sdk.Validation;

/// <summary>What is known of a figure that a relation asks for.</summary>
internal enum TermState
{
    /// <summary>No figure, or only a dash.</summary>
    Missing,

    /// <summary>There is a figure, but not the number asked for ("2.252/?"), or it is withheld or not collected.</summary>
    Unstated,

    /// <summary>"không phát sinh": there was nothing to count, so it adds nothing.</summary>
    Nothing,

    /// <summary>Given in two ways that exclude each other: another rule says so, and this one is silent.</summary>
    Contradicted,

    /// <summary>A number.</summary>
    Known,
}
