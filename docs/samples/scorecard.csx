#!/usr/bin/env dotnet-script
// The scorecard of a report: dotnet script docs/samples/scorecard.csx [FRAMEWORK REPORT] [--lang vi|en] [--html FILE]
// With --html it is saved as a page, and nothing is printed.
#r "nuget: Kpi.Sdk, 0.1.0"
#load "programs/SampleCall.cs"
#load "programs/ScorecardProgram.cs"

Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return ScorecardProgram.Run(Args.ToArray(), Console.Out, Console.Error);
