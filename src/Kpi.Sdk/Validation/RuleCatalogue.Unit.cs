namespace Kpi.Sdk.Validation;

public static partial class RuleCatalogue
{
    private static IBuiltInRule[] UnitRules() =>
    [
        new UnknownUnitRule(),
        new UnitNotInForceRule(),
        new QuotedFigureRule(),
        new AmbiguousUnitCodeRule(),
    ];
}
