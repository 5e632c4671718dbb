using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk.Columns;

/// <summary>Observations of many units and periods, laid out in columns, to be rolled up exactly and fast.</summary>
/// <remarks>
/// A table is built for the units of one day and for periods of one length. It keeps numbers, the terms of ratios, absences and ratios that lack a term;
/// it does not keep a stated percentage beside both terms, nor status, dates, notes and the like. Immutable and safe for concurrent readers.
/// </remarks>
[Experimental("KPISDK0001")]
[DebuggerDisplay("{ObservationCount} observations in {SeriesCount} series")]
public sealed class ObservationTable
{
    internal ObservationTable(IndicatorFramework framework, OrgUnitTree units, Frequency baseFrequency, SeriesBlock[] blocks, ValidationReport findings)
    {
        Framework = framework;
        Units = units;
        BaseFrequency = baseFrequency;
        Blocks = blocks;
        Findings = findings;
        MonthsPerPeriod = ReportingPeriod.MonthsOf(baseFrequency);
        if (blocks.Length > 0)
        {
            var first = blocks.Min(block => block.FirstPeriod);
            var last = blocks.Max(block => block.FirstPeriod + block.Width - 1);
            Periods = PeriodRange.Of(PeriodAt(first), PeriodAt(last));
        }
    }

    /// <summary>The framework it was built for.</summary>
    public IndicatorFramework Framework { get; }

    /// <summary>The units of its day.</summary>
    public OrgUnitTree Units { get; }

    /// <summary>The length of the periods its figures are for.</summary>
    public Frequency BaseFrequency { get; }

    /// <summary>From the first period with a figure to the last; unset for an empty table.</summary>
    public PeriodRange Periods { get; }

    /// <summary>How many series it has: one for each slice, tier, accumulation and unit.</summary>
    public int SeriesCount => Blocks.Sum(block => block.Places.Length);

    /// <summary>How many observations it holds.</summary>
    public long ObservationCount => Blocks.Sum(block => block.Count);

    /// <summary>The bytes its columns take.</summary>
    public long MemoryBytes => Blocks.Sum(block => block.MemoryBytes);

    /// <summary>What was not taken, and why. Paths count the observations in the order they were added, from 0.</summary>
    public ValidationReport Findings { get; }

    internal SeriesBlock[] Blocks { get; }

    internal int MonthsPerPeriod { get; }

    /// <summary>A table of observations.</summary>
    /// <param name="observations">The observations, in any order; walked once.</param>
    /// <param name="framework">The indicators, units and calendar.</param>
    /// <param name="options">What the table is for.</param>
    /// <returns>The table.</returns>
    public static ObservationTable Of(IEnumerable<Observation> observations, IndicatorFramework framework, TableOptions options)
    {
        ArgumentNullException.ThrowIfNull(observations);
        var builder = new ObservationTableBuilder(framework, options);
        foreach (var observation in observations)
        {
            builder.Add(observation);
        }

        return builder.Build();
    }

    /// <summary>A table of observations that arrive one after the other.</summary>
    /// <param name="observations">The observations, in any order; walked once.</param>
    /// <param name="framework">The indicators, units and calendar.</param>
    /// <param name="options">What the table is for.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The table.</returns>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static async Task<ObservationTable> OfAsync(
        IAsyncEnumerable<Observation> observations, IndicatorFramework framework, TableOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(observations);
        var builder = new ObservationTableBuilder(framework, options);
        await foreach (var observation in observations.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            builder.Add(observation);
        }

        return builder.Build();
    }

    /// <summary>What the table holds, as observations: indicators in the order of the framework, then units, then periods.</summary>
    /// <returns>New observations with slice, unit, tier, period, accumulation and value; numbers without zeros at the end of their decimals.</returns>
    public IEnumerable<Observation> Rows()
    {
        foreach (var block in Blocks)
        {
            for (var cell = 0; cell < block.Values.Length; cell++)
            {
                if (block.At(cell) is { } value)
                {
                    yield return new Observation
                    {
                        Slice = block.Key.Slice,
                        Tier = block.Key.Tier,
                        Accumulation = block.Key.Accumulation,
                        Unit = Units.Units[block.Places[cell / block.Width]].Code,
                        Period = PeriodAt(block.FirstPeriod + (cell % block.Width)),
                        Value = value,
                    };
                }
            }
        }
    }

    /// <summary>Every indicator for every unit of a level and every period of a length: over time first, then over units, as the indicator says.</summary>
    /// <param name="level">The level of the units wanted.</param>
    /// <param name="frequency">The length of the periods wanted: month, quarter, half-year or year, not shorter than <see cref="BaseFrequency"/>.</param>
    /// <param name="options">How; null for the usual way, which takes only what is complete.</param>
    /// <returns>The results.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is unspecified or not one of the levels, or <paramref name="frequency"/> is none of these.</exception>
    public Rollup Rollup(OrgLevel level, Frequency frequency, RollupOptions? options = null)
    {
        if (level == OrgLevel.Unspecified || !Enum.IsDefined(level))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "A level is needed, such as Province.");
        }

        if (frequency is not (Frequency.Month or Frequency.Quarter or Frequency.HalfYear or Frequency.Year) || ReportingPeriod.MonthsOf(frequency) < MonthsPerPeriod)
        {
            throw new ArgumentOutOfRangeException(nameof(frequency), frequency, $"Month, Quarter, HalfYear or Year, and not shorter than {BaseFrequency}.");
        }

        return new RollupRun(this, level, frequency, options ?? RollupOptions.Default).Run();
    }

    internal ReportingPeriod PeriodAt(int index) => ReportingPeriod.FromIndex(index * MonthsPerPeriod, MonthsPerPeriod);
}
