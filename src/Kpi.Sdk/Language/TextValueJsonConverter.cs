using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kpi.Sdk;

/// <summary>
/// Reads and writes a value object as its text, also as a dictionary key.
/// Every value object of this library names it, so that a host's own serializer contracts need no registration.
/// </summary>
/// <typeparam name="T">The value object.</typeparam>
/// <remarks>Only JSON strings are read. An unset value has no text and is not written: use a nullable for what may be missing. Safe for concurrent use.</remarks>
public sealed class TextValueJsonConverter<T> : JsonConverter<T>
    where T : ISpanParsable<T>, ISpanFormattable
{
    /// <inheritdoc />
    /// <exception cref="JsonException">The token is not a string, or its text can't be read as a <typeparamref name="T"/>.</exception>
    [SuppressMessage("Design", "CA1062", Justification = "Called by the serializer.")]
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"{typeof(T).Name} is written as a JSON string, not as {reader.TokenType}.");
        }

        return FromText(Unescaped(ref reader));
    }

    /// <inheritdoc />
    /// <exception cref="JsonException">The value is unset.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(ToText(value));

    /// <inheritdoc />
    /// <exception cref="JsonException">The property name can't be read as a <typeparamref name="T"/>.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FromText(Unescaped(ref reader));

    /// <inheritdoc />
    /// <exception cref="JsonException">The value is unset.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(ToText(value));

    private static string Unescaped(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? string.Empty;
        }
        catch (InvalidOperationException broken)
        {
            // a lone surrogate or bytes that are not UTF-8
            throw new JsonException($"The text of {typeof(T).Name} is not valid Unicode.", broken);
        }
    }

    private static T FromText(string text)
    {
        try
        {
            return T.Parse(text, CultureInfo.InvariantCulture);
        }
        catch (FormatException unreadable)
        {
            throw new JsonException(unreadable.Message, unreadable);
        }
    }

    private static string ToText(T value)
    {
        var text = value.ToString(null, CultureInfo.InvariantCulture);
        return text.Length > 0 ? text : throw new JsonException($"The {typeof(T).Name} is unset and has no text: use a nullable for what may be missing.");
    }
}
