using Kpi.Sdk.Columns;
using Kpi.Sdk.Tests.Indicators;

namespace Kpi.Sdk.Tests.Columns;

/// <summary>Long work tells how far it is, and ends when asked to.</summary>
public sealed class TableWorkTests
{
    private static readonly Indicator[] Shares = [.. "ABCD".Select(code => Tables.Indicator(MeasureKind.Ratio, TimeAggregation.Pooled, UnitAggregation.Pooled, code.ToString()))];

    public static TheoryData<string> Works => ["Rollup", "Cube", "SinceYearStart", "InPeriod", "CheckRatios", "Term", "Periods"];

    [Theory]
    [MemberData(nameof(Works))]
    public void Progress_OfEachWork_EndsWithAllObservations(string work)
    {
        foreach (var threads in new[] { 1, 2 })
        {
            var told = new Told();
            Run(work, new RollupOptions { Progress = told, MaxThreads = threads }, default);
            Assert.Equal(4, told.Counts.Count);
            Assert.Equal([6L, 12L, 18L, 24L], told.Counts.Order());
        }
    }

    [Theory]
    [MemberData(nameof(Works))]
    public void Cancellation_BeforeOrWithin_EndsTheWork(string work)
    {
        foreach (var threads in new[] { 1, 2 })
        {
            using var ended = new CancellationTokenSource();
            ended.Cancel();
            Assert.ThrowsAny<OperationCanceledException>(() => Run(work, new RollupOptions { MaxThreads = threads }, ended.Token));
        }

        using var ending = new CancellationTokenSource();
        var told = new Told { OnReport = ending.Cancel };
        Assert.ThrowsAny<OperationCanceledException>(() => Run(work, new RollupOptions { MaxThreads = 1, Progress = told }, ending.Token));
        Assert.Single(told.Counts);
    }

    [Fact]
    public void Progress_OfLoading_IsToldFromTimeToTimeAndAtTheEnd()
    {
        var told = new Told();
        var builder = new ObservationTableBuilder(Tables.Framework(Shares), new TableOptions { UnitsOn = Parts.Day("2024-01-31"), Progress = told });
        var row = new TableRow { Series = builder.SeriesOf(IndicatorSlice.Parse("A")), Unit = builder.UnitOf(OrgUnitCode.Parse("101")), Period = builder.PeriodOf(ReportingPeriod.Parse("2024-M01")), Value = 1, Denominator = 2 };
        builder.AddRows([row]);
        Assert.Empty(told.Counts);
        builder.AddRows(Enumerable.Range(0, 70_000).Select(index => row with { Period = row.Period + 1 + (index % 2000), Unit = row.Unit + (index / 2000 % 2) }).ToArray());
        Assert.Single(told.Counts);
        Assert.True(told.Counts[0] is >= 65_536 and < 65_536 + 64);
        builder.Build();
        Assert.Equal(70_001, told.Counts[^1]);
    }

    [Fact]
    public async Task Cancellation_OfLoading_EndsIt()
    {
        using var ended = new CancellationTokenSource();
        await ended.CancelAsync();
        var framework = Tables.Framework(Shares);
        var options = new TableOptions { UnitsOn = Parts.Day("2024-01-31") };
        Assert.ThrowsAny<OperationCanceledException>(() => ObservationTable.Of([Tables.Ratio("101", "2024-M01", 1, 2)], framework, options, ended.Token));
        var builder = new ObservationTableBuilder(framework, options);
        builder.Add(Tables.Ratio("101", "2024-M01", 1, 2));
        Assert.ThrowsAny<OperationCanceledException>(() => builder.Build(ended.Token));

        using var ending = new CancellationTokenSource();
        var read = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ObservationTable.OfAsync(Arriving(), framework, options, ending.Token));
        Assert.Equal(3, read);

        async IAsyncEnumerable<Observation> Arriving()
        {
            while (true)
            {
                await Task.Yield();
                if (++read == 3)
                {
                    await ending.CancelAsync();
                }

                yield return Tables.Ratio("101", ReportingPeriod.Parse("2024-M01").Plus(read).ToString(), 1, 2);
            }
        }
    }

    private static void Run(string work, RollupOptions options, CancellationToken cancellationToken)
    {
        var table = ObservationTable.Of(
            from share in Shares from unit in new[] { "101", "102" } from month in new[] { "2024-M01", "2024-M02", "2024-M03" } select Tables.Observed(unit, month, ObservedValue.OfRatio(Figure.Of(1), Figure.Of(2)), slice: share.Code.ToString()),
            Tables.Framework(Shares),
            new TableOptions { UnitsOn = Parts.Day("2024-01-31") });
        object? _ = work switch
        {
            "Rollup" => table.Rollup(OrgLevel.Province, Frequency.Quarter, options, cancellationToken),
            "Term" => table.Rollup(OrgLevel.Province, Term.Of(2021, 2025), options, cancellationToken),
            "Periods" => table.Rollup(OrgLevel.Province, [Parts.Period("2024-9M")], options, cancellationToken),
            "Cube" => table.Cube(options, cancellationToken),
            "SinceYearStart" => table.SinceYearStart(options, cancellationToken),
            "InPeriod" => table.SinceYearStart().InPeriod(options, cancellationToken),
            _ => table.CheckRatios(options, cancellationToken),
        };
    }

    private sealed class Told : IProgress<long>
    {
        public List<long> Counts { get; } = [];

        public Action? OnReport { get; init; }

        public void Report(long value)
        {
            lock (Counts)
            {
                Counts.Add(value);
            }

            OnReport?.Invoke();
        }
    }
}
