namespace Kpi.Sdk.Json;

/// <summary>Writes a report of findings as SARIF 2.1.0, the form editors and code hosts show (OASIS, Static Analysis Results Interchange Format).</summary>
internal static class SarifFile
{
    private const string SchemaAddress = "https://json.schemastore.org/sarif-2.1.0.json";

    public static ReadOnlyMemory<byte> Write(ValidationReport report, ReportLanguage language)
    {
        RuleDescriptor[] rules = [.. report.Concat(report.Suppressed.Select(suppressed => suppressed.Finding)).Select(finding => finding.Rule).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id)];
        return JsonOutput.Write(json => json.Object(null, () =>
        {
            json.Text("$schema", SchemaAddress);
            json.Text("version", "2.1.0");
            json.List("runs", [report], run => json.Object(null, () =>
            {
                json.Object("tool", () => json.Object("driver", () => WriteDriver(json, rules, language)));
                json.Text("language", language == ReportLanguage.English ? "en" : "vi");
                json.Text("columnKind", "utf16CodeUnits");
                json.ListOrEmpty("results", [.. run.Select(finding => new SuppressedFinding(finding, null!)), .. run.Suppressed], result =>
                    json.Object(null, () => WriteResult(json, result, rules, language)));
            }));
        }));
    }

    private static void WriteDriver(JsonOutput json, RuleDescriptor[] rules, ReportLanguage language)
    {
        json.Text("name", "Kpi.Sdk");
        json.Text("version", typeof(SarifFile).Assembly.GetName().Version?.ToString(3));
        json.List("rules", rules, rule => json.Object(null, () =>
        {
            json.Text("id", rule.Id.ToString());
            WriteText(json, "shortDescription", rule.Title.In(language));
            WriteText(json, "fullDescription", rule.Help?.Why.In(language));
            json.Object("defaultConfiguration", () => json.Text("level", Level(rule.Severity)));
        }));
    }

    private static void WriteResult(JsonOutput json, SuppressedFinding result, RuleDescriptor[] rules, ReportLanguage language)
    {
        var finding = result.Finding;
        json.Text("ruleId", finding.Id.ToString());
        json.Whole("ruleIndex", Array.FindIndex(rules, rule => rule.Id == finding.Id));
        json.Text("level", Level(finding.Severity));
        WriteText(json, "message", finding.Sentences(language));
        if (finding.Location is not null || !finding.Path.IsRoot)
        {
            json.List("locations", [finding], place => json.Object(null, () => WritePlace(json, place)));
        }

        if (result.Suppression is { } suppression)
        {
            json.List("suppressions", [suppression], accepted => json.Object(null, () =>
            {
                json.Text("kind", "external");
                json.Text("justification", accepted.Reason);
            }));
        }

        if (FindingsFile.TagText(finding.Tag) is { Length: > 0 } tag)
        {
            json.Object("properties", () => json.Text("tag", tag));
        }
    }

    private static void WritePlace(JsonOutput json, Finding finding)
    {
        if (finding.Location is { } location)
        {
            json.Object("physicalLocation", () =>
            {
                if (location.File is { Length: > 0 } file)
                {
                    json.Object("artifactLocation", () => json.Text("uri", Address(file)));
                }

                json.Object("region", () =>
                {
                    json.Whole("startLine", location.Line);
                    json.Whole("startColumn", location.Column);
                });
            });
        }

        if (!finding.Path.IsRoot)
        {
            json.List("logicalLocations", [finding.Path], path => json.Object(null, () => json.Text("fullyQualifiedName", path.ToString())));
        }
    }

    private static void WriteText(JsonOutput json, string name, string? text)
    {
        if (text is not null)
        {
            json.Object(name, () => json.Text("text", text));
        }
    }

    /// <summary>A file's name as an address relative to where the reader stands; a rooted one as a file address.</summary>
    private static string Address(string file) => Path.IsPathRooted(file)
        ? new Uri(Path.GetFullPath(file)).AbsoluteUri
        : string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));

    private static string Level(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "note",
    };
}
