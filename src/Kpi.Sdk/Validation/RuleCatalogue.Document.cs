namespace Kpi.Sdk.Validation;

public static partial class RuleCatalogue
{
    private static IBuiltInRule[] DocumentRules() =>
    [
        new DocumentNumberVariantRule(),
        new UnknownDocumentTypeRule(),
        new UnknownDocumentIssuerRule(),
        new DocumentDateYearRule(),
        new TargetWithoutSourceRule(),
        new SupersededTargetRule(),
        new ConflictingTargetsRule(),
        new TargetFieldsRule(),
        new SameNumberOtherDateRule(),
    ];
}
