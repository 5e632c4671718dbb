namespace Kpi.Sdk.Columns;

/// <summary>The rows of a block that one unit wanted is made of: its own where it has any, else those of the nearest level beneath that has some.</summary>
/// <param name="Level">The level whose figures they are; Unspecified where no level at or beneath the one wanted has figures at all.</param>
/// <param name="IsOwn">True for figures of the unit itself.</param>
/// <param name="FirstRow">The first row.</param>
/// <param name="EndRow">Behind the last row.</param>
/// <param name="FirstUnit">The first of the units that could have reported, among those of their level.</param>
/// <param name="EndUnit">Behind the last of them.</param>
internal readonly record struct SourceRows(OrgLevel Level, bool IsOwn, int FirstRow, int EndRow, int FirstUnit, int EndUnit)
{
    public int Count => EndRow - FirstRow;

    /// <summary>How many units could have reported, in force or not.</summary>
    public int UnitCount => EndUnit - FirstUnit;

    /// <summary>The rows for each of the units wanted.</summary>
    public static SourceRows[] AllOf(SeriesBlock block, RollupPlan plan) => Array.ConvertAll(plan.Targets, place => Of(block, plan, place));

    private static SourceRows Of(SeriesBlock block, RollupPlan plan, int place)
    {
        SourceRows? expected = null;
        foreach (var (level, _, _) in block.Levels)
        {
            if (level >= plan.Level)
            {
                var (units, isOwn) = (plan.Table.UnitsOf(level), level == plan.Level);
                var endPlace = isOwn ? place + 1 : plan.Table.Units.EndOf(place);
                var (firstRow, endRow) = block.Rows(level, place, endPlace);
                var source = new SourceRows(level, isOwn, firstRow, endRow, units.IndexOf(place), units.IndexOf(endPlace));
                if (source.Count > 0)
                {
                    return source;
                }

                // nothing at all: what was expected is what the highest level that reports would have given
                expected ??= source;
            }
        }

        return expected ?? default;
    }
}
