using NodaTime;

namespace Kpi.Sdk.Validation;

/// <summary>Which targets speak of a figure: the same answer as on a scorecard, asked of the register rather than of a tree built for a day.</summary>
internal static class TargetReach
{
    /// <summary>Whether a target speaks of a figure: a binding one of the units and the tier it binds, a reference one of any unit.</summary>
    public static bool Meets(Target target, Observation observation, OrgUnitRegister units, LocalDate date)
    {
        if (target.Slice != observation.Slice)
        {
            return false;
        }

        if (target.Role == TargetRole.Reference)
        {
            return target.Tier == OrgLevel.Unspecified || target.Tier == observation.Tier;
        }

        var scope = target.Scope;
        return scope.Kind switch
        {
            TargetScopeKind.Unit => observation.Tier == target.Tier && scope.Unit == observation.Unit,
            TargetScopeKind.EachUnit => observation.Tier == target.Tier
                && units.Find(observation.Unit, date) is { } unit && unit.Level == scope.Level
                && (scope.Unit.IsDefault || IsWithin(unit, scope.Unit, units, date)),
            TargetScopeKind.LevelTogether => observation.Tier == scope.Level
                || (scope.Level == OrgLevel.Nation && observation.Tier == OrgLevel.Unspecified && units.Find(observation.Unit, date)?.Level == OrgLevel.Nation),
            _ => false,
        };
    }

    private static bool IsWithin(OrgUnit unit, OrgUnitCode around, OrgUnitRegister units, LocalDate date)
    {
        if (units.Find(around, date) is null)
        {
            return false;
        }

        var current = unit;
        while (current is not null)
        {
            if (current.Code == around)
            {
                return true;
            }

            current = current.Parent is { } parent ? units.Find(parent, date) : null;
        }

        return false;
    }
}
