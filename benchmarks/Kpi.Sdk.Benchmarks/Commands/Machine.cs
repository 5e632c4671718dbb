using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Kpi.Sdk.Benchmarks.Commands;

/// <summary>What the times were taken on.</summary>
internal static class Machine
{
    private const string LinuxProcessors = "/proc/cpuinfo";

    public static string Processor => $"{Model}, {Environment.ProcessorCount} logical processors";

    public static string Runtime => $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}";

    public static string Vectors => Vector512.IsHardwareAccelerated ? "512 bits" : Vector256.IsHardwareAccelerated ? "256 bits" : "128 bits or none";

    private static string Model => File.Exists(LinuxProcessors)
        ? File.ReadLines(LinuxProcessors).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString()
        : RuntimeInformation.ProcessArchitecture.ToString();
}
