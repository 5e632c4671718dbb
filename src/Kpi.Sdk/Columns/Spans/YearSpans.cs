namespace Kpi.Sdk.Columns;

/// <summary>One block from figures since the start of the year to those of each period, or back: exact inverses, but for gaps, which are told.</summary>
internal sealed class YearSpans
{
    /// <summary>How many gaps are listed; one missing figure makes several.</summary>
    public const int FindingLimit = 1_000;

    private readonly ObservationTable _table;
    private readonly SeriesBlock _block;
    private readonly bool _isToInPeriod;
    private readonly YearTurn _turn;
    private readonly List<(int Row, int Column, int Lacking)> _gaps = [];
    private long _gapsBeyond;
    private bool _isNotAdditive;

    private YearSpans(ObservationTable table, SeriesBlock block, bool isToInPeriod)
    {
        (_table, _block, _isToInPeriod) = (table, block, isToInPeriod);
        _turn = new YearTurn(block.FirstPeriod % table.BasePeriods.PerYear, table.BasePeriods.PerYear);
    }

    /// <summary>The block in the other span; null where its indicator does not add up over time.</summary>
    public SeriesBlock? Block { get; private set; }

    /// <summary>Turns a block.</summary>
    public static YearSpans Turn(ObservationTable table, SeriesBlock block, bool isToInPeriod)
    {
        var spans = new YearSpans(table, block, isToInPeriod);
        spans.Block = spans.Turned();
        return spans;
    }

    /// <summary>Tells what was found on the way.</summary>
    public void TellTo(TableFindings findings)
    {
        var slice = _block.Key.Slice.ToString();
        var path = ModelPath.Root.Member("indicators").Item(slice);
        if (_isNotAdditive)
        {
            findings.Add(TableRules.NotAdditive, path, FindingArgument.Of("slice", slice), FindingArgument.Of("aggregation", _block.Indicator.OverTime.ToString()));
        }

        var told = Math.Min(findings.Room, _gaps.Count);
        foreach (var (row, column, lacking) in _gaps.Take(told))
        {
            var unit = FindingArgument.Of("unit", _table.Units.Units[_block.Places[row]].Code.ToString());
            if (column == lacking)
            {
                findings.Add(TableRules.SumTooLarge, path, FindingArgument.Of("slice", slice), unit, FindingArgument.Of("period", LabelAt(column, !_isToInPeriod)));
            }
            else
            {
                findings.Add(
                    TableRules.NotTakenApart,
                    path,
                    FindingArgument.Of("slice", slice),
                    unit,
                    FindingArgument.Of("missing", LabelAt(lacking, _isToInPeriod)),
                    FindingArgument.Of("period", LabelAt(column, _isToInPeriod)));
            }
        }

        findings.AddBeyond(_gapsBeyond + _gaps.Count - told);
    }

    // a stock, a rank or a score is that of the period's end either way
    private SeriesBlock? Turned()
    {
        var indicator = _block.Indicator;
        if (_block.Key.Accumulation.Kind != AccumulationKind.InPeriod || indicator.OverTime == TimeAggregation.Last || indicator.Kind is not (MeasureKind.Count or MeasureKind.Amount or MeasureKind.Ratio))
        {
            return _block;
        }

        if (indicator.OverTime != (_block.IsRatio ? TimeAggregation.Pooled : TimeAggregation.Sum))
        {
            _isNotAdditive = true;
            return null;
        }

        return Fast() ?? Plainly();
    }

    // by the kernels, where they are proved right and the result keeps its layout
    private SeriesBlock? Fast()
    {
        if (!_isToInPeriod || _block.Sparse is not null || Steps(_block.Values) is not { } values)
        {
            return null;
        }

        MeasureColumn? denominators = null;
        if (_block.Denominators is { } own)
        {
            denominators = Steps(own);
            if (denominators is null)
            {
                return null;
            }

            denominators.ClearWhereMissing(values);
        }

        var turned = _block.Turned(values, denominators);
        if (turned.HasMissing)
        {
            TellGaps(values);
        }

        return turned;
    }

    private MeasureColumn? Steps(MeasureColumn column)
    {
        var width = _block.Width;
        if (column.Narrow is { } narrow)
        {
            var (steps, most) = (GC.AllocateUninitializedArray<int>(narrow.Length), 0);
            for (var start = 0; start < narrow.Length; start += width)
            {
                var row = narrow.AsSpan(start, width);
                var turned = steps.AsSpan(start, width);
                most = Math.Max(most, PeriodSteps.Get(row, turned));
                KeepYearStarts<int>(row, turned, MeasureColumn.NarrowMissing);
            }

            return most > MeasureColumn.NarrowLimit ? null : MeasureColumn.OfNarrow(steps, column.Decimals, Math.Max(most, column.Magnitude));
        }

        // every difference is a figure
        if (column.Magnitude >= Figure.MantissaLimit / 2)
        {
            return null;
        }

        var wide = GC.AllocateUninitializedArray<long>(column.Length);
        for (var start = 0; start < wide.Length; start += width)
        {
            var row = column.Wide.AsSpan(start, width);
            var turned = wide.AsSpan(start, width);
            PeriodSteps.Get(row, turned);
            KeepYearStarts<long>(row, turned, MeasureColumn.Missing);
        }

        return MeasureColumn.OfWide(wide, column.Decimals, 2 * column.Magnitude);
    }

    private void KeepYearStarts<T>(ReadOnlySpan<T> row, Span<T> turned, T missing)
    {
        turned[0] = missing;
        for (var column = _turn.FirstYearStart; column < row.Length; column += _turn.PerYear)
        {
            turned[column] = row[column];
        }
    }

    private void TellGaps(MeasureColumn turned)
    {
        var width = _block.Width;
        for (var start = 0; start < turned.Length; start += width)
        {
            // most rows lack nothing that they had
            if (turned.CountMissing(start, width) == _block.Values.CountMissing(start, width))
            {
                continue;
            }

            for (var cell = start; cell < start + width; cell++)
            {
                if (turned.IsMissing(cell) && !_block.Values.IsMissing(cell))
                {
                    Tell(cell / width, cell - start, cell - start - 1);
                }
            }
        }
    }

    // row by row in 128 bits
    private SeriesBlock Plainly()
    {
        var (rows, width) = (_block.Places.Length, _block.Width);
        var (values, denominators) = (new long[rows * width], new long[_block.IsRatio ? rows * width : 0]);
        var (own, ownDenominators) = (new long[width], new long[width]);
        for (var row = 0; row < rows; row++)
        {
            var turned = values.AsSpan(row * width, width);
            var at = row;
            _block.CopyRow(_block.Values, row, own);
            Turn(own, turned, (column, lacking) => Tell(at, column, lacking));
            if (_block.Denominators is { } column)
            {
                var turnedDenominators = denominators.AsSpan(row * width, width);
                _block.CopyRow(column, row, ownDenominators);
                Turn(ownDenominators, turnedDenominators, (cell, lacking) => TellOverflow(at, cell, lacking));
                for (var cell = 0; cell < width; cell++)
                {
                    turned[cell] = turnedDenominators[cell] == MeasureColumn.Missing ? MeasureColumn.Missing : turned[cell];
                    turnedDenominators[cell] = turned[cell] == MeasureColumn.Missing ? 0 : turnedDenominators[cell];
                }
            }
        }

        return _block.Turned(values, denominators);
    }

    private void Turn(ReadOnlySpan<long> row, Span<long> turned, Action<int, int> tell)
    {
        if (_isToInPeriod)
        {
            _turn.ToInPeriod(row, turned, tell);
        }
        else
        {
            _turn.ToSinceYearStart(row, turned, tell);
        }
    }

    // a column that lacks itself leaves 64 bits
    private void Tell(int row, int column, int lacking)
    {
        if (_gaps.Count < FindingLimit)
        {
            _gaps.Add((row, column, lacking));
        }
        else
        {
            _gapsBeyond++;
        }
    }

    // gaps are told of the values; the denominators have the same
    private void TellOverflow(int row, int column, int lacking)
    {
        if (column == lacking)
        {
            Tell(row, column, lacking);
        }
    }

    private string LabelAt(int column, bool isSinceYearStart) =>
        (_table.BasePeriods with { IsSinceYearStart = isSinceYearStart }).PeriodAt(_block.FirstPeriod + column).ToString();
}
