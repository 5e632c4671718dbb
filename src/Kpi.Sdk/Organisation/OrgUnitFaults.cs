using NodaTime;

namespace Kpi.Sdk;

/// <summary>What can be wrong between the units of a register and their parents.</summary>
internal static class OrgUnitFaults
{
    /// <summary>The first of: two units of one code on one day, a gap in a parent's validity, a parent of no higher level, a circle.</summary>
    /// <param name="units">In the order of codes, then of time.</param>
    /// <param name="histories">Where the units of each code stand; not complete where there is a fault.</param>
    /// <returns>The fault, or null.</returns>
    public static OrgUnitFault? Find(OrgUnit[] units, out Dictionary<OrgUnitCode, Range> histories)
    {
        histories = [];
        if (FindOverlap(units, histories) is { } overlap)
        {
            return overlap;
        }

        // where every level is said, parents only lead upwards, and there can be no circle
        var edges = Array.Exists(units, unit => unit.Level == OrgLevel.Unspecified) ? new List<(int Child, int Parent)>() : null;
        for (var child = 0; child < units.Length; child++)
        {
            if (units[child].Parent is { } code && histories.TryGetValue(code, out var range)
                && CheckParents(units, child, range.GetOffsetAndLength(units.Length), edges) is { } fault)
            {
                return fault;
            }
        }

        return edges is null ? null : CheckCircles(units, edges);
    }

    private static OrgUnitFault? FindOverlap(OrgUnit[] units, Dictionary<OrgUnitCode, Range> histories)
    {
        for (var start = 0; start < units.Length;)
        {
            var end = start + 1;
            while (end < units.Length && units[end].Code == units[start].Code)
            {
                if (units[end].FirstDay <= units[end - 1].LastDay)
                {
                    var (first, second, day) = (units[end - 1], units[end], OrgUnit.Iso(units[end].FirstDay));
                    return new OrgUnitFault(units[end], BilingualText.Of(
                        $"{first.Dated(ReportLanguage.Vietnamese)} và {second.Dated(ReportLanguage.Vietnamese)} cùng mang một mã vào ngày {day}: đơn vị trước phải kết thúc trước khi đơn vị sau bắt đầu.",
                        $"{first.Dated()} and {second.Dated()} bear one code on {day}: end the first before the second begins."));
                }

                end++;
            }

            histories.Add(units[start].Code, start..end);
            start = end;
        }

        return null;
    }

    private static OrgUnitFault? CheckParents(OrgUnit[] units, int child, (int Offset, int Length) range, List<(int Child, int Parent)>? edges)
    {
        var unit = units[child];
        var needed = unit.FirstDay;
        for (var index = FirstEndingOnOrAfter(units, range, needed); index < range.Offset + range.Length; index++)
        {
            var parent = units[index];
            if (parent.FirstDay > needed)
            {
                break;
            }

            if (parent.Level.IsNotAbove(unit.Level))
            {
                return new OrgUnitFault(unit, BilingualText.Of(
                    $"{parent.Dated(ReportLanguage.Vietnamese)} không thể là cấp trên của {unit.Dated(ReportLanguage.Vietnamese)} ({parent.Level} và {unit.Level}): cấp trên phải cao hơn.",
                    $"{parent.Dated()}, {parent.Level}, can't be the parent of {unit.Dated()}, {unit.Level}: a parent is of a higher level."));
            }

            edges?.Add((child, index));
            if (parent.LastDay >= unit.LastDay)
            {
                return null;
            }

            needed = parent.LastDay.PlusDays(1);
        }

        return new OrgUnitFault(unit, BilingualText.Of(
            $"{unit.Dated(ReportLanguage.Vietnamese)} thuộc {unit.Parent}, nhưng không đơn vị nào mang mã đó vào ngày {OrgUnit.Iso(needed)}: khai cấp trên cho mọi ngày của đơn vị, hoặc bỏ hẳn khỏi danh sách.",
            $"{unit.Dated()} belongs to {unit.Parent}, but no unit bears that code on {OrgUnit.Iso(needed)}: give the parent for every day of the unit, or leave it out of the register altogether."));
    }

    private static int FirstEndingOnOrAfter(OrgUnit[] units, (int Offset, int Length) range, LocalDate day)
    {
        var low = range.Offset;
        var high = range.Offset + range.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (units[middle].LastDay < day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    // first without dates, which is quick and nearly always ends it; then day by day, for the units left over
    private static OrgUnitFault? CheckCircles(OrgUnit[] units, List<(int Child, int Parent)> edges)
    {
        var children = edges.ToLookup(edge => edge.Parent, edge => edge.Child);
        var waitingFor = new int[units.Length];
        foreach (var (child, _) in edges)
        {
            waitingFor[child]++;
        }

        var ready = new Queue<int>(Enumerable.Range(0, units.Length).Where(index => waitingFor[index] == 0));
        while (ready.TryDequeue(out var parent))
        {
            foreach (var child in children[parent])
            {
                if (--waitingFor[child] == 0)
                {
                    ready.Enqueue(child);
                }
            }
        }

        var left = units.Where((_, index) => waitingFor[index] > 0).ToList();
        foreach (var day in left.Select(unit => unit.FirstDay).Distinct().Order())
        {
            if (CheckCircles(left.Where(unit => unit.IsValidOn(day)).ToDictionary(unit => unit.Code), day) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private static OrgUnitFault? CheckCircles(Dictionary<OrgUnitCode, OrgUnit> units, LocalDate day)
    {
        var done = new HashSet<OrgUnitCode>();
        foreach (var start in units.Values)
        {
            var path = new List<OrgUnitCode>();
            var onPath = new HashSet<OrgUnitCode>();
            var unit = start;
            while (!done.Contains(unit.Code))
            {
                path.Add(unit.Code);
                if (!onPath.Add(unit.Code))
                {
                    var circle = string.Join(" in ", path.Skip(path.IndexOf(unit.Code)));
                    return new OrgUnitFault(unit, BilingualText.Of(
                        $"Các đơn vị thuộc lẫn nhau thành vòng vào ngày {OrgUnit.Iso(day)}: {circle}.",
                        $"Units belong to each other in a circle on {OrgUnit.Iso(day)}: {circle}."));
                }

                if (unit.Parent is not { } code || !units.TryGetValue(code, out var parent))
                {
                    break;
                }

                unit = parent;
            }

            done.UnionWith(path);
        }

        return null;
    }
}
