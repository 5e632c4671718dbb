using BenchmarkDotNet.Attributes;
using Kpi.Sdk.Columns;
using NodaTime;

namespace Kpi.Sdk.Benchmarks;

/// <summary>Sums of numerators and denominators and counts by indicator, province and quarter: the table against LINQ over decimal and a hand-written loop.</summary>
[MemoryDiagnoser]
public class RollupBenchmarks
{
    private const int Seed = 20250701;
    private const int ProvinceCount = 25;
    private const int CommunesPerProvince = 20;
    private const int CommuneCount = ProvinceCount * CommunesPerProvince;
    private const int MonthCount = 40;
    private const int FirstYear = 2020;

    private readonly record struct Row(int Indicator, int Commune, int Month, int Numerator, int Denominator);

    private Row[] _rows = [];
    private ObservationTable _table = null!;

    /// <summary>Observations: 50 or 500 indicators × 500 communes × 40 months.</summary>
    [Params(1_000_000, 10_000_000)]
    public int RowCount { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var indicatorCount = RowCount / (CommuneCount * MonthCount);
        var random = new Random(Seed);
        _rows = new Row[RowCount];
        for (var index = 0; index < RowCount; index++)
        {
            var denominator = random.Next(1, 10_000);
            _rows[index] = new Row(index / (CommuneCount * MonthCount), index / MonthCount % CommuneCount, index % MonthCount, random.Next(denominator + 1), denominator);
        }

        var framework = Framework(indicatorCount);
        _table = ObservationTable.Of(Observations(framework), framework, new TableOptions { UnitsOn = new LocalDate(FirstYear, 1, 1) });

        // the same sums all three ways before any is timed
        var expected = HandWrittenLoop();
        if (Linq() != expected || Table() != expected || _table.ObservationCount != RowCount)
        {
            throw new InvalidOperationException($"The ways differ: loop {expected}, LINQ {Linq()}, table {Table()} of {_table.ObservationCount}.");
        }
    }

    [Benchmark(Baseline = true)]
    public long Linq() => _rows
        .GroupBy(row => (row.Indicator, Province: row.Commune / CommunesPerProvince, Quarter: row.Month / 3))
        .Select(group => (Numerator: group.Sum(row => (decimal)row.Numerator), Denominator: group.Sum(row => (decimal)row.Denominator), Count: group.Count(), group.Key))
        .Sum(sums => Mixed(CellOf(sums.Key.Indicator, sums.Key.Province, sums.Key.Quarter), (long)sums.Numerator, (long)sums.Denominator, sums.Count));

    [Benchmark]
    public long HandWrittenLoop()
    {
        var sums = new Dictionary<int, (long Numerator, long Denominator, int Count)>();
        foreach (ref readonly var row in _rows.AsSpan())
        {
            ref var sum = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(sums, CellOf(row.Indicator, row.Commune / CommunesPerProvince, row.Month / 3), out _);
            sum = (sum.Numerator + row.Numerator, sum.Denominator + row.Denominator, sum.Count + 1);
        }

        return sums.Sum(pair => Mixed(pair.Key, pair.Value.Numerator, pair.Value.Denominator, pair.Value.Count));
    }

    [Benchmark]
    public long Table()
    {
        var rollup = _table.Rollup(OrgLevel.Province, Frequency.Quarter);
        var sum = 0L;
        for (var indicator = 0; indicator < rollup.Columns.Count; indicator++)
        {
            var block = rollup.Columns[indicator];
            for (var cell = 0; cell < block.Sums.Length; cell++)
            {
                sum += Mixed((indicator * block.Sums.Length) + cell, block.Sums[cell], block.DenominatorSums[cell], block.PresentCounts[cell]);
            }
        }

        return sum;
    }

    private static int CellOf(int indicator, int province, int quarter) => (((indicator * ProvinceCount) + province) * ((MonthCount + 2) / 3)) + quarter;

    // each cell counts differently, so that sums in the wrong place do not go unseen
    private static long Mixed(int cell, long numerator, long denominator, long count) => ((cell % 1009) + 1) * (numerator + (3 * denominator) + (7 * count));

    private static IndicatorFramework Framework(int indicatorCount) => IndicatorFramework.Of(new FrameworkDefinition
    {
        Code = "BENCH",
        Name = BilingualText.Of("Đo tốc độ"),
        Units = OrgUnitRegister.Of(Units()),
        Indicators =
        [
            .. Enumerable.Range(0, indicatorCount).Select(index => new Indicator
            {
                Code = IndicatorCode.Parse($"I{index:D4}"),
                Name = BilingualText.Of($"Chỉ tiêu {index}"),
                Kind = MeasureKind.Ratio,
                OverTime = TimeAggregation.Pooled,
                OverUnits = UnitAggregation.Pooled,
            }),
        ],
    });

    private static IEnumerable<OrgUnit> Units()
    {
        for (var province = 0; province < ProvinceCount; province++)
        {
            yield return new OrgUnit { Code = OrgUnitCode.Parse($"{province:D2}"), Name = BilingualText.Of($"Tỉnh {province}"), Level = OrgLevel.Province };
        }

        for (var commune = 0; commune < CommuneCount; commune++)
        {
            yield return new OrgUnit
            {
                Code = OrgUnitCode.Parse($"{commune:D5}"),
                Name = BilingualText.Of($"Xã {commune}"),
                Level = OrgLevel.Commune,
                Parent = OrgUnitCode.Parse($"{commune / CommunesPerProvince:D2}"),
            };
        }
    }

    private IEnumerable<Observation> Observations(IndicatorFramework framework)
    {
        var slices = framework.Indicators.Select(indicator => IndicatorSlice.Of(indicator.Code)).ToArray();
        var units = Enumerable.Range(0, CommuneCount).Select(commune => OrgUnitCode.Parse($"{commune:D5}")).ToArray();
        var first = ReportingPeriod.OfMonth(FirstYear, 1);
        var periods = Enumerable.Range(0, MonthCount).Select(first.Plus).ToArray();
        foreach (var row in _rows)
        {
            yield return new Observation
            {
                Slice = slices[row.Indicator],
                Unit = units[row.Commune],
                Period = periods[row.Month],
                Value = ObservedValue.OfRatio(Figure.Of(row.Numerator), Figure.Of(row.Denominator)),
            };
        }
    }
}
