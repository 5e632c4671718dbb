namespace Kpi.Sdk.Validation;

/// <summary>A rule that needs the framework alone: it also runs where there is no report.</summary>
internal interface IFrameworkRule : IBuiltInRule;
