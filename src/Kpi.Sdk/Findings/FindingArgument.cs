using NodaTime;

namespace Kpi.Sdk;

/// <summary>A named value a finding speaks of, kept with its type and put into words only when the finding is.</summary>
/// <remarks>Equality is of name and value; lists compare by reference. The default has no name and holds an empty text.</remarks>
public readonly record struct FindingArgument
{
    private readonly string? _name;
    private readonly object? _value;

    private FindingArgument(string name, object value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(value);
        _name = name;
        _value = value;
    }

    /// <summary>The name, as it stands in the message's braces; empty for the default.</summary>
    public string Name => _name ?? string.Empty;

    /// <summary>The value.</summary>
    public object Value => _value ?? string.Empty;

    /// <summary>A text, shown as it is.</summary>
    /// <param name="name">The name, not blank.</param>
    /// <param name="value">The text.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    public static FindingArgument Of(string name, string value) => new(name, value);

    /// <summary>A text of each language.</summary>
    /// <param name="name">The name, not blank.</param>
    /// <param name="value">The text.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank, or <paramref name="value"/> is unset.</exception>
    public static FindingArgument Of(string name, BilingualText value) => value.IsDefault
        ? throw new ArgumentException("The text is unset.", nameof(value))
        : new(name, value);

    /// <summary>A date, shown as dd/MM/yyyy in Vietnamese and as yyyy-MM-dd in English.</summary>
    /// <param name="name">The name, not blank.</param>
    /// <param name="value">The date.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    public static FindingArgument Of(string name, LocalDate value) => new(name, value);

    /// <summary>Why a text could not be read.</summary>
    /// <param name="name">The name, not blank.</param>
    /// <param name="value">The failure.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    public static FindingArgument Of(string name, ParseFailure value) => new(name, value);

    /// <summary>Several texts, shown with commas between them.</summary>
    /// <param name="name">The name, not blank.</param>
    /// <param name="value">The texts; copied.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    public static FindingArgument Of(string name, IEnumerable<string> value) => new(name, Array.AsReadOnly(value.ToArray()));

    /// <summary>A number, a figure, a code or another value with a text form.</summary>
    /// <param name="name">The name, not blank.</param>
    /// <param name="value">The value. A whole number is shown as a count, "70.502" in Vietnamese: pass a year as text or as a period.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    public static FindingArgument Of<T>(string name, T value)
        where T : ISpanFormattable => new(name, value);

    /// <summary>The name and the value in Vietnamese.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name}: {FindingText.Render(Value, ReportLanguage.Vietnamese)}";
}
