using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kpi.Sdk.Json;

/// <summary>A name as the files of the library write it: a string where there is Vietnamese alone, else an object with <c>vi</c> and <c>en</c>.</summary>
internal sealed class BilingualTextJsonConverter : JsonConverter<BilingualText>
{
    private const string Example = """{ "vi": "Thị xã La Gi", "en": "La Gi town" }""";

    public override BilingualText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return Of(Text(ref reader), english: null);
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A text is a JSON string or an object such as {Example}, not {reader.TokenType}.");
        }

        string? vietnamese = null;
        string? english = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isEnglish = reader.ValueTextEquals("en"u8);
            if (!isEnglish && !reader.ValueTextEquals("vi"u8))
            {
                throw new JsonException($"A text has vi and en alone, as in {Example}.");
            }

            if (!reader.Read() || reader.TokenType != JsonTokenType.String || (isEnglish ? english : vietnamese) is not null)
            {
                throw new JsonException($"vi and en are JSON strings, each given once, as in {Example}.");
            }

            if (isEnglish)
            {
                english = Text(ref reader);
            }
            else
            {
                vietnamese = Text(ref reader);
            }
        }

        return Of(vietnamese, english);
    }

    public override void Write(Utf8JsonWriter writer, BilingualText value, JsonSerializerOptions options)
    {
        if (value.IsDefault)
        {
            throw new JsonException("The text is unset: use a nullable for what may be missing.");
        }

        if (value.English is null)
        {
            writer.WriteStringValue(value.Vietnamese);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("vi"u8, value.Vietnamese);
        writer.WriteString("en"u8, value.English);
        writer.WriteEndObject();
    }

    private static BilingualText Of(string? vietnamese, string? english) => string.IsNullOrWhiteSpace(vietnamese)
        ? throw new JsonException($"A text has words in Vietnamese, as in {Example}.")
        : BilingualText.Of(vietnamese, english);

    private static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException broken)
        {
            throw new JsonException("The text is not valid Unicode.", broken);
        }
    }
}
