#:project ../../src/Kpi.Sdk/Kpi.Sdk.csproj

using Kpi.Sdk;

Console.WriteLine(IndicatorCode.Parse("xhs.dddt"));
