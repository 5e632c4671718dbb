namespace Kpi.Sdk.Validation;

/// <summary>A rule that looks at documents, each by itself.</summary>
internal interface IDocumentRule : IFrameworkRule
{
    /// <summary>Looks at one document.</summary>
    void Check(ModelPath path, DocumentReference document, FindingSink sink);

    void IRule.Check(RuleContext context, FindingSink sink)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var (path, document) in FrameworkDocuments.Of(context.Framework))
        {
            Check(path, document, sink);
        }
    }
}
