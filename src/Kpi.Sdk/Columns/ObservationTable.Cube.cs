namespace Kpi.Sdk.Columns;

/// <content>All levels by all lengths of period at once.</content>
public sealed partial class ObservationTable
{
    /// <summary>Every level of the table's units by every length of period: year, half-year, quarter, month, as far as they are not shorter than <see cref="BaseFrequency"/>.</summary>
    /// <param name="options">How; null for the usual way, which takes only what is complete.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The roll-ups, the same as one by one, and faster.</returns>
    /// <exception cref="InvalidOperationException">The figures stand for the year up to the end of their period; <see cref="InPeriod"/> makes a table of those in each.</exception>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public Cube Cube(RollupOptions? options = null, CancellationToken cancellationToken = default)
    {
        var plan = new CubePlan(this, options ?? RollupOptions.Default);
        foreach (var planned in plan.Plans.SelectMany(plans => plans))
        {
            RefuseSinceYearStart(planned);
        }

        var blocks = BlockWork.Run(this, options ?? RollupOptions.Default, block => BlockCube.Run(block, plan), cancellationToken);
        var rollups = new List<Rollup>(plan.Levels.Length * plan.Frequencies.Length);
        for (var level = 0; level < plan.Levels.Length; level++)
        {
            for (var length = 0; length < plan.Frequencies.Length; length++)
            {
                rollups.Add(Result(plan.Plans[level][length], plan.Frequencies[length], term: null, Array.ConvertAll(blocks, block => block[level][length])));
            }
        }

        return new Cube(rollups.AsReadOnly());
    }
}
