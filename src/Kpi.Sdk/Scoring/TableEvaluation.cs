using System.Diagnostics.CodeAnalysis;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk;

/// <summary>Judging any unit of a table against the framework.</summary>
[Experimental("KPISDK0001")]
public static class TableEvaluation
{
    /// <summary>The scorecard of a unit for a period: its figures, or those of its units rolled up, with the period before and the same one a year before to compare with.</summary>
    /// <param name="table">The table.</param>
    /// <param name="unit">The unit, on the day of the table.</param>
    /// <param name="period">The period, made of whole base periods of the table.</param>
    /// <param name="options">How to judge; null for the period's last day with references, and roll-ups only of what is complete. <see cref="EvaluationOptions.RollsUpUnits"/> is of no effect: a table always rolls up.</param>
    /// <returns>The scorecard; its <see cref="Scorecard.Submission"/> holds the figures that were rolled up.</returns>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not in the table's tree, or <paramref name="period"/> is unset or not made of base periods.</exception>
    /// <exception cref="InvalidOperationException">The figures stand for the year up to the end of their period, and another one is wanted.</exception>
    public static Scorecard Evaluate(this ObservationTable table, OrgUnitCode unit, ReportingPeriod period, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        unit.ThrowIfUnset(nameof(unit));
        period.ThrowIfUnset(nameof(period));
        var level = table.Units[unit].Level;
        ReportingPeriod[] earlier = period.Year > ReportingPeriod.MinYear ? [period.Previous(), period.PlusYears(-1)] : [];
        var rollup = table.Rollup(level, earlier.Prepend(period).Distinct(), new RollupOptions { MinimumCoverage = options?.MinimumCoverage ?? Rational.One });
        var submission = new Submission
        {
            Framework = table.Framework.Code,
            Unit = unit,
            Period = period,
            Observations = [.. rollup.Where(row => row.Unit.Code == unit).Select(row => row.ToObservation()).OfType<Observation>()],
        };
        return table.Framework.Evaluate(submission, new EvaluationOptions { AsOf = options?.AsOf, IncludesReferences = options?.IncludesReferences ?? true });
    }
}
