namespace Kpi.Sdk;

/// <summary>A fault within a framework's definition: where, what, and the names that would have been known.</summary>
/// <param name="Section">The section: "indicators", "targets".</param>
/// <param name="Key">The part within the section.</param>
/// <param name="Property">The property at fault, as files call it.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Given">What was given.</param>
/// <param name="Known">The names that are known there; empty where that is not the question.</param>
internal sealed record FrameworkFault(string Section, string Key, string Property, FrameworkFaultKind Kind, string Given, IReadOnlyList<string> Known)
{
    /// <summary>The fault as a sentence for an exception.</summary>
    public string Sentence() => Kind switch
    {
        FrameworkFaultKind.Duplicate => $"{Section}[{Key}] is given twice.",
        FrameworkFaultKind.UnknownReference => $"{Section}[{Key}].{Property}: '{Given}' is not known. {NearestTexts.Sentence(Given, Known)}",
        FrameworkFaultKind.UnknownMember => $"{Section}[{Key}].{Property}: '{Given}' is not a member of a breakdown of that indicator. {NearestTexts.Sentence(Given, Known)}",
        FrameworkFaultKind.SumOfRatios => $"{Section}[{Key}].{Property}: ratios can't be added up; Pooled adds numerators and denominators.",
        FrameworkFaultKind.WrongCondition => $"{Section}[{Key}].{Property}: '{Given}' does not fit the kind of the indicator.",
        FrameworkFaultKind.Cycle => $"{Section}[{Key}].{Property}: following '{Given}' leads back to itself.",
        _ => $"{Section}[{Key}].{Property}: '{Given}' contradicts the rest of it.",
    };
}
