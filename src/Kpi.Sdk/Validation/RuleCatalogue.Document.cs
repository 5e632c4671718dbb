namespace Kpi.Sdk.Validation;

public static partial class RuleCatalogue
{
    private static IBuiltInRule[] DocumentRules() =>
    [
    ];
}
