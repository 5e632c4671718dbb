#!/usr/bin/env dotnet
// The scorecard of a report: dotnet run docs/samples/scorecard.cs [FRAMEWORK REPORT] [--lang vi|en] [--html FILE]
// With --html it is saved as a page, and nothing is printed.
// With the package instead of the repository: #:package Kpi.Sdk@0.1.0
#:project ../../src/Kpi.Sdk/Kpi.Sdk.csproj

Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return ScorecardProgram.Run(args, Console.Out, Console.Error);
