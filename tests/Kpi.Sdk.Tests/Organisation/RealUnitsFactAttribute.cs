namespace Kpi.Sdk.Tests.Organisation;

/// <summary>A test that needs the full tables of units, which are not part of the repository: KPI_TEST_DATA names their folder.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RealUnitsFactAttribute : FactAttribute
{
    public const string LegacyFile = "vn-units-legacy.csv";
    public const string CurrentFile = "vn-units-2025.csv";

    public RealUnitsFactAttribute()
    {
        if (Folder is not { Length: > 0 } folder || !File.Exists(Path.Combine(folder, LegacyFile)) || !File.Exists(Path.Combine(folder, CurrentFile)))
        {
            Skip = $"KPI_TEST_DATA names no folder that has {LegacyFile} and {CurrentFile}.";
        }
    }

    public static string? Folder => Environment.GetEnvironmentVariable("KPI_TEST_DATA");
}
