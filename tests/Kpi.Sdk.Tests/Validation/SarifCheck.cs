using System.Text.Json;
using System.Text.RegularExpressions;

namespace Kpi.Sdk.Tests.Validation;

/// <summary>What the OASIS standard SARIF 2.1.0 asks of the properties written here; null where all of it holds.</summary>
internal static class SarifCheck
{
    private static readonly string[] Levels = ["none", "note", "warning", "error"];

    public static string? Of(string sarif)
    {
        using var file = JsonDocument.Parse(sarif);
        var root = file.RootElement;

        // 3.13.2, 3.13.4
        if (Text(root, "version") != "2.1.0" || !root.TryGetProperty("runs", out var runs) || runs.ValueKind != JsonValueKind.Array)
        {
            return "version and runs";
        }

        return runs.EnumerateArray().Select(OfRun).FirstOrDefault(fault => fault is not null);
    }

    /// <summary>Whether a text has only what RFC 3986 allows: the framework's own check refuses escaped letters in addresses of files.</summary>
    public static bool IsAddress(string? text) =>
        text is { Length: > 0 } && Regex.IsMatch(text, "^([A-Za-z][A-Za-z0-9+.-]*:|(?![^/]*:))([A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static string? OfRun(JsonElement run)
    {
        // 3.14.6, 3.18.2, 3.19.8
        if (!run.TryGetProperty("tool", out var tool) || !tool.TryGetProperty("driver", out var driver) || string.IsNullOrEmpty(Text(driver, "name")))
        {
            return "tool.driver.name";
        }

        // 3.14.7 a language tag, 3.14.17 one of two words
        if (!Regex.IsMatch(Text(run, "language") ?? string.Empty, "^[a-z]{2}$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)) || Text(run, "columnKind") is not ("utf16CodeUnits" or "unicodeCodePoints"))
        {
            return "language and columnKind";
        }

        var rules = driver.TryGetProperty("rules", out var list) ? list.EnumerateArray().ToArray() : [];
        var ids = rules.Select(rule => Text(rule, "id")).ToArray();

        // 3.49.3, 3.50.3
        if (ids.Any(string.IsNullOrEmpty) || ids.Distinct(StringComparer.Ordinal).Count() < ids.Length || rules.Any(rule => !Levels.Contains(Text(rule.GetProperty("defaultConfiguration"), "level"))))
        {
            return "rules";
        }

        if (rules.Any(rule => string.IsNullOrEmpty(Text(rule.GetProperty("shortDescription"), "text"))))
        {
            return "shortDescription.text";
        }

        // 3.14.23: present, though empty, where the tool ran to its end
        if (!run.TryGetProperty("results", out var results) || results.ValueKind != JsonValueKind.Array)
        {
            return "results";
        }

        // 3.27.23: all null or none
        var saying = results.EnumerateArray().Count(result => result.TryGetProperty("suppressions", out _));
        return saying != 0 && saying != results.GetArrayLength() ? "suppressions of some" : results.EnumerateArray().Select(result => OfResult(result, ids)).FirstOrDefault(fault => fault is not null);
    }

    private static string? OfResult(JsonElement result, string?[] rules)
    {
        // 3.27.5, 3.27.6
        var index = result.GetProperty("ruleIndex").GetInt32();
        if (index < 0 || index >= rules.Length || rules[index] != Text(result, "ruleId"))
        {
            return $"ruleIndex {index}";
        }

        // 3.27.10, 3.27.11 with 3.11.8: a message has a text or an id; 3.11.5: single braces are places to be filled
        if (!Levels.Contains(Text(result, "level")) || !result.TryGetProperty("message", out var message) || string.IsNullOrEmpty(Text(message, "text")))
        {
            return "level and message.text";
        }

        if (Regex.IsMatch(Text(message, "text")!.Replace("{{", string.Empty, StringComparison.Ordinal).Replace("}}", string.Empty, StringComparison.Ordinal), "[{}]", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))
        {
            return "a single brace";
        }

        // 3.35.2: inSource or external; 3.35.3: accepted, underReview or rejected
        if (result.TryGetProperty("suppressions", out var suppressions) && suppressions.EnumerateArray().Any(one => Text(one, "kind") is not ("inSource" or "external") || Text(one, "status") is not ("accepted" or "underReview" or "rejected")))
        {
            return "suppressions";
        }

        return result.TryGetProperty("locations", out var places) ? places.EnumerateArray().Select(OfPlace).FirstOrDefault(fault => fault is not null) : null;
    }

    private static string? OfPlace(JsonElement place)
    {
        if (place.TryGetProperty("physicalLocation", out var physical))
        {
            // 3.29.2: artifactLocation or address is there; 3.4.3 with RFC 3986: an address
            if (!physical.TryGetProperty("artifactLocation", out var artifact) || !IsAddress(Text(artifact, "uri")))
            {
                return "artifactLocation.uri";
            }

            // 3.30.5, 3.30.6
            if (physical.GetProperty("region").GetProperty("startLine").GetInt32() < 1 || physical.GetProperty("region").GetProperty("startColumn").GetInt32() < 1)
            {
                return "region";
            }
        }

        // 3.33.5
        return place.TryGetProperty("logicalLocations", out var logical) && logical.EnumerateArray().Any(one => string.IsNullOrEmpty(Text(one, "fullyQualifiedName"))) ? "logicalLocations" : null;
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
