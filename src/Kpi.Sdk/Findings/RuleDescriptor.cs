using System.Diagnostics;

namespace Kpi.Sdk;

/// <summary>What is fixed about a rule: its id, how much it weighs unless told otherwise, its title, and the sentence it says.</summary>
/// <remarks>Immutable, safe for concurrent use. Two descriptors are equal only where they are the same object.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RuleDescriptor
{
    private RuleDescriptor(RuleId id, FindingSeverity severity, BilingualText title, BilingualText message, IReadOnlyList<string> placeholders, RuleHelp? help)
    {
        Help = help;
        Id = id;
        Severity = severity;
        Title = title;
        Message = message;
        Placeholders = placeholders;
    }

    /// <summary>The id.</summary>
    public RuleId Id { get; }

    /// <summary>The severity of its findings unless one is changed.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>A few words that name the rule.</summary>
    public BilingualText Title { get; }

    /// <summary>The sentence, with places such as <c>{name}</c> for the arguments; a brace itself is doubled.</summary>
    public BilingualText Message { get; }

    /// <summary>The names of the places of <see cref="Message"/>, each once, in ordinal order.</summary>
    public IReadOnlyList<string> Placeholders { get; }

    /// <summary>What the rule's page says; null where it has none.</summary>
    public RuleHelp? Help { get; }

    /// <summary>A descriptor of parts.</summary>
    /// <param name="id">The id.</param>
    /// <param name="severity">The severity of its findings unless one is changed.</param>
    /// <param name="title">A few words that name the rule.</param>
    /// <param name="message">The sentence, with places such as <c>{name}</c>.</param>
    /// <param name="help">What its page says; null for none.</param>
    /// <returns>The descriptor.</returns>
    /// <exception cref="ArgumentException">
    /// An id or a text is unset; <paramref name="message"/> has a brace that opens no place; or its two languages do not have the same places.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is not one of the severities.</exception>
    public static RuleDescriptor Of(RuleId id, FindingSeverity severity, BilingualText title, BilingualText message, RuleHelp? help = null)
    {
        id.ThrowIfUnset(nameof(id));
        if (!Enum.IsDefined(severity))
        {
            throw new ArgumentOutOfRangeException(nameof(severity), severity, "Not a severity.");
        }

        if (title.IsDefault)
        {
            throw new ArgumentException($"The title of rule {id} is unset.", nameof(title));
        }

        if (message.IsDefault)
        {
            throw new ArgumentException($"The message of rule {id} is unset.", nameof(message));
        }

        return new RuleDescriptor(id, severity, title, message, PlaceholdersOf(id, message), help);
    }

    /// <summary>The id and the Vietnamese title.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id} {Title}";

    private static IReadOnlyList<string> PlaceholdersOf(RuleId id, BilingualText message)
    {
        try
        {
            var places = MessageTemplate.Placeholders(message.Vietnamese);
            if (message.English is null || places.SequenceEqual(MessageTemplate.Placeholders(message.English), StringComparer.Ordinal))
            {
                return places;
            }
        }
        catch (FormatException malformed)
        {
            throw new ArgumentException($"The message of rule {id} is malformed. {malformed.Message}", nameof(message), malformed);
        }

        throw new ArgumentException($"The Vietnamese and the English message of rule {id} must have the same places.", nameof(message));
    }
}
