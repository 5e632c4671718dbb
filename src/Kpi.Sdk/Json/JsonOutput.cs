using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Kpi.Sdk.Json;

/// <summary>Writes the members of a file: what is missing or unset is left out. Lines end with a line feed on every system.</summary>
internal sealed class JsonOutput
{
    private const int DeepestRaw = 1000;
    private const string ExtensionPrefix = "x-";
    private const string SchemaName = "$schema";

    private readonly Utf8JsonWriter _writer;

    private JsonOutput(Utf8JsonWriter writer) => _writer = writer;

    /// <summary>The bytes of a file, indented by two spaces, Vietnamese letters as they are, with a line feed at its end.</summary>
    public static ReadOnlyMemory<byte> Write(Action<JsonOutput> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = DeepestRaw }))
        {
            content(new JsonOutput(writer));
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.Contains((byte)'\r') ? buffer.WrittenSpan.ToArray().Where(value => value != '\r').ToArray() : buffer.WrittenMemory;
    }

    /// <summary>An object, as the value of a name or, without one, as the file's or a list's.</summary>
    public void Object(string? name, Action content)
    {
        Name(name);
        _writer.WriteStartObject();
        content();
        _writer.WriteEndObject();
    }

    /// <summary>A list; left out where it is empty.</summary>
    public void List<T>(string name, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        _writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        _writer.WriteEndArray();
    }

    /// <summary>A list, also where it is empty.</summary>
    public void ListOrEmpty<T>(string name, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            EmptyList(name);
        }
        else
        {
            List(name, items, write);
        }
    }

    /// <summary>A list of texts; left out where it is empty.</summary>
    public void Texts(string name, IReadOnlyCollection<string> texts) => List(name, texts, _writer.WriteStringValue);

    /// <summary>An object whose names are keys; left out where it is empty.</summary>
    public void Map<T>(string name, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count > 0)
        {
            Object(name, () =>
            {
                foreach (var item in items)
                {
                    write(item);
                }
            });
        }
    }

    public void EmptyList(string name)
    {
        _writer.WriteStartArray(name);
        _writer.WriteEndArray();
    }

    /// <summary>A text; left out where it is null or blank, which no file holds.</summary>
    public void Text(string? name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Name(name);
            _writer.WriteStringValue(text);
        }
    }

    /// <summary>A text, also where it is blank.</summary>
    public void TextOrBlank(string? name, string text)
    {
        Name(name);
        _writer.WriteStringValue(text);
    }

    /// <summary>A name: a text where there is only the Vietnamese one.</summary>
    public void Named(string name, BilingualText? text)
    {
        if (text is not { IsDefault: false } given)
        {
            return;
        }

        if (given.English is null)
        {
            _writer.WriteString(name, given.Vietnamese);
            return;
        }

        Object(name, () =>
        {
            Text("vi", given.Vietnamese);
            Text("en", given.English);
        });
    }

    /// <summary>A word; left out where it is what a missing one means.</summary>
    public void Word<T>(string name, T word, T missing = default)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(word, missing))
        {
            _writer.WriteString(name, word.ToString());
        }
    }

    /// <summary>A claim that is written only where it does not hold.</summary>
    public void False(string name, bool isTrue)
    {
        if (!isTrue)
        {
            _writer.WriteBoolean(name, value: false);
        }
    }

    public void True(string name, bool isTrue)
    {
        if (isTrue)
        {
            _writer.WriteBoolean(name, value: true);
        }
    }

    public void Whole(string name, int? number)
    {
        if (number is { } given)
        {
            _writer.WriteNumber(name, given);
        }
    }

    public void Date(string name, LocalDate? date) => Text(name, date is { } given ? LocalDatePattern.Iso.Format(given.WithCalendar(CalendarSystem.Iso)) : null);

    /// <summary>A figure as the file writes numbers.</summary>
    public void Figure(string name, Figure? figure, Numerals numerals) => Text(name, figure is { } given ? TargetConditionText.Print(given, numerals) : null);

    /// <summary>The short number of a document, with two digits at least.</summary>
    public void ShortNumber(string name, int? number) => Text(name, number?.ToString("00", CultureInfo.InvariantCulture));

    /// <summary>"$schema", which comes before all else.</summary>
    public void SchemaExtension(IReadOnlyDictionary<string, string> extensions)
    {
        if (extensions.TryGetValue(SchemaName, out var json))
        {
            Raw(SchemaName, json);
        }
    }

    /// <summary>The extensions, in ordinal order of their names.</summary>
    /// <exception cref="InvalidOperationException">A name does not begin with "x-", or a value is not JSON.</exception>
    public void Extensions(IReadOnlyDictionary<string, string> extensions)
    {
        foreach (var (name, json) in extensions.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (name.StartsWith(ExtensionPrefix, StringComparison.Ordinal))
            {
                Raw(name, json);
            }
            else if (!string.Equals(name, SchemaName, StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"'{name}' is not the name of an extension: it begins with x-, such as x-note.");
            }
        }
    }

    private void Raw(string name, string json)
    {
        try
        {
            using var checkedJson = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = DeepestRaw });
        }
        catch (JsonException broken)
        {
            throw new InvalidOperationException($"The value of '{name}' is not JSON; a valid example: \"text\" in its quotes.", broken);
        }

        _writer.WritePropertyName(name);
        _writer.WriteRawValue(json, skipInputValidation: true);
    }

    private void Name(string? name)
    {
        if (name is not null)
        {
            _writer.WritePropertyName(name);
        }
    }
}
