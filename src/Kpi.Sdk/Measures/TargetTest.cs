namespace Kpi.Sdk;

/// <summary>Holds numbers against a target's condition.</summary>
internal static class TargetTest
{
    /// <summary>Whether a number satisfies the condition.</summary>
    public static bool IsSatisfied(TargetCondition condition, Rational value, Direction direction)
    {
        var target = condition.Value.GetValueOrDefault();
        var bound = target.ToRational();
        return condition.Comparator switch
        {
            Comparator.AtLeast => value >= bound,
            Comparator.MoreThan => value > bound,
            Comparator.AtMost or Comparator.WithinTop => value <= bound,
            Comparator.LessThan => value < bound,
            Comparator.Exactly => value == bound,
            Comparator.Between => value >= bound && value <= condition.UpperValue.GetValueOrDefault().ToRational(),
            Comparator.About => IsAbout(target, value, direction),
            _ => false,
        };
    }

    /// <summary>Whether every value of a range satisfies the condition (true), none does (false), or some do (null).</summary>
    public static bool? IsSatisfied(TargetCondition condition, FigureInterval range, Direction direction)
    {
        var satisfying = Satisfying(condition, direction);
        if (satisfying.Contains(range))
        {
            return true;
        }

        return satisfying.Intersects(range) ? null : false;
    }

    /// <summary>Whether a printed figure lies strictly beyond the target, on its better side.</summary>
    public static bool IsBeyond(TargetCondition condition, Figure printed)
    {
        var order = printed.CompareValueTo(condition.Value.GetValueOrDefault());
        return condition.Comparator switch
        {
            Comparator.AtLeast or Comparator.MoreThan => order > 0,
            Comparator.AtMost or Comparator.LessThan or Comparator.WithinTop => order < 0,
            _ => false,
        };
    }

    /// <summary>How far a number is from satisfying the condition: positive, or null where there is no such distance.</summary>
    public static Rational? Gap(TargetCondition condition, Rational value) => condition.Comparator switch
    {
        Comparator.AtLeast or Comparator.MoreThan => condition.Value.GetValueOrDefault().ToRational() - value,
        Comparator.AtMost or Comparator.LessThan or Comparator.WithinTop => value - condition.Value.GetValueOrDefault().ToRational(),
        Comparator.Between when value < condition.Value.GetValueOrDefault().ToRational() => condition.Value.GetValueOrDefault().ToRational() - value,
        Comparator.Between => value - condition.UpperValue.GetValueOrDefault().ToRational(),
        Comparator.Exactly or Comparator.About => (condition.Value.GetValueOrDefault().ToRational() - value).Abs(),
        _ => null,
    };

    private static FigureInterval Satisfying(TargetCondition condition, Direction direction)
    {
        var target = condition.Value.GetValueOrDefault();
        var bound = target.ToRational();
        return condition.Comparator switch
        {
            Comparator.AtLeast => FigureInterval.AtLeast(bound),
            Comparator.MoreThan => FigureInterval.Above(bound),
            Comparator.AtMost or Comparator.WithinTop => FigureInterval.AtMost(bound),
            Comparator.LessThan => FigureInterval.Below(bound),
            Comparator.Between => FigureInterval.Of(bound, true, condition.UpperValue.GetValueOrDefault().ToRational(), true),
            Comparator.About => (target.Unrounded(PrintReading.Nearest), direction) switch
            {
                (var around, Direction.HigherIsBetter) => FigureInterval.AtLeast(around.Lower.GetValueOrDefault()),
                (var around, Direction.LowerIsBetter) => FigureInterval.AtMost(around.Upper.GetValueOrDefault()),
                var (around, _) => around,
            },
            _ => FigureInterval.Exactly(bound),
        };
    }

    private static bool IsAbout(Figure target, Rational value, Direction direction)
    {
        var around = target.Unrounded(PrintReading.Nearest);
        return around.Contains(value)
            || (direction == Direction.HigherIsBetter && value > around.Upper)
            || (direction == Direction.LowerIsBetter && value < around.Lower);
    }
}
