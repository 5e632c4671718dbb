using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Kpi.Sdk.Tests.Support;

/// <summary>Validates JSON by the part of JSON Schema 2020-12 that the schemas of this repository use; any other keyword is refused, so that none is passed over.</summary>
internal sealed class JsonSchema
{
    private static readonly HashSet<string> Annotations = ["$schema", "$defs", "title", "description"];

    private readonly JsonElement _root;
    private readonly Dictionary<string, Regex> _patterns = new(StringComparer.Ordinal);

    private JsonSchema(JsonElement root) => _root = root;

    public JsonElement Root => _root;

    /// <summary>Where in the last document which schema object held, by path: filled for objects only.</summary>
    public Dictionary<string, string> ObjectSchemas { get; } = new(StringComparer.Ordinal);

    public static JsonSchema Load(string path) => new(JsonDocument.Parse(File.ReadAllBytes(path)).RootElement);

    /// <summary>What is wrong, or null.</summary>
    public string? Validate(ReadOnlySpan<byte> json)
    {
        ObjectSchemas.Clear();
        using var document = JsonDocument.Parse(Encoding.UTF8.GetString(json));
        return Check(_root, document.RootElement, string.Empty, "#");
    }

    private string? Check(JsonElement schema, JsonElement value, string path, string name)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return schema.ValueKind == JsonValueKind.True ? null : $"{path}: nothing may stand here";
        }

        foreach (var keyword in schema.EnumerateObject())
        {
            if (CheckKeyword(schema, keyword, value, path, name) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private string? CheckKeyword(JsonElement schema, JsonProperty keyword, JsonElement value, string path, string name)
    {
        var isObject = value.ValueKind == JsonValueKind.Object;
        var limit = keyword.Value;
        switch (keyword.Name)
        {
            case "$ref":
                var definition = limit.GetString()!["#/$defs/".Length..];
                return Check(_root.GetProperty("$defs").GetProperty(definition), value, path, definition);
            case "type":
                return IsOfType(limit, value) ? null : $"{path}: {value.ValueKind} is not {limit}";
            case "enum":
                return limit.EnumerateArray().Any(word => value.ValueKind == JsonValueKind.String && word.ValueEquals(value.GetString())) ? null : $"{path}: {value} is no word of the list";
            case "pattern":
                return value.ValueKind != JsonValueKind.String || Matches(limit.GetString()!, value.GetString()!) ? null : $"{path}: {value} does not match {limit}";
            case "minimum":
                return value.ValueKind != JsonValueKind.Number || !value.TryGetInt64(out var low) || low >= limit.GetInt64() ? null : $"{path}: {value} is too small";
            case "maximum":
                return value.ValueKind != JsonValueKind.Number || !value.TryGetInt64(out var high) || high <= limit.GetInt64() ? null : $"{path}: {value} is too large";
            case "required":
                return !isObject ? null : limit.EnumerateArray().Where(needed => !value.TryGetProperty(needed.GetString()!, out _)).Select(needed => $"{path}: {needed} is missing").FirstOrDefault();
            case "maxProperties":
                return !isObject || value.EnumerateObject().Count(member => !member.Name.StartsWith("x-", StringComparison.Ordinal)) <= limit.GetInt32() ? null : $"{path}: too many members";
            case "items":
                return value.ValueKind != JsonValueKind.Array ? null : value.EnumerateArray().Select((item, index) => Check(limit, item, string.Create(CultureInfo.InvariantCulture, $"{path}/{index}"), name)).FirstOrDefault(fault => fault is not null);
            case "oneOf":
                var holding = limit.EnumerateArray().Select(branch => Check(branch, value, path, name)).ToList();
                return holding.Count(fault => fault is null) == 1 ? null : $"{path}: not exactly one of: {string.Join(" | ", holding)}";
            case "properties":
                return isObject ? CheckMembers(schema, value, path, name) : null;
            case "patternProperties" or "additionalProperties":
                return isObject && !schema.TryGetProperty("properties", out _) ? CheckMembers(schema, value, path, name) : null;
            default:
                return Annotations.Contains(keyword.Name) ? null : throw new NotSupportedException($"The schema uses {keyword.Name}, which this validator does not know.");
        }
    }

    private string? CheckMembers(JsonElement schema, JsonElement value, string path, string name)
    {
        if (schema.TryGetProperty("properties", out _))
        {
            ObjectSchemas[path] = name;
        }

        foreach (var member in value.EnumerateObject())
        {
            var isKnown = false;
            if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(member.Name, out var property))
            {
                isKnown = true;
                if (Check(property, member.Value, $"{path}/{member.Name}", name) is { } fault)
                {
                    return fault;
                }
            }

            foreach (var pattern in schema.TryGetProperty("patternProperties", out var patterns) ? patterns.EnumerateObject().Where(pair => Matches(pair.Name, member.Name)) : [])
            {
                isKnown = true;
                if (Check(pattern.Value, member.Value, $"{path}/{member.Name}", name) is { } fault)
                {
                    return fault;
                }
            }

            if (!isKnown && schema.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.False)
            {
                return $"{path}: there is no member {member.Name}";
            }
        }

        return null;
    }

    private bool Matches(string pattern, string text)
    {
        if (!_patterns.TryGetValue(pattern, out var regex))
        {
            regex = new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
            _patterns.Add(pattern, regex);
        }

        return regex.IsMatch(text);
    }

    private static bool IsOfType(JsonElement types, JsonElement value) => types.ValueKind == JsonValueKind.Array
        ? types.EnumerateArray().Any(type => IsOfType(type, value))
        : types.GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "number" => value.ValueKind == JsonValueKind.Number,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            var other => throw new NotSupportedException($"The schema uses the type {other}."),
        };
}
