// What a user of the package does: the README's example, the files of a report, a contract of one's own. Call: Consumer FRAMEWORK REPORT
using System.Text.Json;
using Consumer;
using Kpi.Sdk;
using Kpi.Sdk.Validation;

Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

ReadmeExample.Run();

var framework = IndicatorFramework.Load(args[0]);
var report = Submission.Load(args[1], framework);
var found = framework.Validate(report);
foreach (var error in found.Errors)
{
    Console.WriteLine($"{error.Id} {error.Location} {error.Path}");
}

Console.WriteLine(found.ToText(ReportLanguage.Vietnamese).TrimEnd().Split('\n')[^1]);
Console.WriteLine(found.ToSarifJson(ReportLanguage.English).Split('\n').Length > 100 ? "SARIF" : "no SARIF");
Console.WriteLine(new SubmissionValidator(framework).Validate(report).Errors.Count);
Console.WriteLine(framework.Evaluate(report).ToText().Split('\n').Last(line => line.StartsWith("10-NQ/TU", StringComparison.Ordinal)));

var town = OrgUnitCode.Parse("594");
var row = new PortalRow(
    IndicatorCode.Parse("XHS.SMART"),
    ReportingPeriod.Parse("quý I/2024"),
    VietnameseNumber.Parse("61,3 ngàn"),
    Ratio.Parse("70502/104868"),
    Percentage.Parse("67.23%"),
    DocumentNumber.Parse("10-NQ/TU"),
    new() { [town] = Rational.Parse("1/3") });
var json = JsonSerializer.Serialize(row, ConsumerJson.Default.PortalRow);
Console.WriteLine(json);
var back = JsonSerializer.Deserialize(json, ConsumerJson.Default.PortalRow)!;
Console.WriteLine(back.Source.Equals(row.Source) && back.Units[town] == row.Units[town] && back with { Source = row.Source, Units = row.Units } == row ? "round trip" : "no round trip");
