namespace Kpi.Sdk.Validation;

public static partial class RuleCatalogue
{
    private static IBuiltInRule[] TextRules() =>
    [
        new UnknownIndicatorRule(),
        new UnknownMemberRule(),
        new LookAlikeLetterRule(),
        new DecomposedTextRule(),
        new LegacyEncodingRule(),
        new LostLeadingZerosRule(),
        new IndicatorFieldsRule(),
    ];
}
