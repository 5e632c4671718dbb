#!/usr/bin/env dotnet
// Everything that can't be right in a report: dotnet run docs/samples/validate.cs FRAMEWORK REPORT [--lang vi|en] [--format text|json|sarif] [--html FILE]
// With --html the findings are saved as a page too.
// Ends with 0 where there is no error, 1 where there is one, 2 where a file can't be read or the call makes no sense.
#:project ../../src/Kpi.Sdk/Kpi.Sdk.csproj

Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return ValidateProgram.Run(args, Console.Out, Console.Error);
