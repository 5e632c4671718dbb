namespace Kpi.Sdk.Validation;

/// <summary>Runs one rule of single figures over a whole report, for whoever runs it by itself.</summary>
internal static class FigureRules
{
    public static void CheckAll(IFigureRule rule, RuleContext context, FindingSink sink)
    {
        foreach (var observation in context.Observations)
        {
            if (context.IndicatorOf(observation) is { } indicator)
            {
                rule.Check(new FigureContext(context.Framework, indicator, observation, context.Submission), sink);
            }
        }
    }
}
