using NodaTime;

namespace Kpi.Sdk.Validation;

/// <summary>How a report is validated.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ValidationOptions
{
    private readonly IReadOnlyList<IRule> _rules = [];
    private readonly IReadOnlyList<Submission> _history = [];
    private readonly IReadOnlyList<Suppression> _suppressions = [];
    private readonly int _maxFindingsPerRule = 10_000;

    /// <summary>Own rules, run after the library's; copied.</summary>
    public IReadOnlyList<IRule> Rules
    {
        get => _rules;
        init => _rules = [.. value];
    }

    /// <summary>Earlier reports of the same framework, which rules of history look at; copied.</summary>
    public IReadOnlyList<Submission> History
    {
        get => _history;
        init => _history = [.. value];
    }

    /// <summary>Findings that are known and accepted; copied.</summary>
    public IReadOnlyList<Suppression> Suppressions
    {
        get => _suppressions;
        init => _suppressions = [.. value];
    }

    /// <summary>The day looked at; null for the report's own.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>Told how far the work is, about every ten thousand figures; null for nobody.</summary>
    public IProgress<ValidationProgress>? Progress { get; init; }

    /// <summary>The most findings that are kept of one rule and severity, 1 or more; the rest is counted in a notice. 10 000 unless said otherwise.</summary>
    /// <remarks>Those that are accepted beforehand are counted by themselves, so that they never hide one that is not.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxFindingsPerRule
    {
        get => _maxFindingsPerRule;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxFindingsPerRule = value;
        }
    }
}
