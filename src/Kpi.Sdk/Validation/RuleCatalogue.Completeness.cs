namespace Kpi.Sdk.Validation;

public static partial class RuleCatalogue
{
    private static IBuiltInRule[] CompletenessRules() =>
    [
        new RequiredFigureRule(),
        new AgreeingDuplicatesRule(),
        new ContradictingDuplicatesRule(),
        new RevisedFinalRule(),
    ];
}
