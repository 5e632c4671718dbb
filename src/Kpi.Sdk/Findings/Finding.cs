using System.Diagnostics;
using System.Text;

namespace Kpi.Sdk;

/// <summary>One thing a rule found in the data: which rule, where, with which values, and what would be right where that can be worked out.</summary>
/// <remarks>Immutable, safe for concurrent use. Words are made only when asked for. Two findings are equal only where they are the same object.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Finding
{
    private Finding(RuleDescriptor rule, FindingSeverity severity, ModelPath path, SourceLocation? location, IReadOnlyList<FindingArgument> arguments)
    {
        Rule = rule;
        Severity = severity;
        Path = path;
        Location = location;
        Arguments = arguments;
    }

    private Finding(Finding source)
    {
        Rule = source.Rule;
        Severity = source.Severity;
        Path = source.Path;
        Location = source.Location;
        Arguments = source.Arguments;
        Suggestion = source.Suggestion;
        ChangesVerdict = source.ChangesVerdict;
        Tag = source.Tag;
    }

    /// <summary>The rule.</summary>
    public RuleDescriptor Rule { get; }

    /// <summary>The id of the rule.</summary>
    public RuleId Id => Rule.Id;

    /// <summary>How much it weighs: the rule's own severity unless changed.</summary>
    public FindingSeverity Severity { get; private init; }

    /// <summary>The part of the model it is about; the root for the whole.</summary>
    public ModelPath Path { get; }

    /// <summary>Where that part stands in a file, or null where it came from none.</summary>
    public SourceLocation? Location { get; private init; }

    /// <summary>The values the message speaks of, in the order given.</summary>
    public IReadOnlyList<FindingArgument> Arguments { get; }

    /// <summary>What would be right; unset where that can't be worked out.</summary>
    public BilingualText Suggestion { get; private init; }

    /// <summary>True where what is wrong decides whether a target is met: such findings come first.</summary>
    public bool ChangesVerdict { get; private init; }

    /// <summary>Anything the caller wants to find again, or null. The library does not look at it.</summary>
    public object? Tag { get; private init; }

    /// <summary>A finding of a rule.</summary>
    /// <param name="rule">The rule; its severity is taken.</param>
    /// <param name="path">The part of the model it is about.</param>
    /// <param name="location">Where that part stands in a file, or null.</param>
    /// <param name="arguments">A value for each place of the rule's message; more may be given.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentException">A place of the rule's message has no argument, two arguments have one name, or <paramref name="location"/> is unset.</exception>
    public static Finding Of(RuleDescriptor rule, ModelPath path, SourceLocation? location, params FindingArgument[] arguments)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(arguments);
        foreach (var place in rule.Placeholders)
        {
            if (!Array.Exists(arguments, argument => string.Equals(argument.Name, place, StringComparison.Ordinal)))
            {
                throw new ArgumentException($"The message of rule {rule.Id} speaks of '{place}': give an argument of that name.", nameof(arguments));
            }
        }

        if (arguments.DistinctBy(argument => argument.Name, StringComparer.Ordinal).Count() < arguments.Length)
        {
            throw new ArgumentException($"Two arguments of rule {rule.Id} have one name.", nameof(arguments));
        }

        return new Finding(rule, rule.Severity, path, Set(location), Array.AsReadOnly(arguments.ToArray()));
    }

    /// <summary>The same finding with another severity.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>A new finding.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is not one of the severities.</exception>
    public Finding WithSeverity(FindingSeverity severity) => Enum.IsDefined(severity)
        ? new Finding(this) { Severity = severity }
        : throw new ArgumentOutOfRangeException(nameof(severity), severity, "Not a severity.");

    /// <summary>The same finding at a place in a file.</summary>
    /// <param name="location">The place, or null for none.</param>
    /// <returns>A new finding.</returns>
    /// <exception cref="ArgumentException"><paramref name="location"/> is unset.</exception>
    public Finding WithLocation(SourceLocation? location) =>
        new(this) { Location = Set(location) };

    /// <summary>The same finding with what would be right.</summary>
    /// <param name="suggestion">What would be right.</param>
    /// <returns>A new finding.</returns>
    /// <exception cref="ArgumentException"><paramref name="suggestion"/> is unset.</exception>
    public Finding WithSuggestion(BilingualText suggestion) =>
        suggestion.IsDefault
            ? throw new ArgumentException("The suggestion is unset: leave it out where there is none.", nameof(suggestion))
            : new(this) { Suggestion = suggestion };

    /// <summary>The same finding with what would be right, a code or a figure that reads alike in every language.</summary>
    /// <param name="suggestion">What would be right, not blank.</param>
    /// <returns>A new finding.</returns>
    /// <exception cref="ArgumentException"><paramref name="suggestion"/> is null or blank.</exception>
    public Finding WithSuggestion(string suggestion) => WithSuggestion(BilingualText.Of(suggestion));

    /// <summary>The same finding with something of the caller's.</summary>
    /// <param name="tag">Anything, or null.</param>
    /// <returns>A new finding.</returns>
    public Finding WithTag(object? tag) =>
        new(this) { Tag = tag };

    /// <summary>The same finding, marked as deciding whether a target is met.</summary>
    /// <returns>A new finding.</returns>
    public Finding WithVerdictChanged() => new(this) { ChangesVerdict = true };

    /// <summary>The value of an argument.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The value, or null where there is no argument of that name.</returns>
    public object? Argument(string name)
    {
        foreach (var argument in Arguments)
        {
            if (string.Equals(argument.Name, name, StringComparison.Ordinal))
            {
                return argument.Value;
            }
        }

        return null;
    }

    /// <summary>The sentence, on one line. <see cref="Suggestion"/> is not part of it.</summary>
    /// <param name="language">The language; Vietnamese where the rule has no English.</param>
    /// <returns>The sentence.</returns>
    public string Text(ReportLanguage language)
    {
        var spoken = language == ReportLanguage.English && Rule.Message.English is null ? ReportLanguage.Vietnamese : language;
        return FindingText.OneLine(MessageTemplate.Fill(Rule.Message.In(spoken), name => FindingText.Render(Argument(name)!, spoken)));
    }

    /// <summary>The finding on one line in Vietnamese: place, severity, id, path, sentence and suggestion.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => Line(ReportLanguage.Vietnamese);

    /// <summary>The finding on one line, as compilers print them.</summary>
    internal string Line(ReportLanguage language)
    {
        var line = new StringBuilder();
        if (Location is { IsDefault: false } place)
        {
            line.Append(place.ToString()).Append(": ");
        }

        line.Append(FindingText.Render(Severity, language)).Append(' ').Append(Id.ToString()).Append(": ");
        if (!Path.IsRoot)
        {
            line.Append(Path.ToString()).Append(": ");
        }

        return line.Append(Sentences(language)).ToString();
    }

    /// <summary>The sentence, and the suggestion after it.</summary>
    internal string Sentences(ReportLanguage language)
    {
        if (Suggestion.IsDefault)
        {
            return Text(language);
        }

        var lead = language == ReportLanguage.English ? "Suggestion:" : "Gợi ý:";
        return $"{Text(language)} {lead} {FindingText.OneLine(Suggestion.In(language))}";
    }

    private static SourceLocation? Set(SourceLocation? location) => location is { IsDefault: true }
        ? throw new ArgumentException("The place is unset: give a line and a column, or null.", nameof(location))
        : location;
}
