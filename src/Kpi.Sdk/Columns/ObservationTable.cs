using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk.Columns;

/// <summary>Observations of many units and periods, laid out in columns, to be rolled up exactly and fast.</summary>
/// <remarks>
/// A table is built for the units of one day and for periods of one length. It keeps numbers, the terms of ratios, absences and ratios that lack a term;
/// stated percentages, status and day where they are given; it does not keep notes and the like, nor since when a figure is known. Immutable and safe for concurrent readers.
/// </remarks>
[Experimental("KPISDK0001")]
[DebuggerDisplay("{ObservationCount} observations in {SeriesCount} series")]
public sealed partial class ObservationTable
{
    internal ObservationTable(IndicatorFramework framework, OrgUnitTree units, BasePeriods basePeriods, SeriesBlock[] blocks, ValidationReport findings)
    {
        Framework = framework;
        Units = units;
        BasePeriods = basePeriods;
        Blocks = blocks;
        Findings = findings;
        if (blocks.Length > 0)
        {
            (FirstPeriod, EndPeriod) = (blocks.Min(block => block.FirstPeriod), blocks.Max(block => block.EndPeriod));
            var months = basePeriods.Months;
            Periods = PeriodRange.Of(ReportingPeriod.FromIndex(FirstPeriod * months, months), ReportingPeriod.FromIndex((EndPeriod - 1) * months, months));
        }
    }

    /// <summary>The framework it was built for.</summary>
    public IndicatorFramework Framework { get; }

    /// <summary>The units of its day.</summary>
    public OrgUnitTree Units { get; }

    /// <summary>The length of the periods its figures are for.</summary>
    public Frequency BaseFrequency => BasePeriods.Frequency;

    /// <summary>True where each figure stands for the year up to the end of its period.</summary>
    public bool IsSinceYearStart => BasePeriods.IsSinceYearStart;

    /// <summary>From the first base period with a figure to the last; unset for an empty table.</summary>
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

    /// <summary>The series as they lie in memory: one item for each slice, tier and accumulation, in the order of the framework.</summary>
    public IReadOnlyList<SeriesColumns> Columns => Array.AsReadOnly(Array.ConvertAll(Blocks, block => new SeriesColumns(this, block)));

    /// <summary>A table of observations.</summary>
    /// <param name="observations">The observations, in any order; walked once.</param>
    /// <param name="framework">The indicators, units and calendar.</param>
    /// <param name="options">What the table is for.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The table.</returns>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static ObservationTable Of(IEnumerable<Observation> observations, IndicatorFramework framework, TableOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(observations);
        var builder = new ObservationTableBuilder(framework, options);
        foreach (var observation in observations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            builder.Add(observation);
        }

        return builder.Build(cancellationToken);
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

        return builder.Build(cancellationToken);
    }

    /// <summary>What the table holds, as observations: indicators in the order of the framework, then units, then periods.</summary>
    /// <returns>New observations with slice, unit, tier, period, accumulation, value, status and day; numbers without zeros at the end of their decimals.</returns>
    public IEnumerable<Observation> Rows()
    {
        foreach (var block in Blocks)
        {
            for (var cell = 0; cell < block.Places.Length * block.Width; cell++)
            {
                if (ObservationAt(block, cell) is { } observation)
                {
                    yield return observation;
                }
            }
        }
    }

    internal Observation? ObservationAt(SeriesBlock block, int cell)
    {
        var (row, column) = (cell / block.Width, cell % block.Width);
        return block.At(row, column) is not { } value ? null : new Observation
        {
            Slice = block.Key.Slice,
            Tier = block.Key.Tier,
            Accumulation = block.Key.Accumulation,
            Unit = Units.Units[block.Places[row]].Code,
            Period = BasePeriods.PeriodAt(block.FirstPeriod + column),
            Value = value,
            Status = block.Marks?.StatusAt(cell) ?? ObservationStatus.Unspecified,
            AsOf = block.Marks?.AsOfAt(cell),
        };
    }

    internal BasePeriods BasePeriods { get; }

    internal int FirstPeriod { get; }

    internal int EndPeriod { get; }
}
