namespace Kpi.Sdk.Columns;

/// <summary>What a cube is made of: a plan for each level and length of period, the levels from the highest and the lengths from the longest.</summary>
internal sealed class CubePlan
{
    private static readonly Frequency[] Lengths = [Frequency.Year, Frequency.HalfYear, Frequency.Quarter, Frequency.Month];

    public CubePlan(ObservationTable table, RollupOptions options)
    {
        Frequencies = [.. Lengths.Where(frequency => ReportingPeriod.MonthsOf(frequency) >= table.BasePeriods.Months)];
        Levels = [.. table.Units.Units.Select(unit => unit.Level).Distinct().Order()];
        Plans = [.. Levels.Select(level => Frequencies.Select(frequency => new RollupPlan(table, level, table.PeriodsOf(frequency), options)).ToArray())];
    }

    public OrgLevel[] Levels { get; }

    /// <summary>The lengths; the last is the table's own.</summary>
    public Frequency[] Frequencies { get; }

    /// <summary>By level, then by length.</summary>
    public RollupPlan[][] Plans { get; }
}
