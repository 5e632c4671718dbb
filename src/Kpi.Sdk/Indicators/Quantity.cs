namespace Kpi.Sdk;

/// <summary>What a numerator or a denominator counts. "dân số trưởng thành" and "trường hợp đã được cấp căn cước" are two quantities, however close their numbers.</summary>
/// <remarks>Immutable; reference equality.</remarks>
public sealed class Quantity
{
    private readonly BilingualText _name;
    private readonly string _id = string.Empty;
    private readonly IReadOnlyDictionary<string, string> _extensions = NoExtensions.Instance;

    /// <summary>Its short name within the framework.</summary>
    /// <exception cref="ArgumentException">Not a short name.</exception>
    public required string Id
    {
        get => _id;
        init => _id = Identifier.Checked(value);
    }

    /// <summary>What is counted, in words.</summary>
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

    /// <summary>The unit it is counted in; unset where none is said.</summary>
    public MeasureUnit Unit { get; init; }

    /// <summary>Whether it counts whole things, such as people or dossiers, rather than measuring, such as money.</summary>
    public bool IsCountable { get; init; }

    /// <summary>False where reports print the number without saying what it counts.</summary>
    public bool IsDefined { get; init; } = true;

    /// <summary>Members of the file that begin with "x-", by name, each as raw JSON; copied.</summary>
    public IReadOnlyDictionary<string, string> Extensions
    {
        get => _extensions;
        init => _extensions = NoExtensions.Copy(value);
    }

    /// <summary>The short name and the words.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => $"{Id}: {Name}";
}
