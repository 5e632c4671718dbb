namespace Kpi.Sdk.Validation;

/// <summary>A rule that looks at a report and its framework and says what can't be right.</summary>
/// <remarks>Stateless and safe for concurrent use: everything it needs is in the context. Own rules are added in <see cref="ValidationOptions.Rules"/>.</remarks>
public interface IRule
{
    /// <summary>The rule's id; its findings bear it.</summary>
    RuleId Id { get; }

    /// <summary>Looks, and tells the sink what it finds. Bad data is a finding, never an exception.</summary>
    /// <param name="context">The report, its framework and its history.</param>
    /// <param name="sink">Where findings go.</param>
    void Check(RuleContext context, FindingSink sink);
}
