namespace Kpi.Sdk.Validation;

public static partial class RuleCatalogue
{
    private static IBuiltInRule[] HistoryRules() =>
    [
        new FallingCumulativeRule(),
        new YearToDateIdentityRule(),
        new ZScoreOutlierRule(),
        new MedianOutlierRule(),
        new ThousandfoldSlipRule(),
    ];
}
