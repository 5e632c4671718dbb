namespace Kpi.Sdk.Columns;

/// <summary>Sums rows of base periods column by column, by the version that a bound proves safe.</summary>
internal static class PeriodSums
{
    /// <summary>True where no sum of so many values of at most that magnitude leaves 64 bits, in whatever order it is made: magnitude × count &lt; 2^63.</summary>
    public static bool IsProved(long magnitude, long count) => count == 0 || magnitude <= long.MaxValue / count;
}
