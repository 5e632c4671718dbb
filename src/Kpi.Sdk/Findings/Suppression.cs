namespace Kpi.Sdk;

/// <summary>A finding that is known and accepted: not reported again, but listed with its reason.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Suppression
{
    private readonly RuleId _rule;
    private readonly string _reason = string.Empty;

    /// <summary>The rule.</summary>
    /// <exception cref="ArgumentException">The id is unset.</exception>
    public required RuleId Rule
    {
        get => _rule;
        init
        {
            value.ThrowIfUnset(nameof(Rule));
            _rule = value;
        }
    }

    /// <summary>The part of the model it is accepted for, with everything within it; the root for everywhere.</summary>
    public ModelPath Path { get; init; }

    /// <summary>Why it is accepted.</summary>
    /// <exception cref="ArgumentException">The reason is null or blank.</exception>
    public required string Reason
    {
        get => _reason;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            _reason = VietnameseText.Compose(value).Trim();
        }
    }

    /// <summary>Whether a finding is covered.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>True where it is of the rule, and at the path or within it.</returns>
    public bool Covers(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Id == Rule && (Path.IsRoot || Path.Contains(finding.Path));
    }
}
