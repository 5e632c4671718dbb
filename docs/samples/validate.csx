#!/usr/bin/env dotnet-script
// Everything that can't be right in a report: dotnet script docs/samples/validate.csx FRAMEWORK REPORT [--lang vi|en] [--format text|json|sarif] [--html FILE]
// With --html the findings are saved as a page too.
// Ends with 0 where there is no error, 1 where there is one, 2 where a file can't be read or the call makes no sense.
#r "nuget: Kpi.Sdk, 0.1.0"
#load "programs/SampleCall.cs"
#load "programs/ValidateProgram.cs"

Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return ValidateProgram.Run(Args.ToArray(), Console.Out, Console.Error);
