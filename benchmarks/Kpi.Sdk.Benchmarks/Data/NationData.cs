using System.Collections.Concurrent;

namespace Kpi.Sdk.Benchmarks.Data;

/// <summary>The generated figures of a nation: the same in every run and on every platform.</summary>
/// <remarks>
/// About 1 % of the stated percentages are wrong, half of those by one in the last place; 0.5 % of the denominators are zero or less;
/// 0.5 % of the numerators exceed their denominator; 0.5 % of the figures are missing.
/// </remarks>
internal sealed class NationData
{
    private const ulong Seed = 20250701;

    private static readonly ConcurrentDictionary<(int Rows, NationProfile Profile), NationData> Known = new();

    private NationData(NationShape shape, NationProfile profile, NationRow[] rows) => (Shape, Profile, Rows) = (shape, profile, rows);

    public NationShape Shape { get; }

    public NationProfile Profile { get; }

    /// <summary>By indicator, then commune, then month; a missing figure has its row.</summary>
    public NationRow[] Rows { get; }

    public bool IsRatio => Profile != NationProfile.SinceYearStart;

    /// <summary>Made once a process.</summary>
    public static NationData Of(int rows, NationProfile profile) =>
        Known.GetOrAdd((rows, profile), static key => Make(NationShape.Of(key.Rows), key.Profile));

    /// <summary>The rows in an order of chance, always the same one.</summary>
    public NationRow[] Shuffled()
    {
        var random = new SplitMix64(Seed + 1);
        var rows = (NationRow[])Rows.Clone();
        for (var last = rows.Length - 1; last > 0; last--)
        {
            var other = random.Below(last + 1);
            (rows[last], rows[other]) = (rows[other], rows[last]);
        }

        return rows;
    }

    /// <summary>In hundredths of a percent, half up; the denominator is more than zero, the numerator not negative.</summary>
    public static long HalfUpHundredths(long numerator, long denominator) => numerator < long.MaxValue / 40_000 && denominator < long.MaxValue / 4
        ? ((20_000 * numerator) + denominator) / (2 * denominator)
        : (long)(((20_000 * (Int128)numerator) + denominator) / (2 * (Int128)denominator));

    private static NationData Make(NationShape shape, NationProfile profile)
    {
        var random = new SplitMix64(Seed + (2 * (ulong)profile));
        var rows = new NationRow[shape.RowCount];
        var index = 0;
        for (var indicator = 0; indicator < shape.IndicatorCount; indicator++)
        {
            for (var commune = 0; commune < shape.CommuneCount; commune++)
            {
                // what part of the whole a commune reaches, in thousandths
                var part = 250 + random.Below(700);
                var sinceStart = 0L;
                for (var month = 0; month < NationShape.MonthCount; month++)
                {
                    rows[index++] = profile == NationProfile.SinceYearStart
                        ? Cumulated(ref random, ref sinceStart, indicator, commune, month)
                        : Ratio(ref random, profile == NationProfile.Counts ? 20_000 : 1_000_000_000_000, part, indicator, commune, month);
                }
            }
        }

        return new NationData(shape, profile, rows);
    }

    private static NationRow Cumulated(ref SplitMix64 random, ref long sinceStart, int indicator, int commune, int month)
    {
        sinceStart = (month % 12 == 0 ? 0 : sinceStart) + random.Below(20_001);
        return new NationRow(random.Below(1_000) < 5 ? NationRow.Missing : sinceStart, 0, 0, indicator, commune, month);
    }

    private static NationRow Ratio(ref SplitMix64 random, long limit, long part, int indicator, int commune, int month)
    {
        var chance = random.Below(10_000);
        var denominator = 1 + random.Below(limit);
        var numerator = Math.Min(denominator, (long)((Int128)denominator * (part + random.Below(100)) / 1_000));
        switch (chance)
        {
            case < 50:
                return new NationRow(NationRow.Missing, 0, 0, indicator, commune, month);
            case < 100:
                return new NationRow(numerator, chance < 80 ? 0 : -1 - random.Below(20), 0, indicator, commune, month);
            case < 150:
                numerator = denominator + 1 + random.Below(denominator);
                break;
        }

        var right = (int)HalfUpHundredths(numerator, denominator);
        var stated = chance switch
        {
            >= 200 and < 250 => right == 0 ? 1 : right - 1,
            >= 250 and < 300 => right + 1 + (int)random.Below(900),
            _ => right,
        };
        return new NationRow(numerator, denominator, stated, indicator, commune, month);
    }
}
