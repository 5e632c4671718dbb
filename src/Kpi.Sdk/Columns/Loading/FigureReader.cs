namespace Kpi.Sdk.Columns;

/// <summary>From an observation to what the columns keep of it.</summary>
internal static class FigureReader
{
    /// <summary>What an observation says; null where the table can't keep it, which is told.</summary>
    public static LoadedFigure? Read(Observation observation, Indicator indicator, int order, TableFindings findings)
    {
        var value = observation.Value;
        var expected = KindOf(indicator);
        if (value.Kind == ObservedValueKind.Absent || (value.Kind == ObservedValueKind.Ratio && expected == ObservedValueKind.Ratio && value.Terms is null))
        {
            return new LoadedFigure { Side = value };
        }

        if (value.Kind != expected)
        {
            findings.Add(TableRules.OtherKind, order, FindingArgument.Of("value", value.ToString()), FindingArgument.Of("kind", indicator.Kind.ToString()), FindingArgument.Of("slice", observation.Slice.ToString()));
            return null;
        }

        if (expected == ObservedValueKind.Ratio && observation.DenominatorQuantity is { } quantity && !string.Equals(quantity, indicator.DenominatorQuantity, StringComparison.Ordinal))
        {
            findings.Add(TableRules.OtherBase, order, FindingArgument.Of("value", value.ToString()), FindingArgument.Of("quantity", quantity), FindingArgument.Of("slice", observation.Slice.ToString()));
            return null;
        }

        var first = value.Kind switch
        {
            ObservedValueKind.Ratio => value.Numerator!.Value,
            ObservedValueKind.Rank => Figure.Of(value.Rank!.Value),
            ObservedValueKind.Done => Figure.Of(value.IsDone!.Value ? 1 : 0),
            _ => value.Number!.Value,
        };
        var second = value.Denominator ?? default;
        if (!first.IsExact || !second.IsExact)
        {
            findings.Add(TableRules.HedgedTerm, order, FindingArgument.Of("value", value.ToString()));
            return null;
        }

        var stated = value.StatedPercentage?.Figure;
        var isPlain = stated is null or { IsExact: true, Decimals: >= 0, Mantissa: > int.MinValue and <= int.MaxValue };
        var hasMore = !isPlain || value.Maximum is not null || value.RankOf is not null;
        return new LoadedFigure { HasNumber = true, First = first, Second = second, Stated = isPlain ? stated : null, Side = hasMore ? value : null };
    }

    private static ObservedValueKind KindOf(Indicator indicator) => indicator.Kind switch
    {
        MeasureKind.Ratio => ObservedValueKind.Ratio,
        MeasureKind.Score => ObservedValueKind.Score,
        MeasureKind.Rank => ObservedValueKind.Rank,
        MeasureKind.YesNo => ObservedValueKind.Done,
        _ => ObservedValueKind.Number,
    };
}
