using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Kpi.Sdk;

/// <summary>What a target asks for: a comparator and, for most, one or two figures. <c>&gt;= 70%</c>, <c>&gt; 7000</c>, <c>10%..15%</c>, <c>top 10</c>, <c>done</c>.</summary>
/// <remarks>Immutable; equality is of comparator, figures as printed, and percent sign. A figure of a target is exact: a hedge in the wording belongs to the comparator.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TextValueJsonConverter<TargetCondition>))]
public sealed partial record class TargetCondition : ISpanParsable<TargetCondition>, ISpanFormattable, ITextValue<TargetCondition>
{
    private TargetCondition(Comparator comparator, Figure? value = null, Figure? upperValue = null, bool isPercentage = false)
    {
        Comparator = comparator;
        Value = value;
        UpperValue = upperValue;
        IsPercentage = isPercentage;
    }

    /// <summary>The thing is to be done.</summary>
    public static TargetCondition Done { get; } = new(Comparator.Done);

    /// <summary>Words without a number.</summary>
    public static TargetCondition Qualitative { get; } = new(Comparator.Qualitative);

    /// <summary>How the value is to be reached.</summary>
    public Comparator Comparator { get; }

    /// <summary>The value, the lower end of a range, or the last rank of a group; null for what has no number, or where the number is not known.</summary>
    public Figure? Value { get; }

    /// <summary>The upper end of a range; null for anything else.</summary>
    public Figure? UpperValue { get; }

    /// <summary>Whether the figures are counted in percent.</summary>
    public bool IsPercentage { get; }

    /// <summary>True where a number belongs there but the document's is not known.</summary>
    public bool IsValueUnknown => Value is null && Comparator is not (Comparator.Done or Comparator.Qualitative);

    /// <summary>A condition with one number.</summary>
    /// <param name="comparator">At least, more than, at most, less than, exactly or about.</param>
    /// <param name="value">The number, without a hedge; null where it is not known.</param>
    /// <param name="isPercentage">Whether it is counted in percent.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The comparator takes no single number, or the number is hedged.</exception>
    public static TargetCondition Of(Comparator comparator, Figure? value, bool isPercentage = false)
    {
        if (comparator is not (Comparator.AtLeast or Comparator.MoreThan or Comparator.AtMost or Comparator.LessThan or Comparator.Exactly or Comparator.About))
        {
            throw new ArgumentException($"{comparator} is not a comparator of one number.", nameof(comparator));
        }

        return new TargetCondition(comparator, Exact(value, nameof(value)), upperValue: null, isPercentage);
    }

    /// <summary>At least a percentage.</summary>
    /// <param name="percentage">The percentage, without a hedge.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The percentage is hedged.</exception>
    public static TargetCondition AtLeast(Percentage percentage) => Of(Comparator.AtLeast, percentage.Figure, isPercentage: true);

    /// <summary>A range, both ends included.</summary>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end, not below the lower.</param>
    /// <param name="isPercentage">Whether both are counted in percent.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The ends are in the wrong order, or one is hedged.</exception>
    public static TargetCondition Between(Figure lower, Figure upper, bool isPercentage = false)
    {
        if (lower.CompareValueTo(upper) > 0)
        {
            throw new ArgumentException($"A range from {lower} to {upper} is in the wrong order.", nameof(upper));
        }

        return new TargetCondition(Comparator.Between, Exact(lower, nameof(lower)), Exact(upper, nameof(upper)), isPercentage);
    }

    /// <summary>A rank among the first ones.</summary>
    /// <param name="rank">The last rank of the group, 1 or more.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> is below 1.</exception>
    public static TargetCondition WithinTop(int rank)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rank, 1);
        return new TargetCondition(Comparator.WithinTop, Figure.Of(rank));
    }

    private static Figure? Exact(Figure? value, string parameterName) => value is { IsExact: false }
        ? throw new ArgumentException($"The figure of a target is exact; '{value}' is hedged.", parameterName)
        : value;
}
