namespace Kpi.Sdk;

/// <summary>A dimension along which indicators are broken down, such as the form of a public service.</summary>
/// <remarks>Immutable; reference equality.</remarks>
public sealed class Breakdown
{
    private readonly BilingualText _name;
    private readonly string _id = string.Empty;
    private readonly IReadOnlyList<BreakdownMember> _members = [];
    private readonly IReadOnlyDictionary<string, string> _extensions = NoExtensions.Instance;

    /// <summary>Its short name within the framework.</summary>
    /// <exception cref="ArgumentException">Not a short name.</exception>
    public required string Id
    {
        get => _id;
        init => _id = Identifier.Checked(value);
    }

    /// <summary>Its name.</summary>
    /// <exception cref="ArgumentException">The value is unset.</exception>
    public required BilingualText Name
    {
        get => _name;
        init
        {
            value.ThrowIfUnset(nameof(value));
            _name = value;
        }
    }

    /// <summary>The members, in the order they are printed; copied.</summary>
    public required IReadOnlyList<BreakdownMember> Members
    {
        get => _members;
        init => _members = [.. value];
    }

    /// <summary>Whether the members add up to the whole.</summary>
    public BreakdownKind Kind { get; init; }

    /// <summary>Members of the file that begin with "x-", by name, each as raw JSON; copied.</summary>
    public IReadOnlyDictionary<string, string> Extensions
    {
        get => _extensions;
        init => _extensions = NoExtensions.Copy(value);
    }
}
