#!/usr/bin/env dotnet-script
#r "nuget: Kpi.Sdk, 0.1.0"
using Kpi.Sdk;

var framework = IndicatorFramework.Load("docs/samples/data/la-gi/framework.json");
var report = Submission.Load("docs/samples/data/la-gi/report.json", framework);
var found = framework.Validate(report);
Console.WriteLine($"{found.Errors.Count} errors, {found.Warnings.Count} warnings");
File.WriteAllText(Args[0], framework.Evaluate(report).ToText());
report.Save(Args[1], framework);
