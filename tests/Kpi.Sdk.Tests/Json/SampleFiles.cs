using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Json;

/// <summary>Files that tests start from: one of each format with every member used, as the version wrote it that brought the format, and the samples of the docs.</summary>
internal static class SampleFiles
{
    public static byte[] FrameworkBytes { get; } = File.ReadAllBytes(Path.Combine(RepositoryFiles.Tests, "Json", "Released", "kpi-framework-1.0.json"));

    public static byte[] ReportBytes { get; } = File.ReadAllBytes(Path.Combine(RepositoryFiles.Tests, "Json", "Released", "kpi-report-1.0.json"));

    public static IndicatorFramework Framework { get; } = ModelFiles.Framework(FrameworkBytes);

    public static string FrameworkSchemaPath { get; } = RepositoryFiles.At("docs/reference/framework.schema.json");

    public static string ReportSchemaPath { get; } = RepositoryFiles.At("docs/reference/report.schema.json");

    public static byte[] Sample(string folder, string file) => File.ReadAllBytes(RepositoryFiles.At($"docs/samples/data/{folder}/{file}.json"));
}
