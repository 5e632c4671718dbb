namespace Kpi.Sdk.Columns;

/// <content>Rolling up over time and units.</content>
public sealed partial class ObservationTable
{
    private readonly Dictionary<OrgLevel, LevelUnits> _units = [];

    /// <summary>Every indicator for every unit of a level and every period of a length: over time first, then over units, as the indicator says.</summary>
    /// <param name="level">The level of the units wanted.</param>
    /// <param name="frequency">
    /// The length of the periods wanted: month, quarter, half-year or year, not shorter than <see cref="BaseFrequency"/>; or year to date, for each year's beginning up to each of its base periods.
    /// </param>
    /// <param name="options">How; null for the usual way, which takes only what is complete.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The results.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is unspecified or not one of the levels, or <paramref name="frequency"/> is none of these.</exception>
    /// <exception cref="InvalidOperationException">The figures stand for the year up to the end of their period, and longer periods are wanted; <see cref="InPeriod"/> makes a table of those in each.</exception>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public Rollup Rollup(OrgLevel level, Frequency frequency, RollupOptions? options = null, CancellationToken cancellationToken = default)
    {
        var plan = new RollupPlan(this, Checked(level), PeriodsOf(frequency), options ?? RollupOptions.Default);
        return Run(plan, frequency, term: null, cancellationToken);
    }

    /// <summary>Every indicator for every unit of a level and some periods, such as nine months.</summary>
    /// <param name="level">The level of the units wanted.</param>
    /// <param name="periods">The periods, of any lengths that base periods make, in any order; those outside the table have no data.</param>
    /// <param name="options">How; null for the usual way, which takes only what is complete.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The results, with periods in the order given.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is unspecified or not one of the levels.</exception>
    /// <exception cref="ArgumentException">A period is unset, given twice, or not made of whole base periods.</exception>
    /// <exception cref="InvalidOperationException">The figures stand for the year up to the end of their period, and longer periods are wanted; <see cref="InPeriod"/> makes a table of those in each.</exception>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public Rollup Rollup(OrgLevel level, IEnumerable<ReportingPeriod> periods, RollupOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(periods);
        WantedPeriod[] wanted = [.. periods.Select(Wanted)];
        if (wanted.Distinct().Count() < wanted.Length)
        {
            throw new ArgumentException("A period is given twice.", nameof(periods));
        }

        return Run(new RollupPlan(this, Checked(level), wanted, options ?? RollupOptions.Default), Frequency.Unspecified, term: null, cancellationToken);
    }

    /// <summary>Every indicator for every unit of a level over a term of years.</summary>
    /// <param name="level">The level of the units wanted.</param>
    /// <param name="term">The term.</param>
    /// <param name="options">How; null for the usual way, which takes only what is complete.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The results; their rows have no period, since a term is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is unspecified or not one of the levels.</exception>
    /// <exception cref="ArgumentException"><paramref name="term"/> is unset.</exception>
    /// <exception cref="InvalidOperationException">The figures stand for the year up to the end of their period, and longer periods are wanted; <see cref="InPeriod"/> makes a table of those in each.</exception>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public Rollup Rollup(OrgLevel level, Term term, RollupOptions? options = null, CancellationToken cancellationToken = default)
    {
        TextValue.ThrowIfUnset<Term>(term.IsDefault, nameof(term));
        WantedPeriod[] wanted = [new(term.FirstYear * BasePeriods.PerYear, (term.LastYear + 1) * BasePeriods.PerYear, term.LastDay(Framework.Calendar), default)];
        return Run(new RollupPlan(this, Checked(level), wanted, options ?? RollupOptions.Default), Frequency.Unspecified, term, cancellationToken);
    }

    /// <summary>The units of a level.</summary>
    internal LevelUnits UnitsOf(OrgLevel level)
    {
        lock (_units)
        {
            if (!_units.TryGetValue(level, out var units))
            {
                units = new LevelUnits(Units, level);
                _units.Add(level, units);
            }

            return units;
        }
    }

    internal WantedPeriod[] PeriodsOf(Frequency frequency)
    {
        var (isYearToDate, months) = (frequency == Frequency.YearToDate, BasePeriods.Months);
        if (!isYearToDate && (frequency is not (Frequency.Month or Frequency.Quarter or Frequency.HalfYear or Frequency.Year) || ReportingPeriod.MonthsOf(frequency) < months))
        {
            throw new ArgumentOutOfRangeException(nameof(frequency), frequency, $"Month, Quarter, HalfYear, Year or YearToDate, and not shorter than {BaseFrequency}.");
        }

        if (Periods.IsDefault)
        {
            return [];
        }

        if (IsSinceYearStart && frequency == BaseFrequency)
        {
            isYearToDate = true;
        }

        return isYearToDate
            ? [.. Enumerable.Range(FirstPeriod, EndPeriod - FirstPeriod).Select(index => Wanted(BasePeriods.YearToDateAt(index)))]
            : [.. PeriodRange.Of(Periods.First.Enclosing(frequency), Periods.Last.Enclosing(frequency)).Select(Wanted)];
    }

    internal static OrgLevel Checked(OrgLevel level) => level == OrgLevel.Unspecified || !Enum.IsDefined(level)
        ? throw new ArgumentOutOfRangeException(nameof(level), level, "A level is needed, such as Province.")
        : level;

    internal static Rollup Result(RollupPlan plan, Frequency frequency, Term? term, RollupBlock[] blocks)
    {
        var findings = new TableFindings(TableFindings.UsualLimit);
        foreach (var block in blocks)
        {
            foreach (var cell in block.Overflows.Order())
            {
                TellOverflow(findings, block, cell, term);
            }
        }

        return new Rollup(plan, frequency, term, blocks, findings.ToReport());
    }

    internal void RefuseSinceYearStart(RollupPlan plan)
    {
        if (IsSinceYearStart && Array.Exists(plan.Periods, period => period.End > period.First + 1))
        {
            throw new InvalidOperationException("Figures since the start of the year do not add up over time: table.InPeriod() makes a table of those in each period.");
        }
    }

    private static void TellOverflow(TableFindings findings, RollupBlock block, int cell, Term? term)
    {
        var (plan, slice) = (block.Plan, block.Source.Key.Slice.ToString());
        findings.Add(
            TableRules.SumTooLarge,
            ModelPath.Root.Member("indicators").Item(slice),
            FindingArgument.Of("slice", slice),
            FindingArgument.Of("unit", plan.Table.Units.Units[plan.Targets[cell / plan.Periods.Length]].Code.ToString()),
            FindingArgument.Of("period", term?.ToString() ?? plan.Periods[cell % plan.Periods.Length].Label.ToString()));
    }

    private Rollup Run(RollupPlan plan, Frequency frequency, Term? term, CancellationToken cancellationToken)
    {
        RefuseSinceYearStart(plan);
        return Result(plan, frequency, term, BlockWork.Run(this, plan.Options, block => BlockRollup.Run(block, plan), cancellationToken));
    }

    private WantedPeriod Wanted(ReportingPeriod period)
    {
        period.ThrowIfUnset(nameof(period));
        if (IsSinceYearStart && BasePeriods.IndexOf(period) is >= 0 and var index)
        {
            return new WantedPeriod(index, index + 1, Framework.Calendar.LastDayOf(period), period);
        }

        var months = BasePeriods.Months;
        return period.FirstMonthIndex % months == 0 && period.MonthCount % months == 0
            ? new WantedPeriod(period.FirstMonthIndex / months, (period.FirstMonthIndex + period.MonthCount) / months, Framework.Calendar.LastDayOf(period), period)
            : throw new ArgumentException($"'{period}' is not made of whole periods of the table, each a {BaseFrequency}.", nameof(period));
    }
}
