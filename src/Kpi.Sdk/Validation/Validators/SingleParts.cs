namespace Kpi.Sdk.Validation;

/// <summary>Runs the rules that look at one indicator or one target by itself. Ids, texts and paths are those of a whole framework's report.</summary>
internal static class SingleParts
{
    /// <summary>What is wrong with an indicator, in the order of a report.</summary>
    public static ValidationReport Check(Indicator indicator)
    {
        var sink = new FindingSink(framework: null, submission: null);
        foreach (var rule in RuleCatalogue.Rules)
        {
            if (rule is IndicatorFieldsRule fields)
            {
                fields.Check(indicator, ModelPath.Root.Member("indicators").Item(indicator.Code.ToString()), sink);
            }
            else
            {
                CheckTexts(rule, ModelTexts.Of(indicator), sink);
            }
        }

        return ValidationReport.Of(sink.Close());
    }

    /// <summary>What is wrong with a target for indicators of a framework, in the order of a report.</summary>
    public static ValidationReport Check(Target target, IndicatorFramework framework)
    {
        var sink = new FindingSink(framework, submission: null);
        foreach (var rule in RuleCatalogue.Rules)
        {
            switch (rule)
            {
                case TargetFieldsRule fields:
                    fields.Check(target, framework, sink);
                    break;
                case TargetWithoutSourceRule source:
                    source.Check(target, sink);
                    break;
                case IDocumentRule documents:
                    foreach (var (path, document) in FrameworkDocuments.Of(target))
                    {
                        documents.Check(path, document, sink);
                    }

                    break;
                default:
                    CheckTexts(rule, ModelTexts.Of(target), sink);
                    break;
            }
        }

        return ValidationReport.Of(sink.Close());
    }

    private static void CheckTexts(IBuiltInRule rule, IEnumerable<ModelText> texts, FindingSink sink)
    {
        if (rule is ITextRule words)
        {
            foreach (var text in texts)
            {
                words.Check(text, sink);
            }
        }
    }
}
