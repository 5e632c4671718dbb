namespace Kpi.Sdk.Validation;

/// <summary>A rule of the library's own, with what its page says.</summary>
internal interface IBuiltInRule : IRule
{
    /// <summary>Id, severity, texts and help.</summary>
    RuleDescriptor Descriptor { get; }
}
