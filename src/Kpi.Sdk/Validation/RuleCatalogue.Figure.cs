namespace Kpi.Sdk.Validation;

public static partial class RuleCatalogue
{
    private static IBuiltInRule[] FigureRules() =>
    [
        new PercentageMismatchRule(),
        new OnlyTruncatedRule(),
        new ImpossiblePercentageRule(),
        new DenominatorNotPositiveRule(),
        new PartAboveWholeRule(),
        new ScoreAboveMaximumRule(),
        new RankOutsideFieldRule(),
        new FractionalCountRule(),
        new ThousandsMixUpRule(),
        new DecisionFlipRule(),
        new StraySignRule(),
        new UndefinedBaseRule(),
        new CoarsePrintRule(),
        new HedgedTermRule(),
        new NegativeCountRule(),
    ];
}
