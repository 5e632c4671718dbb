namespace Kpi.Sdk.Json;

/// <summary>Writes a report of findings as SARIF 2.1.0, the form editors and code hosts show (OASIS, Static Analysis Results Interchange Format).</summary>
internal static class SarifFile
{
    private const string SchemaAddress = "https://json.schemastore.org/sarif-2.1.0.json";

    public static ReadOnlyMemory<byte> Write(ValidationReport report, ReportLanguage language)
    {
        RuleDescriptor[] rules = [.. report.Concat(report.Suppressed.Select(suppressed => suppressed.Finding)).Select(finding => finding.Rule).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id)];
        (Finding Finding, Suppression? Suppression)[] results =
            [.. report.Select(finding => (finding, (Suppression?)null)), .. report.Suppressed.Select(suppressed => (suppressed.Finding, suppressed.Suppression))];
        return JsonOutput.Write(json => json.Object(null, () =>
        {
            json.Text("$schema", SchemaAddress);
            json.Text("version", "2.1.0");
            json.List("runs", [report], run => json.Object(null, () =>
            {
                json.Object("tool", () => json.Object("driver", () => WriteDriver(json, rules, language)));
                json.Text("language", language == ReportLanguage.English ? "en" : "vi");
                json.Text("columnKind", "utf16CodeUnits");
                json.ListOrEmpty("results", results, result => json.Object(null, () =>
                {
                    WriteResult(json, result.Finding, rules, language);
                    WriteSuppression(json, result.Suppression, run.Suppressed.Count > 0);
                }));
            }));
        }));
    }

    private static void WriteDriver(JsonOutput json, RuleDescriptor[] rules, ReportLanguage language)
    {
        json.Text("name", "Kpi.Sdk");
        json.Text("version", typeof(SarifFile).Assembly.GetName().Version?.ToString(3));
        json.ListOrEmpty("rules", rules, rule => json.Object(null, () =>
        {
            json.Text("id", rule.Id.ToString());
            WriteText(json, "shortDescription", rule.Title.In(language));
            WriteText(json, "fullDescription", rule.Help?.Why.In(language));
            json.Object("defaultConfiguration", () => json.Text("level", Level(rule.Severity)));
        }));
    }

    private static void WriteResult(JsonOutput json, Finding finding, RuleDescriptor[] rules, ReportLanguage language)
    {
        var sentences = finding.Sentences(language);
        json.Text("ruleId", finding.Id.ToString());
        json.Whole("ruleIndex", Array.FindIndex(rules, rule => rule.Id == finding.Id));
        json.Text("level", Level(finding.Severity));

        // a message may not be without a text, and one that is all argument may be blank
        WriteText(json, "message", string.IsNullOrWhiteSpace(sentences) ? finding.Rule.Title.In(language) : sentences);
        if (finding.Location is not null || !finding.Path.IsRoot)
        {
            json.List("locations", [finding], place => json.Object(null, () => WritePlace(json, place)));
        }

        var tag = FindingsFile.TagText(finding.Tag);
        if (finding.ChangesVerdict || !string.IsNullOrWhiteSpace(tag))
        {
            json.Object("properties", () =>
            {
                json.True("changesVerdict", finding.ChangesVerdict);
                json.Text("tag", tag);
            });
        }
    }

    /// <summary>Where one result of a run says whether it is suppressed, all do: an empty list where it is not.</summary>
    private static void WriteSuppression(JsonOutput json, Suppression? suppression, bool anyIsSuppressed)
    {
        if (!anyIsSuppressed)
        {
            return;
        }

        Suppression[] given = suppression is null ? [] : [suppression];
        json.ListOrEmpty("suppressions", given, accepted => json.Object(null, () =>
        {
            json.Text("kind", "external");
            json.Text("status", "accepted");
            json.Text("justification", accepted.Reason);
        }));
    }

    private static void WritePlace(JsonOutput json, Finding finding)
    {
        if (finding.Location is { } location)
        {
            // a physical place needs a file; without one line and column are ours to say
            var hasFile = !string.IsNullOrWhiteSpace(location.File);
            json.Object(hasFile ? "physicalLocation" : "properties", () =>
            {
                if (hasFile)
                {
                    json.Object("artifactLocation", () => json.Text("uri", FileAddress.Of(location.File!)));
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

    /// <summary>A message: SARIF takes a brace for a place to be filled unless it is doubled.</summary>
    private static void WriteText(JsonOutput json, string name, string? text)
    {
        if (text is not null)
        {
            json.Object(name, () => json.Text("text", text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)));
        }
    }

    private static string Level(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "note",
    };
}
