namespace Kpi.Sdk;

/// <summary>The one place where value objects turn a failed reading into an exception and a text into a span.</summary>
internal static class TextValue
{
    public static T Parse<T>(ReadOnlySpan<char> text)
        where T : ITextValue<T> =>
        T.TryParse(text, out var value, out var failure) ? value : throw new FormatException(failure.Sentence(text, T.Noun, T.Example));

    public static bool TryCopy(string text, Span<char> destination, out int charsWritten)
    {
        var fits = text.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Refuses an unset value where a public method receives one.</summary>
    /// <exception cref="ArgumentException"><paramref name="isDefault"/> is true.</exception>
    public static void ThrowIfUnset<T>(bool isDefault, string parameterName)
        where T : ITextValue<T>
    {
        if (isDefault)
        {
            throw new ArgumentException($"The value is unset: {T.Noun} is needed, such as {T.Example}.", parameterName);
        }
    }
}
