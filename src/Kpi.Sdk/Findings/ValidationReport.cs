using System.Collections;
using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk;

/// <summary>What checking found, in the order of the model: what changes a verdict first, then sorted by path, then by rule, then as given.</summary>
/// <remarks>Immutable, safe for concurrent use. Two reports are equal only where they are the same object.</remarks>
[DebuggerDisplay("{Errors.Count} errors, {Warnings.Count} warnings, {Notices.Count} notices")]
[SuppressMessage("Naming", "CA1710", Justification = "A report that can be listed, not a collection first.")]
public sealed partial class ValidationReport : IReadOnlyList<Finding>
{
    private readonly Finding[] _findings;

    private ValidationReport(IEnumerable<Finding> findings, IEnumerable<SuppressedFinding> suppressed)
    {
        Suppressed = Array.AsReadOnly(Ordered(suppressed, accepted => accepted.Finding));
        _findings = Ordered(findings, finding => finding);
        Errors = OfSeverity(FindingSeverity.Error);
        Warnings = OfSeverity(FindingSeverity.Warning);
        Notices = OfSeverity(FindingSeverity.Notice);
    }

    /// <summary>The report that found nothing.</summary>
    public static ValidationReport Empty { get; } = new([], []);

    /// <summary>How many findings there are.</summary>
    public int Count => _findings.Length;

    /// <summary>True where there is an error.</summary>
    public bool HasErrors => Errors.Count > 0;

    /// <summary>The errors, in the report's order.</summary>
    public IReadOnlyList<Finding> Errors { get; }

    /// <summary>The warnings, in the report's order.</summary>
    public IReadOnlyList<Finding> Warnings { get; }

    /// <summary>The notices, in the report's order.</summary>
    public IReadOnlyList<Finding> Notices { get; }

    /// <summary>Findings that were accepted beforehand, each with the reason, in the order of findings; they count for nothing else.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; }

    /// <summary>A finding by its position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not below <see cref="Count"/>.</exception>
    public Finding this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _findings.Length);
            return _findings[index];
        }
    }

    /// <summary>A report of findings in any order.</summary>
    /// <param name="findings">The findings; copied.</param>
    /// <param name="suppressed">Findings that were accepted beforehand; copied; null for none.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException"><paramref name="findings"/> holds a null, or <paramref name="suppressed"/> one without finding or acceptance.</exception>
    public static ValidationReport Of(IEnumerable<Finding> findings, IEnumerable<SuppressedFinding>? suppressed = null)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var copy = findings.ToArray();
        if (Array.Exists(copy, static finding => finding is null))
        {
            throw new ArgumentException("A finding is null.", nameof(findings));
        }

        SuppressedFinding[] accepted = [.. suppressed ?? []];
        if (Array.Exists(accepted, static pair => pair.Finding is null || pair.Suppression is null))
        {
            throw new ArgumentException("A suppressed finding lacks its finding or its acceptance.", nameof(suppressed));
        }

        return copy.Length + accepted.Length == 0 ? Empty : new ValidationReport(copy, accepted);
    }

    /// <summary>This report and another as one.</summary>
    /// <param name="other">The other report.</param>
    /// <returns>A report of all findings of both; those of this one come first where path and rule are the same.</returns>
    public ValidationReport Merge(ValidationReport other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other == Empty ? this : this == Empty ? other : new ValidationReport(_findings.Concat(other._findings), Suppressed.Concat(other.Suppressed));
    }

    /// <summary>The part of this report a condition chooses.</summary>
    /// <param name="condition">True for the findings to keep.</param>
    /// <returns>A report of them; what was suppressed stays listed.</returns>
    public ValidationReport Where(Func<Finding, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return Of(_findings.Where(condition), Suppressed);
    }

    /// <summary>Goes on only where there is no error.</summary>
    /// <exception cref="KpiValidationException">There is an error; the exception holds this report.</exception>
    public void ThrowIfErrors()
    {
        if (HasErrors)
        {
            throw new KpiValidationException(this);
        }
    }

    /// <summary>The findings, in the report's order.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<Finding> GetEnumerator() => ((IEnumerable<Finding>)_findings).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static T[] Ordered<T>(IEnumerable<T> items, Func<T, Finding> finding) =>
        [.. items.OrderBy(item => finding(item).ChangesVerdict ? 0 : 1).ThenBy(item => finding(item).Path).ThenBy(item => finding(item).Id)];

    private ReadOnlyCollection<Finding> OfSeverity(FindingSeverity severity) => Array.AsReadOnly(Array.FindAll(_findings, finding => finding.Severity == severity));
}
