using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Kpi.Sdk;

/// <summary>What can be wrong between the units of a register and their parents.</summary>
[SuppressMessage("Usage", "MA0015", Justification = "The name of the public method's parameter is handed down.")]
[SuppressMessage("Usage", "CA2208", Justification = "The name of the public method's parameter is handed down.")]
internal static class OrgUnitFaults
{
    /// <summary>Refuses gaps in a parent's validity, parents of no higher level, and circles.</summary>
    /// <param name="units">In the order of codes, then of time, without overlaps.</param>
    /// <param name="histories">Where the units of each code stand.</param>
    /// <param name="parameterName">Whom to name in the exception.</param>
    public static void ThrowIfAny(OrgUnit[] units, Dictionary<OrgUnitCode, Range> histories, string parameterName)
    {
        // where every level is said, parents only lead upwards, and there can be no circle
        var edges = Array.Exists(units, unit => unit.Level == OrgLevel.Unspecified) ? new List<(int Child, int Parent)>() : null;
        for (var child = 0; child < units.Length; child++)
        {
            if (units[child].Parent is { } code && histories.TryGetValue(code, out var range))
            {
                CheckParents(units, child, range.GetOffsetAndLength(units.Length), edges, parameterName);
            }
        }

        if (edges is not null)
        {
            CheckCircles(units, edges, parameterName);
        }
    }

    private static void CheckParents(OrgUnit[] units, int child, (int Offset, int Length) range, List<(int Child, int Parent)>? edges, string parameterName)
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
                throw new ArgumentException($"{parent.Dated()}, {parent.Level}, can't be the parent of {unit.Dated()}, {unit.Level}: a parent is of a higher level.", parameterName);
            }

            edges?.Add((child, index));
            if (parent.LastDay >= unit.LastDay)
            {
                return;
            }

            needed = parent.LastDay.PlusDays(1);
        }

        throw new ArgumentException($"{unit.Dated()} belongs to {unit.Parent}, but no unit bears that code on {OrgUnit.Iso(needed)}: give the parent for every day of the unit, or leave it out of the register altogether.", parameterName);
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
    private static void CheckCircles(OrgUnit[] units, List<(int Child, int Parent)> edges, string parameterName)
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
            CheckCircles(left.Where(unit => unit.IsValidOn(day)).ToDictionary(unit => unit.Code), day, parameterName);
        }
    }

    private static void CheckCircles(Dictionary<OrgUnitCode, OrgUnit> units, LocalDate day, string parameterName)
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
                    throw new ArgumentException($"Units belong to each other in a circle on {OrgUnit.Iso(day)}: {circle}.", parameterName);
                }

                if (unit.Parent is not { } code || !units.TryGetValue(code, out var parent))
                {
                    break;
                }

                unit = parent;
            }

            done.UnionWith(path);
        }
    }
}
