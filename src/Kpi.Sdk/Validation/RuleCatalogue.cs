namespace Kpi.Sdk.Validation;

/// <summary>The library's own rules.</summary>
public static partial class RuleCatalogue
{
    private static readonly Lazy<IBuiltInRule[]> AllRules = new(() =>
        [.. TextRules(), .. DocumentRules(), .. TimeRules(), .. UnitRules(), .. FigureRules(), .. RelationRules(), .. HistoryRules(), .. CompletenessRules()]);

    /// <summary>What is fixed about each rule, in the order of their ids. Faults of files (KPI9…) are the reader's.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } = [.. AllRules.Value.Select(rule => rule.Descriptor).OrderBy(descriptor => descriptor.Id)];

    /// <summary>The rules themselves.</summary>
    internal static IReadOnlyList<IBuiltInRule> Rules => AllRules.Value;

    /// <summary>The rules that need one figure alone.</summary>
    internal static IReadOnlyList<IFigureRule> OfFigures { get; } = [.. AllRules.Value.OfType<IFigureRule>()];
}
