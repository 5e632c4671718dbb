namespace Kpi.Sdk.Columns;

/// <content>Checking ratios in bulk.</content>
public sealed partial class ObservationTable
{
    /// <summary>Holds every ratio against itself: denominators of zero or less, numerators above their denominators, stated percentages that the terms do not give.</summary>
    /// <param name="options">On how many threads, and whom to tell; null for the usual way.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Which are at fault, by the rounding the framework accepts (<see cref="IndicatorFramework.Rounding"/>).</returns>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public RatioCheck CheckRatios(RollupOptions? options = null, CancellationToken cancellationToken = default) =>
        new(this, BlockWork.Run(this, options ?? RollupOptions.Default, block => block.IsRatio ? BlockRatioTest.Run(block, Framework.Rounding) : null, cancellationToken));
}
