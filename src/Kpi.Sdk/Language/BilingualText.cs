namespace Kpi.Sdk;

/// <summary>A name or a sentence in Vietnamese and, where there is one, in English.</summary>
/// <remarks>Both texts are composed (NFC) and trimmed. The default is unset: both texts are empty. Equality is ordinal on both texts.</remarks>
public readonly record struct BilingualText
{
    private readonly string? _vietnamese;

    private BilingualText(string vietnamese, string? english)
    {
        _vietnamese = vietnamese;
        English = english;
    }

    /// <summary>The Vietnamese text; empty when unset.</summary>
    public string Vietnamese => _vietnamese ?? string.Empty;

    /// <summary>The English text, or null where there is none.</summary>
    public string? English { get; }

    /// <summary>True for the unset value.</summary>
    public bool IsDefault => _vietnamese is null;

    /// <summary>A text in one or two languages.</summary>
    /// <param name="vietnamese">The Vietnamese text, not blank.</param>
    /// <param name="english">The English text; null or blank for none.</param>
    /// <returns>The text, composed and trimmed.</returns>
    /// <exception cref="ArgumentException"><paramref name="vietnamese"/> is null or blank.</exception>
    public static BilingualText Of(string vietnamese, string? english = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(vietnamese);
        return new BilingualText(
            VietnameseText.Compose(vietnamese).Trim(),
            string.IsNullOrWhiteSpace(english) ? null : VietnameseText.Compose(english).Trim());
    }

    /// <exception cref="ArgumentException">It is unset.</exception>
    internal void ThrowIfUnset(string parameterName)
    {
        if (IsDefault)
        {
            throw new ArgumentException("A text is needed, such as BilingualText.Of(\"Kinh tế số\", \"Digital economy\").", parameterName);
        }
    }

    /// <summary>The text in a language; the Vietnamese one where there is no English.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The text; empty when unset.</returns>
    public string In(ReportLanguage language) =>
        language == ReportLanguage.English && English is not null ? English : Vietnamese;

    /// <summary>The Vietnamese text.</summary>
    /// <returns>The Vietnamese text; empty when unset.</returns>
    public override string ToString() => Vietnamese;
}
