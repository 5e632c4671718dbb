namespace Kpi.Sdk.Columns;

/// <content>From the grid to the block: rows in the order of the tree, columns cut to what is used, the layout chosen by how full it is.</content>
internal sealed partial class FigureGrid
{
    /// <summary>The block; what can't be kept is a finding. The grid is spent.</summary>
    public SeriesBlock? Build(OrgUnitTree units, BasePeriods periods, TableFindings findings)
    {
        TakeMisfits(units, periods, findings);
        LeaveOutContradictions(units, periods, findings);
        Trim(_values, ref _valueDecimals);
        Trim(_denominators, ref _denominatorDecimals);
        var (first, end) = UsedColumns();
        return first == end ? null : new GridLayout(units, _places, RowsInUse(), first, end - first).Build(this);
    }

    // the scale that keeps the most figures, of those that are there and those that wait
    private void TakeMisfits(OrgUnitTree units, BasePeriods periods, TableFindings findings)
    {
        LeaveOutSuperseded();
        if (_misfits.Count == 0)
        {
            return;
        }

        var (valueScale, denominatorScale) = (new ColumnScale(), new ColumnScale());
        for (var cell = 0; cell < _values.Length; cell++)
        {
            if (_values[cell] != MeasureColumn.Missing)
            {
                valueScale.Observe(_values[cell], _valueDecimals);
                denominatorScale.Observe(_isRatio ? _denominators[cell] : 0, _denominatorDecimals);
            }
        }

        foreach (var misfit in _misfits)
        {
            valueScale.Observe(misfit.First);
            denominatorScale.Observe(misfit.Second);
        }

        var (value, denominator) = (valueScale.Decimals(), denominatorScale.Decimals());
        for (var row = 0; row < _places.Count; row++)
        {
            for (var column = 0; column < _width && row < _capacity; column++)
            {
                var cell = (row * _width) + column;
                if (_values[cell] != MeasureColumn.Missing && !TryMove(cell, value, denominator, out var lost))
                {
                    Clear(cell, SpotOf(_places[row], _firstPeriod + column));
                    findings.Add(TableRules.OutOfScale, ModelPath.Root.Member("observations"), OutOfScale(lost.Number, lost.Decimals, units, periods, _places[row], _firstPeriod + column));
                }
            }
        }

        (_valueDecimals, _denominatorDecimals, _hasScale) = (value, denominator, true);
        foreach (var misfit in _misfits)
        {
            var isValue = !ColumnScale.TryScale(misfit.First, value, out _);
            if (isValue || (_isRatio && !ColumnScale.TryScale(misfit.Second, denominator, out _)))
            {
                findings.Add(TableRules.OutOfScale, misfit.Order, OutOfScale(isValue ? misfit.First : misfit.Second, isValue ? value : denominator, units, periods, misfit.Place, misfit.Period));
            }
            else
            {
                Put(misfit);
            }
        }
    }

    // of several figures for a cell only those of the latest day count, whether they fit or wait
    private void LeaveOutSuperseded()
    {
        var latest = new Dictionary<long, int>();
        foreach (var misfit in _misfits)
        {
            var (cell, spot) = (CellFor(misfit.Place, misfit.Period), SpotOf(misfit.Place, misfit.Period));
            var isTaken = _values[cell] != MeasureColumn.Missing || _sides.ContainsKey(spot);
            var known = isTaken ? _knownDays?[cell] ?? LoadedFigure.AlwaysKnown : misfit.KnownDay;
            if (known < misfit.KnownDay)
            {
                Clear(cell, spot);
                WriteWhereUsed(ref _knownDays, cell, misfit.KnownDay, LoadedFigure.AlwaysKnown);
            }

            latest[spot] = Math.Max(latest.GetValueOrDefault(spot, known), Math.Max(known, misfit.KnownDay));
        }

        _misfits.RemoveAll(misfit => misfit.KnownDay < latest[SpotOf(misfit.Place, misfit.Period)]);
    }

    private bool TryMove(int cell, int valueDecimals, int denominatorDecimals, out (Figure Number, int Decimals) lost)
    {
        lost = default;
        if (!ColumnScale.TryRescale(_values[cell], _valueDecimals, valueDecimals, out var value))
        {
            lost = (ColumnScale.Unscaled(_values[cell], _valueDecimals), valueDecimals);
            return false;
        }

        if (_isRatio)
        {
            if (!ColumnScale.TryRescale(_denominators[cell], _denominatorDecimals, denominatorDecimals, out var denominator))
            {
                lost = (ColumnScale.Unscaled(_denominators[cell], _denominatorDecimals), denominatorDecimals);
                return false;
            }

            _denominators[cell] = denominator;
        }

        _values[cell] = value;
        return true;
    }

    private FindingArgument[] OutOfScale(Figure number, int decimals, OrgUnitTree units, BasePeriods periods, int place, int period) =>
    [
        FindingArgument.Of("value", number.ToString()),
        FindingArgument.Of("decimals", decimals),
        .. Where(units, periods, place, period),
    ];

    private FindingArgument[] Where(OrgUnitTree units, BasePeriods periods, int place, int period) =>
    [
        FindingArgument.Of("slice", _key.Slice.ToString()),
        FindingArgument.Of("unit", units.Units[place].Code.ToString()),
        FindingArgument.Of("period", periods.PeriodAt(period).ToString()),
    ];

    private void LeaveOutContradictions(OrgUnitTree units, BasePeriods periods, TableFindings findings)
    {
        var latest = _repeated.FindAll(figure => figure.KnownDay == (_knownDays?[CellFor(PlaceOf(figure.Spot), PeriodOf(figure.Spot))] ?? LoadedFigure.AlwaysKnown));
        var spoilt = latest.Where(figure => !figure.Agrees).Select(figure => figure.Spot).ToHashSet();
        foreach (var (spot, _, order, _) in latest)
        {
            findings.Add(spoilt.Contains(spot) ? TableRules.Contradiction : TableRules.Repetition, order, Where(units, periods, PlaceOf(spot), PeriodOf(spot)));
        }

        foreach (var spot in spoilt)
        {
            Clear(CellFor(PlaceOf(spot), PeriodOf(spot)), spot);
        }
    }

    // a scale that no number needs leaves less room for sums; rows come as printed, with zeros at the end
    private static void Trim(long[] numbers, ref int decimals)
    {
        while (decimals > 0 && Array.TrueForAll(numbers, number => number == MeasureColumn.Missing || number % 10 == 0))
        {
            for (var index = 0; index < numbers.Length; index++)
            {
                numbers[index] = numbers[index] == MeasureColumn.Missing ? MeasureColumn.Missing : numbers[index] / 10;
            }

            decimals--;
        }
    }

    private (int First, int End) UsedColumns()
    {
        var (first, end) = (_width, 0);
        for (var row = 0; row < _places.Count && row < _capacity; row++)
        {
            var values = _values.AsSpan(row * _width, _width);
            var start = values.IndexOfAnyExcept(MeasureColumn.Missing);
            if (start >= 0)
            {
                first = Math.Min(first, start);
                end = Math.Max(end, values.LastIndexOfAnyExcept(MeasureColumn.Missing) + 1);
            }
        }

        foreach (var spot in _sides.Keys)
        {
            first = Math.Min(first, PeriodOf(spot) - _firstPeriod);
            end = Math.Max(end, PeriodOf(spot) - _firstPeriod + 1);
        }

        return end == 0 ? (0, 0) : (first, end);
    }

    // a unit whose figures were all left out has no series
    private IEnumerable<int> RowsInUse()
    {
        var besides = _sides.Keys.Select(PlaceOf).ToHashSet();
        return Enumerable.Range(0, _places.Count).Where(row => besides.Contains(_places[row]) || _values.AsSpan(row * _width, _width).ContainsAnyExcept(MeasureColumn.Missing));
    }

    /// <summary>Takes the columns of a grid over into a block.</summary>
    private readonly struct GridLayout
    {
        private readonly OrgUnitTree _units;
        private readonly int[] _rows;
        private readonly int[] _places;
        private readonly int _first;
        private readonly int _width;

        public GridLayout(OrgUnitTree units, List<int> places, IEnumerable<int> rows, int first, int width)
        {
            _units = units;
            _first = first;
            _width = width;
            _rows = [.. rows.OrderBy(row => units.Units[places[row]].Level).ThenBy(row => places[row])];
            _places = Array.ConvertAll(_rows, row => places[row]);
        }

        public SeriesBlock Build(FigureGrid grid)
        {
            var values = Moved(grid._values, grid._width);
            var present = values.Length - values.AsSpan().Count(MeasureColumn.Missing);
            var sides = SidesOf(grid);
            var sparse = SparseCells.OfOrNull(values, _width, present);
            var stated = grid._stated is null ? null : SparseCells.Kept(Moved(grid._stated, grid._width), _width, sparse);
            return new SeriesBlock
            {
                Key = grid._key,
                Indicator = grid._indicator,
                FirstPeriod = grid._firstPeriod + _first,
                Width = _width,
                Places = _places,
                Levels = Levels(),
                Sparse = sparse,
                Values = MeasureColumn.Of(SparseCells.Kept(values, _width, sparse), grid._valueDecimals),
                Denominators = grid._isRatio ? MeasureColumn.Of(SparseCells.Kept(Moved(grid._denominators, grid._width), _width, sparse), grid._denominatorDecimals) : null,
                Stated = stated is null ? null : new StatedColumn(stated, grid._statedDecimals, grid._statedDecimalsOfEach is { } each ? SparseCells.Kept(Moved(each, grid._width), _width, sparse) : null),
                Marks = MarkColumns.Of(grid._statuses is { } statuses ? Moved(statuses, grid._width) : null, grid._asOfDays is { } days ? Moved(days, grid._width) : null),
                Sides = new SideValues([.. sides.Keys], [.. sides.Values]),
                HasMissing = sparse is null && present < values.Length,
                Count = present + sides.Keys.LongCount(cell => values[cell] == MeasureColumn.Missing),
            };
        }

        private T[] Moved<T>(T[] old, int oldWidth)
        {
            var moved = GC.AllocateUninitializedArray<T>(checked(_rows.Length * _width));
            for (var row = 0; row < _rows.Length; row++)
            {
                old.AsSpan((_rows[row] * oldWidth) + _first, _width).CopyTo(moved.AsSpan(row * _width));
            }

            return moved;
        }

        private SortedDictionary<int, ObservedValue> SidesOf(FigureGrid grid)
        {
            var sides = new SortedDictionary<int, ObservedValue>();
            if (grid._sides.Count > 0)
            {
                var newRow = new int[grid._places.Count];
                for (var row = 0; row < _rows.Length; row++)
                {
                    newRow[_rows[row]] = row;
                }

                foreach (var (spot, side) in grid._sides)
                {
                    sides.Add((newRow[grid._rowOf[PlaceOf(spot)]] * _width) + PeriodOf(spot) - grid._firstPeriod - _first, side);
                }
            }

            return sides;
        }

        private (OrgLevel Level, int Start, int End)[] Levels()
        {
            var levels = new List<(OrgLevel Level, int Start, int End)>();
            for (var row = 0; row < _places.Length; row++)
            {
                var level = _units.Units[_places[row]].Level;
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
    }
}
