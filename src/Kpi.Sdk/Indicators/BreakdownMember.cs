namespace Kpi.Sdk;

/// <summary>One member of a breakdown, such as "toàn trình".</summary>
/// <remarks>Immutable; reference equality.</remarks>
public sealed class BreakdownMember
{
    private readonly BilingualText _name;
    private readonly string _id = string.Empty;

    /// <summary>Its short name, unique within the framework's breakdowns.</summary>
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
}
