using Kpi.Sdk.Columns;
using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Tests.Organisation;

namespace Kpi.Sdk.Tests.Columns;

/// <summary>What is measured by itself: nothing else runs meanwhile.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MemoryCollection
{
    public const string Name = "Memory";
}

/// <summary>What a table takes, and that kernels take nothing.</summary>
[Collection(MemoryCollection.Name)]
public sealed class TableMemoryTests
{
    private const int CommuneCount = 448;
    private const int Months = 120;

    [Theory]
    [InlineData(1_000, 12)]
    [InlineData(100_000_000_000, 20)]
    public void Build_FullRatiosWithStatedPercentages_TakesNoMoreThanItsNumbers(long size, int bytesPerObservation)
    {
        var rows = Rows(size);

        // what loading borrows from the shared pool is there before
        Build(rows, out _);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var table = Build(rows, out var framework);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        var count = table.ObservationCount;
        Assert.Equal(4 * CommuneCount * Months, count);

        // beside the numbers four bytes a series, for the place of its unit
        Assert.Equal((bytesPerObservation * count) + (4 * table.SeriesCount), table.MemoryBytes);
        Assert.True(after - before < (bytesPerObservation * count * 11 / 10) + 1_000_000, $"{after - before} bytes for {count} observations");
        GC.KeepAlive((framework, rows));
    }

    [Fact]
    public void Kernels_OverManyRows_AllocateNothing()
    {
        const int width = 37;
        var (wide, narrow, sums, counts) = (new long[width * 500], new int[width * 500], new long[width], new int[width]);
        var (changes, steps, narrowSteps) = (new long[wide.Length], new long[wide.Length], new int[wide.Length]);
        var bits = new RatioBits(wide.Length);
        int[] stated = new int[wide.Length];
        Assert.Equal(0, Allocated(() =>
        {
            VectorPeriodSums.Add(wide, width, 0, mayMiss: true, sums, counts);
            VectorPeriodSums.Add(narrow, width, 0, mayMiss: true, sums, counts);
            WidePeriodSums.Add(wide, width, mayMiss: true, sums, counts);
            WidePeriodSums.Add(narrow, width, mayMiss: false, sums, counts);
            LaggedChanges.Get(wide, 12, changes);
            LaggedChanges.Get(narrow, 12, changes);
            PlainLaggedChanges.Get(wide, 12, changes);
            PeriodSteps.Get(wide, steps);
            PeriodSteps.Get(narrow, narrowSteps);
            VectorRatioTest.Run<long, long>(wide, wide, stated, new RatioTest(200), bits);
            WideRatioTest.Run<int, int>(narrow, narrow, stated, new RatioTest(200), bits);
        }));
    }

    [Fact]
    public void CheckRatiosAndGetChanges_OverManyRows_AllocateTheirResultsAlone()
    {
        var table = Build(Rows(1_000), out _);
        table.CheckRatios();
        var bitsOfAll = 3 * table.ObservationCount / 8;
        var checking = Allocated(() => GC.KeepAlive(table.CheckRatios()));
        Assert.True(checking < bitsOfAll + 4_000, $"{checking} bytes for {bitsOfAll} of bits");

        var counts = Tables.Table(Tables.Count, [.. from unit in new[] { "101", "102", "201", "202" } from month in Enumerable.Range(0, Months) select Tables.Number(unit, ReportingPeriod.Parse("2015-M01").Plus(month).ToString(), "7")]);
        var (series, changes) = (counts.Columns[0], new long[4 * Months]);
        series.GetChanges(GrowthBase.SamePeriodLastYear, changes);
        var changing = Allocated(() => series.GetChanges(GrowthBase.SamePeriodLastYear, changes));
        Assert.True(changing <= (Months * sizeof(long)) + 64, $"{changing} bytes");
    }

    private static long Allocated(Action work)
    {
        work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static IndicatorFramework Framework() => IndicatorFramework.Of(new FrameworkDefinition
    {
        Code = "F",
        Name = BilingualText.Of("F"),
        Indicators = [.. "ABCD".Select(code => Tables.Indicator(MeasureKind.Ratio, TimeAggregation.Pooled, UnitAggregation.Pooled, code.ToString()))],
        Units = OrgUnitRegister.Of([Units.Unit("10", OrgLevel.Province), .. Enumerable.Range(0, CommuneCount).Select(index => Units.Unit(RandomTables.Text(10_000 + index), OrgLevel.Commune, "10"))]),
    });

    private static TableRow[] Rows(long size)
    {
        var builder = new ObservationTableBuilder(Framework(), new TableOptions { UnitsOn = Parts.Day("2024-01-31") });
        var (first, unit) = (builder.PeriodOf(Parts.Period("2014-M01")), builder.UnitOf(OrgUnitCode.Parse("10000")));
        return
        [
            .. from series in "ABCD".Select(code => builder.SeriesOf(IndicatorSlice.Parse(code.ToString())))
               from commune in Enumerable.Range(0, CommuneCount)
               from month in Enumerable.Range(0, Months)
               select new TableRow { Series = series, Unit = unit + commune, Period = first + month, Value = size + month, Denominator = (2 * size) + commune, Stated = 5000, StatedDecimals = 2 },
        ];
    }

    private static ObservationTable Build(TableRow[] rows, out IndicatorFramework framework)
    {
        framework = Framework();
        var builder = new ObservationTableBuilder(framework, new TableOptions { UnitsOn = Parts.Day("2024-01-31") });
        foreach (var code in "ABCD")
        {
            builder.SeriesOf(IndicatorSlice.Parse(code.ToString()));
        }

        builder.AddRows(rows);
        return builder.Build();
    }
}
