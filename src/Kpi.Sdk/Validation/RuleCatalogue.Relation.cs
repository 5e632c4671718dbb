namespace Kpi.Sdk.Validation;

public static partial class RuleCatalogue
{
    private static IBuiltInRule[] RelationRules() =>
    [
        new SumRule(),
        new PartitionRule(),
        new DifferenceRule(),
        new IdentityRule(),
        new SharesRule(),
        new MissingPartRule(),
        new ImpliedRemainderRule(),
        new ImpliedExplainsRule(),
        new MediantRule(),
        new AtMostRule(),
    ];
}
