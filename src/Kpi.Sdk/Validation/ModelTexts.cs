namespace Kpi.Sdk.Validation;

/// <summary>The texts people wrote into a framework and a report, each with its path.</summary>
internal static class ModelTexts
{
    /// <summary>Every text, the framework's first. What a report repeats from block to block (who says so, where it is printed) comes once.</summary>
    public static IEnumerable<ModelText> Of(RuleContext context, FindingSink sink) =>
        Of(context.Framework).Concat(context.Submission is { } submission ? Of(submission, sink) : []);

    /// <summary>The texts of one indicator.</summary>
    public static IEnumerable<ModelText> Of(Indicator indicator) => Given(indicator, Described(indicator));

    /// <summary>The texts of one target, with those of its document.</summary>
    public static IEnumerable<ModelText> Of(Target target) =>
        Given(target, Worded(target).Concat(FrameworkDocuments.Of(target).SelectMany(pair => Cited(pair.Path, pair.Document))));

    /// <summary>Tells a finding about a text, with its place in the file it came from and the tag of its figure.</summary>
    public static void Report(FindingSink sink, RuleDescriptor rule, in ModelText text, string? suggestion, params FindingArgument[] arguments)
    {
        var finding = Finding.Of(rule, text.Path, SourceMap.Locate(text.Owner, text.Path), arguments).WithTag(text.Tag);
        sink.Add(suggestion is null ? finding : finding.WithSuggestion(suggestion));
    }

    private static IEnumerable<ModelText> Of(IndicatorFramework framework)
    {
        IEnumerable<(ModelPath Path, string? Text)> texts =
        [
            .. Named(ModelPath.Root, framework.Name),
            .. FrameworkDocuments.Of(framework).SelectMany(pair => Cited(pair.Path, pair.Document)),
            .. framework.Units.Units.SelectMany(unit => Named(In("units", unit.Code.ToString()), unit.Name)),
            .. framework.Groups.SelectMany(group => Both(In("groups", group.Id), group.Name)),
            .. framework.Quantities.SelectMany(quantity => Measured(In("quantities", quantity.Id), quantity.Name, quantity.Unit)),
            .. framework.Breakdowns.SelectMany(Parted),
            .. framework.Indicators.SelectMany(Described),
            .. framework.Targets.SelectMany(Worded),
            .. framework.Relations.Select(relation => (In("relations", relation.Id).Member("note"), relation.Note)),
        ];
        return Given(framework, texts);
    }

    private static IEnumerable<ModelText> Given(object owner, IEnumerable<(ModelPath Path, string? Text)> texts) =>
        texts.Where(pair => !string.IsNullOrEmpty(pair.Text)).Select(pair => new ModelText(owner, pair.Path, pair.Text!));

    private static IEnumerable<ModelText> Of(Submission submission, FindingSink sink)
    {
        foreach (var (path, text) in Both(ModelPath.Root.Member("title"), submission.Title).Append((ModelPath.Root.Member("source"), submission.Source)))
        {
            if (!string.IsNullOrEmpty(text))
            {
                yield return new ModelText(submission, path, text);
            }
        }

        var repeated = new HashSet<(string Member, string Text)>();
        foreach (var observation in submission.Observations)
        {
            foreach (var (member, text, isRepeated) in Of(observation))
            {
                if (!string.IsNullOrEmpty(text) && (!isRepeated || repeated.Add((member, text))))
                {
                    yield return new ModelText(submission, sink.PathOf(observation).Member(member), text, observation.Tag);
                }
            }
        }
    }

    private static (string Member, string? Text, bool IsRepeated)[] Of(Observation observation) =>
        observation is { StatedBy: null, PrintedAt: null, PeriodInferredFrom: null, PrintedAs: null, Note: null, Value.Words: null }
            ? []
            :
            [
                ("by", observation.StatedBy, true),
                ("at", observation.PrintedAt, true),
                ("periodInferredFrom", observation.PeriodInferredFrom, true),
                ("printed", observation.PrintedAs, false),
                ("note", observation.Note, false),
                ("text", observation.Value.Words, false),
            ];

    private static IEnumerable<(ModelPath Path, string? Text)> Cited(ModelPath path, DocumentReference document) =>
        [(path.Member("title"), document.Title), (path.Member("issuer"), document.Issuer), (path.Member("clause"), document.Clause)];

    private static IEnumerable<(ModelPath Path, string? Text)> Described(Indicator indicator)
    {
        var path = In("indicators", indicator.Code.ToString());
        return Measured(path, indicator.Name, indicator.Unit).Append((path.Member("note"), indicator.Note));
    }

    private static IEnumerable<(ModelPath Path, string? Text)> Worded(Target target)
    {
        var path = In("targets", target.Id);
        return Both(path.Member("reason"), target.ComparabilityReason ?? default)
            .Append((path.Member("wording"), target.Wording))
            .Append((path.Member("note"), target.Note));
    }

    private static IEnumerable<(ModelPath Path, string? Text)> Parted(Breakdown breakdown)
    {
        var path = In("breakdowns", breakdown.Id);
        return Named(path, breakdown.Name).Concat(breakdown.Members.SelectMany(member => Both(path.Member("members").Item(member.Id), member.Name)));
    }

    private static IEnumerable<(ModelPath Path, string? Text)> Measured(ModelPath path, BilingualText name, MeasureUnit unit) =>
        Named(path, name).Append((path.Member("unit"), unit.ToString()));

    private static IEnumerable<(ModelPath Path, string? Text)> Named(ModelPath path, BilingualText name) => Both(path.Member("name"), name);

    private static IEnumerable<(ModelPath Path, string? Text)> Both(ModelPath path, BilingualText text) =>
        [(path, text.Vietnamese), (path.Member("en"), text.English)];

    private static ModelPath In(string section, string key) => ModelPath.Root.Member(section).Item(key);
}
