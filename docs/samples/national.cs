// A nation's observations in one process: dotnet run docs/samples/national.cs [OBSERVATIONS]
// Makes up ratios for 3 500 communes of the 63 provinces and the months of ten years, 5 million unless said otherwise, and rolls them up.
// Ends with 0, with 1 where the call makes no sense, with 130 where it was cancelled.
#:property NoWarn=$(NoWarn);KPISDK0001
#:project ../../src/Kpi.Sdk/Kpi.Sdk.csproj
using System.Diagnostics;
using System.Globalization;
using Kpi.Sdk;
using Kpi.Sdk.Columns;
using NodaTime;

const int CommuneCount = 3_500, MonthCount = 120, FirstYear = 2015, PerIndicator = CommuneCount * MonthCount;
Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var cancelling = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    cancelling.Cancel();
};

try
{
    var count = 5_000_000;
    if (args.Length > 1 || (args.Length == 1 && !int.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out count)) || count is < 1 or > 200 * PerIndicator)
    {
        throw new ArgumentException($"Usage: national.cs [OBSERVATIONS], 1 to {200 * PerIndicator}.");
    }

    Run(count, cancelling.Token);
    return 0;
}
catch (OperationCanceledException)
{
    ClearProgress();
    Console.Error.WriteLine("Cancelled.");
    return 130;
}
catch (Exception problem) when (problem is ArgumentException or OutOfMemoryException)
{
    ClearProgress();
    Console.Error.WriteLine(problem.Message);
    return 1;
}

void Run(int count, CancellationToken token)
{
    var day = new LocalDate(2024, 12, 31);
    var framework = Framework(day, (count + PerIndicator - 1) / PerIndicator);
    var builder = new ObservationTableBuilder(framework, new TableOptions { UnitsOn = day });
    var series = framework.Indicators.Select(indicator => builder.SeriesOf(IndicatorSlice.Of(indicator.Code))).ToArray();
    var communes = framework.Units.Units.Where(unit => unit.Level == OrgLevel.Commune).Select(unit => builder.UnitOf(unit.Code)).ToArray();
    var firstMonth = builder.PeriodOf(ReportingPeriod.OfMonth(FirstYear, 1));

    // made up piece by piece; only the loading is timed
    var random = new Random(20250701);
    var rows = new TableRow[1 << 16];
    var loading = new Stopwatch();
    for (var done = 0; done < count;)
    {
        token.ThrowIfCancellationRequested();
        var taken = 0;
        for (; taken < rows.Length && done < count; done++)
        {
            if (random.Next(1_000) < 5) continue; // not reported
            var whole = random.Next(1, 20_001);
            rows[taken++] = new TableRow
            {
                Series = series[done / PerIndicator],
                Unit = communes[done / MonthCount % CommuneCount],
                Period = firstMonth + (done % MonthCount),
                Value = random.Next(whole + 1),
                Denominator = whole,
            };
        }

        loading.Start();
        builder.AddRows(rows.AsSpan(0, taken));
        loading.Stop();
        ShowProgress(done, count);
    }

    ClearProgress();
    loading.Start();
    var table = builder.Build(token);
    loading.Stop();
    var options = new RollupOptions { MinimumCoverage = Rational.Of(95, 100) };
    var rolling = Stopwatch.StartNew();
    var rollup = table.Rollup(OrgLevel.Province, Frequency.Quarter, options, token);
    rolling.Stop();
    Print(table, rollup, loading.Elapsed, rolling.Elapsed);
}

// the 63 provinces as they were on the day, each with its share of the communes
IndicatorFramework Framework(LocalDate day, int indicatorCount)
{
    var provinces = Provinces.Register.At(day).Units;
    var communes = Enumerable.Range(0, CommuneCount).Select(commune => (Number: commune, Province: provinces[commune * provinces.Count / CommuneCount])).Select(each => new OrgUnit
    {
        Code = OrgUnitCode.Parse(FormattableString.Invariant($"{each.Province.Code}{each.Number:0000}")),
        Name = BilingualText.Of($"Xã {each.Number}"),
        Level = OrgLevel.Commune,
        Parent = each.Province.Code,
        ValidFrom = each.Province.ValidFrom,
        ValidTo = each.Province.ValidTo,
    });
    var indicators = Enumerable.Range(1, indicatorCount).Select(number => new Indicator
    {
        Code = IndicatorCode.Parse(FormattableString.Invariant($"CT{number:000}")),
        Name = BilingualText.Of($"Chỉ tiêu {number}"),
        Kind = MeasureKind.Ratio,
        OverTime = TimeAggregation.Pooled,
        OverUnits = UnitAggregation.Pooled,
    });
    return IndicatorFramework.Of(new FrameworkDefinition { Code = "NATIONAL", Name = BilingualText.Of("Toàn quốc"), Units = OrgUnitRegister.Of([.. provinces, .. communes]), Indicators = [.. indicators] });
}

void Print(ObservationTable table, Rollup rollup, TimeSpan loading, TimeSpan rolling)
{
    var observations = table.ObservationCount;
    Console.WriteLine($"{table.Framework.Indicators.Count} indicators, {table.SeriesCount} series, {observations} observations, {table.Findings.Count} findings");
    Console.WriteLine(FormattableString.Invariant($"load      {loading.TotalMilliseconds,10:0.0} ms {observations / loading.TotalSeconds / 1e6,8:0.0} M observations/s"));
    Console.WriteLine(FormattableString.Invariant($"roll up   {rolling.TotalMilliseconds,10:0.0} ms {observations / rolling.TotalSeconds / 1e6,8:0.0} M observations/s, {rollup.Count} results: {rollup.Level} × {rollup.Frequency}"));
    Console.WriteLine(FormattableString.Invariant($"memory    {table.MemoryBytes / (double)observations,10:0.0} bytes an observation"));
    Console.WriteLine();
    Console.WriteLine($"{"Indicator",-10}{"Period",-10}{"Percentage",12}  {"Coverage",-14}Province");
    foreach (var row in rollup.Columns[0].Rows().Take(12))
    {
        var percentage = row.Percentage(RoundingRule.HalfUp(2));
        var printed = percentage.TryGetValue(out var value) ? VietnameseNumber.Format(value) : percentage.Status.ToString();
        Console.WriteLine($"{row.Slice,-10}{row.Period,-10}{printed,12}  {FormattableString.Invariant($"{row.Coverage.PresentCount}/{row.Coverage.ExpectedCount}"),-14}{row.Unit.Name}");
    }
}

void ShowProgress(int done, int count)
{
    if (Console.IsErrorRedirected) return;
    const int width = 40;
    var full = (int)((long)width * done / count);
    Console.Error.Write(FormattableString.Invariant($"\r[{new string('#', full)}{new string('.', width - full)}] {100L * done / count,3} %"));
}

void ClearProgress()
{
    if (!Console.IsErrorRedirected) Console.Error.Write($"\r{new string(' ', 50)}\r");
}
