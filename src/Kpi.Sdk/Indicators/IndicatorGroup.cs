namespace Kpi.Sdk;

/// <summary>A heading under which indicators are printed and counted, such as "Chính quyền số".</summary>
/// <remarks>Immutable; reference equality.</remarks>
public sealed class IndicatorGroup
{
    private readonly BilingualText _name;
    private readonly string _id = string.Empty;

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
}
