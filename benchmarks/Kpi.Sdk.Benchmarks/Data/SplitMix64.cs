namespace Kpi.Sdk.Benchmarks.Data;

/// <summary>The generator of Steele, Lea and Flood: the same numbers on every platform and runtime.</summary>
internal struct SplitMix64(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A whole number from 0 to one less than the limit.</summary>
    public long Below(long limit) => (long)Math.BigMul(Next(), (ulong)limit, out _);
}
