namespace Kpi.Sdk.Benchmarks.Questions;

/// <summary>How much a place counts in a checksum; the peers count the same way.</summary>
internal static class Weight
{
    public static Int128 Of(int cell) => (cell % 1_009) + 1;
}
