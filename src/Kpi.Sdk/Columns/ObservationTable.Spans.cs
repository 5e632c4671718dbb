namespace Kpi.Sdk.Columns;

/// <content>Between the figures of each period and those since the start of the year.</content>
public sealed partial class ObservationTable
{
    /// <summary>
    /// The table of the figures in each period, from one of figures since the start of the year: of flows that add up over time, every figure less the one before it within the year.
    /// Stocks, ranks, scores and what has run on since a term began stay as they are.
    /// </summary>
    /// <param name="options">On how many threads, and whom to tell; null for the usual way.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The table; its findings tell of each figure that could not be taken apart since the one before it is missing. Stated percentages and ratios that lack a term are of the other span, and not in it.</returns>
    /// <exception cref="InvalidOperationException">The figures are those in each period already.</exception>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public ObservationTable InPeriod(RollupOptions? options = null, CancellationToken cancellationToken = default) => IsSinceYearStart
        ? Turned(isToInPeriod: true, options, cancellationToken)
        : throw new InvalidOperationException("The figures are those in each period already.");

    /// <summary>The table of figures since the start of the year, from one of the figures in each period: the exact inverse of <see cref="InPeriod"/>.</summary>
    /// <param name="options">On how many threads, and whom to tell; null for the usual way.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The table; its findings tell of each figure that leads nowhere since one before it in its year is missing. Stated percentages and ratios that lack a term are of the other span, and not in it.</returns>
    /// <exception cref="InvalidOperationException">The figures are those since the start of the year already.</exception>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public ObservationTable SinceYearStart(RollupOptions? options = null, CancellationToken cancellationToken = default) => IsSinceYearStart
        ? throw new InvalidOperationException("The figures are those since the start of the year already.")
        : Turned(isToInPeriod: false, options, cancellationToken);

    private ObservationTable Turned(bool isToInPeriod, RollupOptions? options, CancellationToken cancellationToken)
    {
        var turned = BlockWork.Run(this, options ?? RollupOptions.Default, block => YearSpans.Turn(this, block, isToInPeriod), cancellationToken);
        var findings = new TableFindings(YearSpans.FindingLimit);
        foreach (var spans in turned)
        {
            spans.TellTo(findings);
        }

        return new ObservationTable(Framework, Units, BasePeriods with { IsSinceYearStart = !isToInPeriod }, [.. turned.Select(spans => spans.Block).OfType<SeriesBlock>()], findings.ToReport());
    }
}
