namespace Kpi.Sdk.Columns;

/// <summary>The results of one slice, tier and accumulation in columns: unit by unit, each with its periods.</summary>
/// <remarks>What adds up stands as scaled integers in <see cref="Sums"/>; anything else as exact quotients in <see cref="Numbers"/>.</remarks>
internal sealed class RollupBlock
{
    public RollupBlock(SeriesBlock source, int cellCount, bool isAdditive)
    {
        Source = source;
        Status = new ComputedStatus[cellCount];
        Present = new int[cellCount];
        Expected = new int[cellCount];
        Sums = new long[cellCount];
        DenominatorSums = new long[source.IsRatio ? cellCount : 0];
        Numbers = isAdditive ? null : new Rational[cellCount];
    }

    public SeriesBlock Source { get; }

    /// <summary>Computed, or the reason why not, but for a zero denominator, which the sums tell.</summary>
    public ComputedStatus[] Status { get; }

    public int[] Present { get; }

    public int[] Expected { get; }

    public long[] Sums { get; }

    public long[] DenominatorSums { get; }

    public Rational[]? Numbers { get; }

    /// <summary>The share of the denominator that is present, by cell, where it is known and less than the whole.</summary>
    public Dictionary<int, Rational> Shares { get; } = [];

    public Coverage CoverageAt(int cell)
    {
        Rational? share = null;
        if (Source.IsRatio && Shares.TryGetValue(cell, out var known))
        {
            share = known;
        }
        else if (Source.IsRatio && Present[cell] == Expected[cell] && DenominatorSums[cell] > 0)
        {
            share = Rational.One;
        }

        return Coverage.Of(Present[cell], Expected[cell], share);
    }

    public Computed<Rational> NumeratorAt(int cell) => Term(cell, Sums[cell], Source.ValueDecimals);

    public Computed<Rational> DenominatorAt(int cell) => Term(cell, Source.IsRatio ? DenominatorSums[cell] : 0, Source.DenominatorDecimals);

    public Computed<Rational> ValueAt(int cell)
    {
        var coverage = CoverageAt(cell);
        if (Status[cell] != ComputedStatus.Computed)
        {
            return Computed.None<Rational>(Status[cell], coverage);
        }

        if (Numbers is not null)
        {
            return Computed.Of(Numbers[cell], coverage);
        }

        if (!Source.IsRatio)
        {
            return Computed.Of(Unscaled(Sums[cell], Source.ValueDecimals), coverage);
        }

        return DenominatorSums[cell] == 0
            ? Computed.None<Rational>(ComputedStatus.ZeroDenominator, coverage)
            : Computed.Of(Unscaled(Sums[cell], Source.ValueDecimals) / Unscaled(DenominatorSums[cell], Source.DenominatorDecimals), coverage);
    }

    public static Rational Unscaled(long scaled, int decimals) => decimals == 0 ? Rational.Of(scaled) : Rational.Of(scaled, PowersOfTen.Of(decimals));

    private Computed<Rational> Term(int cell, long sum, int decimals)
    {
        var coverage = CoverageAt(cell);
        if (!Source.IsRatio || Numbers is not null)
        {
            return Computed.None<Rational>(ComputedStatus.NotApplicable, coverage);
        }

        return Status[cell] == ComputedStatus.Computed ? Computed.Of(Unscaled(sum, decimals), coverage) : Computed.None<Rational>(Status[cell], coverage);
    }
}
