using System.Runtime.InteropServices;

namespace Kpi.Sdk.Columns;

/// <summary>Collects the figures of one slice, tier and accumulation, and lays them out when all are there.</summary>
internal sealed class BlockBuilder
{
    private readonly List<LoadedFigure> _figures = [];
    private readonly SeriesKey _key;
    private readonly Indicator _indicator;

    public BlockBuilder(SeriesKey key, Indicator indicator) => (_key, _indicator) = (key, indicator);

    public Indicator Indicator => _indicator;

    /// <summary>True where nothing was taken.</summary>
    public bool IsEmpty => _figures.Count == 0;

    public void Add(in LoadedFigure figure) => _figures.Add(figure);

    /// <summary>The block; what can't be kept is a finding.</summary>
    public SeriesBlock Build(OrgUnitTree units, int monthsPerPeriod, TableFindings findings)
    {
        var figures = CollectionsMarshal.AsSpan(_figures);
        var (first, last) = (int.MaxValue, int.MinValue);
        var rowOf = new Dictionary<int, int>();
        foreach (ref readonly var figure in figures)
        {
            first = Math.Min(first, figure.PeriodIndex);
            last = Math.Max(last, figure.PeriodIndex);
            rowOf.TryAdd(figure.Place, 0);
        }

        var width = last - first + 1;
        var places = rowOf.Keys.OrderBy(place => units.Units[place].Level).ThenBy(place => place).ToArray();
        for (var row = 0; row < places.Length; row++)
        {
            rowOf[places[row]] = row;
        }

        var winners = Winners(figures, rowOf, first, width, places.Length, (order, rule, place, period) => findings.Add(
            rule,
            order,
            FindingArgument.Of("slice", _key.Slice.ToString()),
            FindingArgument.Of("unit", units.Units[place].Code.ToString()),
            FindingArgument.Of("period", ReportingPeriod.FromIndex(period * monthsPerPeriod, monthsPerPeriod).ToString())));
        return Fill(figures, winners, first, width, places, LevelsOf(places, units), findings);
    }

    // the figure of each cell by its index, -1 for none: the latest known; what contradicts itself on its latest day is left out
    private static int[] Winners(
        ReadOnlySpan<LoadedFigure> figures, Dictionary<int, int> rowOf, int first, int width, int rows, Action<int, RuleDescriptor, int, int> tell)
    {
        var winners = new int[checked(rows * width)];
        Array.Fill(winners, -1);
        var repeated = new List<(int Cell, int Index, bool Agrees)>();
        for (var index = 0; index < figures.Length; index++)
        {
            ref readonly var figure = ref figures[index];
            var cell = (rowOf[figure.Place] * width) + figure.PeriodIndex - first;
            var rival = winners[cell];
            if (rival < 0 || figure.KnownDay > figures[rival].KnownDay)
            {
                winners[cell] = index;
            }
            else if (figure.KnownDay == figures[rival].KnownDay)
            {
                repeated.Add((cell, index, figure.Agrees(figures[rival])));
            }
        }

        var spoilt = new List<int>();
        foreach (var (cell, index, agrees) in repeated)
        {
            ref readonly var figure = ref figures[index];
            if (figures[winners[cell]].KnownDay == figure.KnownDay)
            {
                tell(figure.Order, agrees ? TableRules.Repetition : TableRules.Contradiction, figure.Place, figure.PeriodIndex);
                if (!agrees)
                {
                    spoilt.Add(cell);
                }
            }
        }

        foreach (var cell in spoilt)
        {
            winners[cell] = -1;
        }

        return winners;
    }

    private static (OrgLevel Level, int Start, int End)[] LevelsOf(int[] places, OrgUnitTree units)
    {
        var levels = new List<(OrgLevel Level, int Start, int End)>();
        for (var row = 0; row < places.Length; row++)
        {
            var level = units.Units[places[row]].Level;
            if (levels.Count == 0 || levels[^1].Level != level)
            {
                levels.Add((level, row, row + 1));
            }
            else
            {
                levels[^1] = levels[^1] with { End = row + 1 };
            }
        }

        return [.. levels];
    }

    private SeriesBlock Fill(
        ReadOnlySpan<LoadedFigure> figures, int[] winners, int first, int width, int[] places, (OrgLevel Level, int Start, int End)[] levels, TableFindings findings)
    {
        var isRatio = _indicator.Kind == MeasureKind.Ratio;
        var (valueScale, denominatorScale) = (new ColumnScale(), new ColumnScale());
        foreach (var winner in winners)
        {
            if (winner >= 0 && figures[winner].Side is null)
            {
                valueScale.Observe(figures[winner].First);
                denominatorScale.Observe(figures[winner].Second);
            }
        }

        var (valueDecimals, denominatorDecimals) = (valueScale.Decimals(), denominatorScale.Decimals());
        var values = new long[winners.Length];
        var denominators = isRatio ? new long[winners.Length] : null;
        Array.Fill(values, ColumnScale.Missing);
        Array.Fill(denominators ?? [], ColumnScale.Missing);
        var sides = new List<(int Cell, ObservedValue Value)>();
        var (valueMagnitude, denominatorMagnitude, count) = (0L, 0L, 0L);
        for (var cell = 0; cell < winners.Length; cell++)
        {
            if (winners[cell] < 0)
            {
                continue;
            }

            ref readonly var figure = ref figures[winners[cell]];
            count++;
            if (figure.Side is { } side)
            {
                sides.Add((cell, side));
                continue;
            }

            var valueFits = ColumnScale.TryScale(figure.First, valueDecimals, out var value);
            if (!valueFits | !ColumnScale.TryScale(figure.Second, denominatorDecimals, out var denominator))
            {
                count--;
                findings.Add(
                    TableRules.OutOfScale,
                    figure.Order,
                    FindingArgument.Of("value", (valueFits ? figure.Second : figure.First).ToString()),
                    FindingArgument.Of("decimals", valueFits ? denominatorDecimals : valueDecimals),
                    FindingArgument.Of("slice", _key.Slice.ToString()));
                continue;
            }

            values[cell] = value;
            valueMagnitude = Math.Max(valueMagnitude, Math.Abs(value));
            if (denominators is not null)
            {
                denominators[cell] = denominator;
                denominatorMagnitude = Math.Max(denominatorMagnitude, Math.Abs(denominator));
            }
        }

        return new SeriesBlock
        {
            Key = _key,
            Indicator = _indicator,
            FirstPeriod = first,
            Width = width,
            Places = places,
            Levels = levels,
            Values = values,
            Denominators = denominators,
            ValueDecimals = valueDecimals,
            DenominatorDecimals = denominatorDecimals,
            ValueMagnitude = valueMagnitude,
            DenominatorMagnitude = denominatorMagnitude,
            SideCells = [.. sides.Select(side => side.Cell)],
            SideValues = [.. sides.Select(side => side.Value)],
            Count = count,
        };
    }
}
