namespace Kpi.Sdk.Validation;

public static partial class RuleCatalogue
{
    private static IBuiltInRule[] TimeRules() =>
    [
        new FrequencyRule(),
        new DateOutsidePeriodRule(),
        new ReportedEarlyRule(),
        new KnownBeforeDateRule(),
    ];
}
