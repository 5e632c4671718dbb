namespace Kpi.Sdk.Columns;

/// <content>From the grid to the block: rows in the order of the tree, columns cut to what is used, the layout chosen by how full it is.</content>
internal sealed partial class FigureGrid
{
    /// <summary>The block; what can't be kept is a finding. The grid is spent.</summary>
    public SeriesBlock? Build(OrgUnitTree units, BasePeriods periods, TableFindings findings)
    {
        TakeMisfits(units, periods, findings);
        LeaveOutContradictions(units, periods, findings);
        Trim();
        var (first, end) = UsedColumns();
        var block = first == end ? null : new GridLayout(this, units, first, end - first).Build();
        ReturnCells();
        return block;
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
        foreach (ref readonly var cell in Cells)
        {
            if (cell.Value != MeasureColumn.Missing)
            {
                valueScale.Observe(cell.Value, _valueDecimals);
                denominatorScale.Observe(cell.Denominator, _denominatorDecimals);
            }
        }

        foreach (var misfit in _misfits)
        {
            valueScale.Observe(misfit.First);
            denominatorScale.Observe(misfit.Second);
        }

        var (value, denominator) = (valueScale.Decimals(), denominatorScale.Decimals());
        (_valueBits, _denominatorBits) = (0, 0);
        for (var row = 0; row < _places.Count; row++)
        {
            for (var column = 0; column < _width && row < _capacity; column++)
            {
                var cell = (row * _width) + column;
                if (_cells[cell].Value != MeasureColumn.Missing && !TryMove(ref _cells[cell], value, denominator, out var lost))
                {
                    Clear(cell, SpotOf(_places[row], _firstPeriod + column));
                    findings.Add(TableRules.OutOfScale, ModelPath.Root.Member("observations"), OutOfScale(lost.Number, lost.Decimals, units, periods, _places[row], _firstPeriod + column));
                }
            }
        }

        (_valueDecimals, _denominatorDecimals) = (value, denominator);
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
            var isTaken = _cells[cell].Value != MeasureColumn.Missing || _sides.ContainsKey(spot);
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

    private bool TryMove(ref GridCell cell, int valueDecimals, int denominatorDecimals, out (Figure Number, int Decimals) lost)
    {
        lost = default;
        if (!ColumnScale.TryRescale(cell.Value, _valueDecimals, valueDecimals, out var value))
        {
            lost = (ColumnScale.Unscaled(cell.Value, _valueDecimals), valueDecimals);
            return false;
        }

        if (!ColumnScale.TryRescale(cell.Denominator, _denominatorDecimals, denominatorDecimals, out var denominator))
        {
            lost = (ColumnScale.Unscaled(cell.Denominator, _denominatorDecimals), denominatorDecimals);
            return false;
        }

        (cell.Value, cell.Denominator) = (value, denominator);
        _valueBits |= value ^ (value >> 63);
        _denominatorBits |= denominator ^ (denominator >> 63);
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
    private void Trim()
    {
        while (_valueDecimals > 0 && EndInZero<CellParts.Value>())
        {
            foreach (ref var cell in Cells)
            {
                cell.Value = cell.Value == MeasureColumn.Missing ? MeasureColumn.Missing : cell.Value / 10;
            }

            (_valueDecimals, _valueBits) = (_valueDecimals - 1, (_valueBits / 10) + 1);
        }

        while (_denominatorDecimals > 0 && EndInZero<CellParts.Denominator>())
        {
            foreach (ref var cell in Cells)
            {
                cell.Denominator /= 10;
            }

            (_denominatorDecimals, _denominatorBits) = (_denominatorDecimals - 1, (_denominatorBits / 10) + 1);
        }
    }

    private bool EndInZero<TPart>()
        where TPart : struct, ICellPart<long>
    {
        foreach (ref readonly var cell in Cells)
        {
            if (cell.Value != MeasureColumn.Missing && TPart.Of(cell) % 10 != 0)
            {
                return false;
            }
        }

        return true;
    }

    private (int First, int End) UsedColumns()
    {
        var (first, end) = (0, _width);
        var fromSides = _sides.Keys.Select(spot => PeriodOf(spot) - _firstPeriod).ToHashSet();
        while (first < end && !IsUsed(first) && !fromSides.Contains(first))
        {
            first++;
        }

        while (end > first && !IsUsed(end - 1) && !fromSides.Contains(end - 1))
        {
            end--;
        }

        return (first, end);
    }

    private bool HasNumber(int row)
    {
        foreach (ref readonly var cell in _cells.AsSpan(row * _width, _width))
        {
            if (cell.Value != MeasureColumn.Missing)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsUsed(int column)
    {
        for (var row = 0; row < _places.Count && row < _capacity; row++)
        {
            if (_cells[(row * _width) + column].Value != MeasureColumn.Missing)
            {
                return true;
            }
        }

        return false;
    }
}
