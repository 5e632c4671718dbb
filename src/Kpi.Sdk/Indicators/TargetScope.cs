namespace Kpi.Sdk;

/// <summary>Whom a target is set for. It binds only units in its scope; a cascade is a new target with its own document.</summary>
/// <remarks>The default is unset.</remarks>
public readonly record struct TargetScope
{
    private TargetScope(TargetScopeKind kind, OrgUnitCode unit, OrgLevel level)
    {
        Kind = kind;
        Unit = unit;
        Level = level;
    }

    /// <summary>The form of the scope.</summary>
    public TargetScopeKind Kind { get; }

    /// <summary>The unit itself, or the unit within which each unit of the level is meant; unset where there is none.</summary>
    public OrgUnitCode Unit { get; }

    /// <summary>The level meant; Unspecified for a single unit.</summary>
    public OrgLevel Level { get; }

    /// <summary>True for the unset scope.</summary>
    public bool IsDefault => Kind == TargetScopeKind.Unspecified;

    /// <summary>One unit.</summary>
    /// <param name="unit">The unit's code.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is unset.</exception>
    public static TargetScope OfUnit(OrgUnitCode unit)
    {
        unit.ThrowIfUnset(nameof(unit));
        return new TargetScope(TargetScopeKind.Unit, unit, OrgLevel.Unspecified);
    }

    /// <summary>Each unit of a level, everywhere or within one unit.</summary>
    /// <param name="level">The level.</param>
    /// <param name="within">The unit whose territory is meant; null for everywhere.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentException"><paramref name="level"/> is unspecified, or <paramref name="within"/> is unset.</exception>
    public static TargetScope EachUnitOf(OrgLevel level, OrgUnitCode? within = null)
    {
        within?.ThrowIfUnset(nameof(within));
        return new TargetScope(TargetScopeKind.EachUnit, within ?? default, Known(level));
    }

    /// <summary>All units of a level taken together.</summary>
    /// <param name="level">The level, such as the nation.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentException"><paramref name="level"/> is unspecified.</exception>
    public static TargetScope Together(OrgLevel level) => new(TargetScopeKind.LevelTogether, default, Known(level));

    /// <summary>Whether a target of this scope binds a unit.</summary>
    /// <param name="unit">The unit's code.</param>
    /// <param name="tree">The units on the date judged.</param>
    /// <returns>True where the unit is the one named, or is of the level named and within the unit named. A named unit that does not exist that day binds none within it; all units of a level taken together bind none of them singly.</returns>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is unset.</exception>
    public bool Binds(OrgUnitCode unit, OrgUnitTree tree)
    {
        unit.ThrowIfUnset(nameof(unit));
        ArgumentNullException.ThrowIfNull(tree);
        return Kind switch
        {
            TargetScopeKind.Unit => Unit == unit,
            TargetScopeKind.EachUnit => tree.Find(unit) is { } found && found.Level == Level && (Unit.IsDefault || (tree.Find(Unit) is not null && tree.IsWithin(unit, Unit))),
            _ => false,
        };
    }

    /// <summary>The scope in words for messages: "unit 60", "each Commune in 60", "Nation together"; empty when unset.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kind switch
    {
        TargetScopeKind.Unit => $"unit {Unit}",
        TargetScopeKind.EachUnit => Unit.IsDefault ? $"each {Level}" : $"each {Level} in {Unit}",
        TargetScopeKind.LevelTogether => $"{Level} together",
        _ => string.Empty,
    };

    private static OrgLevel Known(OrgLevel level) => level is OrgLevel.Unspecified || !Enum.IsDefined(level)
        ? throw new ArgumentException("A level is needed, such as Commune.", nameof(level))
        : level;
}
