#!/usr/bin/env dotnet
#:project ../../src/Kpi.Sdk/Kpi.Sdk.csproj
using Kpi.Sdk;

var framework = IndicatorFramework.Load("docs/samples/data/la-gi/framework.json");
var report = Submission.Load("docs/samples/data/la-gi/report.json", framework);
var found = framework.Validate(report);
Console.WriteLine($"{found.Errors.Count} errors, {found.Warnings.Count} warnings");
File.WriteAllText(args[0], framework.Evaluate(report).ToText());
report.Save(args[1], framework);
