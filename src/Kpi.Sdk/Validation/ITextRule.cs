namespace Kpi.Sdk.Validation;

/// <summary>A rule that looks at texts, each by itself.</summary>
internal interface ITextRule : IFrameworkRule
{
    /// <summary>Looks at one text.</summary>
    void Check(in ModelText text, FindingSink sink);

    void IRule.Check(RuleContext context, FindingSink sink)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var text in ModelTexts.Of(context, sink))
        {
            Check(text, sink);
        }
    }
}
