namespace Kpi.Sdk.Columns;

/// <summary>Takes the figures of one slice, tier and accumulation in any order, each into its cell; rows and columns are added as they are met.</summary>
/// <remarks>Of several figures for a cell the latest known stays. What contradicts itself on its latest day is told, and left out, when the grid is laid out.</remarks>
internal sealed partial class FigureGrid
{
    private readonly SeriesKey _key;
    private readonly Indicator _indicator;
    private readonly Dictionary<long, ObservedValue> _sides = [];
    private readonly List<(long Spot, int KnownDay, int Order, bool Agrees)> _repeated = [];
    private readonly List<LoadedFigure> _misfits = [];
    private int _valueDecimals;
    private int _denominatorDecimals;
    private int _statedDecimals;
    private bool _hasScale;

    public FigureGrid(SeriesKey key, Indicator indicator, int placeCount)
    {
        (_key, _indicator) = (key, indicator);
        _isRatio = indicator.Kind == MeasureKind.Ratio;
        _rowOf = new int[placeCount];
        Array.Fill(_rowOf, NoRow);
    }

    public SeriesKey Key => _key;

    public Indicator Indicator => _indicator;

    /// <summary>True where nothing was taken.</summary>
    public bool IsEmpty => _places.Count == 0 && _misfits.Count == 0;

    /// <summary>Takes a figure that is as plain as can be into its cell; false where it needs <see cref="Put"/>, and nothing has changed.</summary>
    public bool TryPut(int cell, in TableRow row)
    {
        ref var value = ref _values[cell];
        if (value != MeasureColumn.Missing || _sides.Count != 0)
        {
            return false;
        }

        value = row.Value;
        if (_isRatio)
        {
            _denominators[cell] = row.Denominator;
            if (row.Stated != TableRow.NotStated)
            {
                _stated![cell] = row.Stated;
            }
        }

        return true;
    }

    /// <summary>The cell of a plain figure that fits the grid as it stands; -1 where it does not.</summary>
    public int CellOf(in TableRow row)
    {
        var column = row.Period - _firstPeriod;
        var place = _rowOf[row.Unit];
        if (place < 0 || (uint)column >= (uint)_width || row.ValueDecimals != _valueDecimals || !_hasScale)
        {
            return -1;
        }

        if (_isRatio && (row.DenominatorDecimals != _denominatorDecimals || (row.Stated != TableRow.NotStated && (row.StatedDecimals != _statedDecimals || _stated is null || _statedDecimalsOfEach is not null))))
        {
            return -1;
        }

        return (place * _width) + column;
    }

    /// <summary>Takes any figure; one that does not fit the scale waits until the grid is laid out.</summary>
    public void Put(in LoadedFigure figure)
    {
        if (figure.HasNumber && !(TakeScale(figure.First, figure.Second) && Fits(figure)))
        {
            _misfits.Add(figure);
            return;
        }

        var cell = CellFor(figure.Place, figure.Period);
        var spot = SpotOf(figure.Place, figure.Period);
        if (_values[cell] != MeasureColumn.Missing || _sides.ContainsKey(spot))
        {
            var known = _knownDays?[cell] ?? LoadedFigure.AlwaysKnown;
            if (figure.KnownDay == known)
            {
                _repeated.Add((spot, known, figure.Order, Agrees(cell, spot, figure)));
            }

            if (figure.KnownDay <= known)
            {
                return;
            }

            Clear(cell, spot);
        }

        Write(cell, spot, figure);
    }

    private void Write(int cell, long spot, in LoadedFigure figure)
    {
        if (figure.HasNumber)
        {
            ColumnScale.TryScale(figure.First, _valueDecimals, out _values[cell]);
            if (_isRatio)
            {
                ColumnScale.TryScale(figure.Second, _denominatorDecimals, out _denominators[cell]);
                if (figure.Stated is { } stated)
                {
                    WriteStated(cell, stated);
                }
            }
        }

        if (figure.Side is { } side)
        {
            _sides[spot] = side;
        }

        WriteWhereUsed(ref _knownDays, cell, figure.KnownDay, LoadedFigure.AlwaysKnown);
        WriteWhereUsed(ref _asOfDays, cell, figure.AsOfDay, MarkColumns.NoDay);
        WriteWhereUsed(ref _statuses, cell, (byte)figure.Status, (byte)0);
    }

    private void WriteStated(int cell, Figure stated)
    {
        if (_stated is null)
        {
            _stated = Filled(_values.Length, StatedColumn.None);
            _statedDecimals = stated.Decimals;
        }

        if (_statedDecimalsOfEach is null && stated.Decimals != _statedDecimals)
        {
            _statedDecimalsOfEach = Filled(_values.Length, (byte)_statedDecimals);
        }

        _stated[cell] = (int)stated.Mantissa;
        if (_statedDecimalsOfEach is not null)
        {
            _statedDecimalsOfEach[cell] = (byte)stated.Decimals;
        }
    }

    private void Clear(int cell, long spot)
    {
        _values[cell] = MeasureColumn.Missing;
        _sides.Remove(spot);
        if (_isRatio)
        {
            _denominators[cell] = 0;
        }

        if (_stated is not null)
        {
            _stated[cell] = StatedColumn.None;
        }

        // whatever the cleared figure said besides its value goes with it
        WriteWhereUsed(ref _asOfDays, cell, MarkColumns.NoDay, MarkColumns.NoDay);
        WriteWhereUsed(ref _statuses, cell, (byte)0, (byte)0);
    }

    private bool Agrees(int cell, long spot, in LoadedFigure figure)
    {
        if (!Equals(_sides.GetValueOrDefault(spot), figure.Side) || figure.HasNumber == (_values[cell] == MeasureColumn.Missing))
        {
            return false;
        }

        return !figure.HasNumber
            || (ColumnScale.TryScale(figure.First, _valueDecimals, out var value) && value == _values[cell]
                && (!_isRatio || (ColumnScale.TryScale(figure.Second, _denominatorDecimals, out var denominator) && denominator == _denominators[cell] && StatedAt(cell) == figure.Stated)));
    }

    private Figure? StatedAt(int cell) =>
        _stated is null || _stated[cell] == StatedColumn.None ? null : Figure.Of(_stated[cell], _statedDecimalsOfEach?[cell] ?? _statedDecimals);

    private bool Fits(in LoadedFigure figure) =>
        ColumnScale.TryScale(figure.First, _valueDecimals, out _) && (!_isRatio || ColumnScale.TryScale(figure.Second, _denominatorDecimals, out _));

    // the scale grows to hold the figure, wherever what is there already can grow with it; false where it can't
    private bool TakeScale(Figure first, Figure second)
    {
        var (value, denominator) = (ColumnScale.DecimalsOf(first), _isRatio ? ColumnScale.DecimalsOf(second) : 0);
        if (!_hasScale)
        {
            (_valueDecimals, _denominatorDecimals, _hasScale) = (value, denominator, true);
            return true;
        }

        return (value <= _valueDecimals || TryRescale(_values, ref _valueDecimals, value))
            && (denominator <= _denominatorDecimals || TryRescale(_denominators, ref _denominatorDecimals, denominator));
    }

    private static bool TryRescale(long[] numbers, ref int decimals, int wanted)
    {
        var factor = ColumnScale.PowerOf(wanted - decimals);
        var limit = long.MaxValue / factor;
        foreach (var number in numbers)
        {
            if (number != MeasureColumn.Missing && Math.Abs(number) > limit)
            {
                return false;
            }
        }

        for (var index = 0; index < numbers.Length; index++)
        {
            numbers[index] = numbers[index] == MeasureColumn.Missing ? MeasureColumn.Missing : numbers[index] * factor;
        }

        decimals = wanted;
        return true;
    }

    private static long SpotOf(int place, int period) => ((long)place << 32) | (uint)period;

    private static int PlaceOf(long spot) => (int)(spot >> 32);

    private static int PeriodOf(long spot) => (int)spot;
}
