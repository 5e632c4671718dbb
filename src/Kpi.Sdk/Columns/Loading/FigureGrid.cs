namespace Kpi.Sdk.Columns;

/// <summary>Takes the figures of one slice, tier and accumulation in any order, each into its cell; rows and columns are added as they are met.</summary>
/// <remarks>Of several figures for a cell the latest known stays. What contradicts itself on its latest day is told, and left out, when the grid is laid out.</remarks>
internal sealed partial class FigureGrid
{
    private const int NoScale = -1;

    private readonly SeriesKey _key;
    private readonly Indicator _indicator;
    private readonly Dictionary<long, ObservedValue> _sides = [];
    private readonly List<(long Spot, int KnownDay, int Order, bool Agrees)> _repeated = [];
    private readonly List<LoadedFigure> _misfits = [];
    private int _valueDecimals = NoScale;
    private int _denominatorDecimals = NoScale;

    // the bits of all numbers together, of negative ones their complement: no number is larger than these and one
    private long _valueBits;
    private long _denominatorBits;

    // a bit for each number of decimals percentages were printed with
    private int _statedDecimals;
    private bool _hasStatus;
    private int _presentCount;

    public FigureGrid(SeriesKey key, Indicator indicator, UnitWindows units)
    {
        (_key, _indicator, _units) = (key, indicator, units);
        _isRatio = indicator.Kind == MeasureKind.Ratio;
        _rowOf = new int[units.Count];
        Array.Fill(_rowOf, NoRow);
    }

    public SeriesKey Key => _key;

    public Indicator Indicator => _indicator;

    /// <summary>True where nothing was taken.</summary>
    public bool IsEmpty => _places.Count == 0 && _misfits.Count == 0;

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
        if (_cells[cell].Value != MeasureColumn.Missing || _cells[cell].HasSide)
        {
            var known = _knownDays?[cell] ?? LoadedFigure.AlwaysKnown;
            if (figure.KnownDay == known)
            {
                var agrees = Agrees(cell, spot, figure);
                _repeated.Add((spot, known, figure.Order, agrees));
                if (agrees)
                {
                    TakeFirmerMarks(cell, figure);
                }
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
        ref var kept = ref _cells[cell];
        kept.Status = (byte)figure.Status;
        _hasStatus |= figure.Status != ObservationStatus.Unspecified;
        if (figure.HasNumber)
        {
            _presentCount++;
            ColumnScale.TryScale(figure.First, _valueDecimals, out kept.Value);
            _valueBits |= kept.Value ^ (kept.Value >> 63);
            if (_isRatio)
            {
                ColumnScale.TryScale(figure.Second, _denominatorDecimals, out kept.Denominator);
                _denominatorBits |= kept.Denominator ^ (kept.Denominator >> 63);
            }

            if (_isRatio && figure.Stated is { } stated)
            {
                kept.Stated = (int)stated.Mantissa;
                kept.StatedDecimals = (byte)stated.Decimals;
                _statedDecimals |= 1 << stated.Decimals;
            }
        }

        if (figure.Side is { } side)
        {
            _sides[spot] = side;
            kept.HasSide = true;
        }

        WriteWhereUsed(ref _knownDays, cell, figure.KnownDay, LoadedFigure.AlwaysKnown);
        WriteWhereUsed(ref _asOfDays, cell, figure.AsOfDay, MarkColumns.NoDay);
    }

    // of figures that agree the firmest status and the latest day stay, whichever came first
    private void TakeFirmerMarks(int cell, in LoadedFigure figure)
    {
        ref var kept = ref _cells[cell];
        kept.Status = Math.Max(kept.Status, (byte)figure.Status);
        _hasStatus |= kept.Status != (byte)ObservationStatus.Unspecified;
        WriteWhereUsed(ref _asOfDays, cell, Math.Max(figure.AsOfDay, _asOfDays?[cell] ?? MarkColumns.NoDay), MarkColumns.NoDay);
    }

    // whatever the cleared figure said besides its value goes with it
    private void Clear(int cell, long spot)
    {
        _presentCount -= _cells[cell].Value == MeasureColumn.Missing ? 0 : 1;
        _cells[cell] = GridCell.Empty;
        _sides.Remove(spot);
        WriteWhereUsed(ref _asOfDays, cell, MarkColumns.NoDay, MarkColumns.NoDay);
    }

    private bool Agrees(int cell, long spot, in LoadedFigure figure)
    {
        ref readonly var kept = ref _cells[cell];
        if (!Equals(_sides.GetValueOrDefault(spot), figure.Side) || figure.HasNumber == (kept.Value == MeasureColumn.Missing))
        {
            return false;
        }

        return !figure.HasNumber
            || (ColumnScale.TryScale(figure.First, _valueDecimals, out var value) && value == kept.Value
                && (!_isRatio || (ColumnScale.TryScale(figure.Second, _denominatorDecimals, out var denominator) && denominator == kept.Denominator && StatedOf(kept) == figure.Stated)));
    }

    private static Figure? StatedOf(in GridCell cell) => cell.Stated == StatedColumn.None ? null : Figure.Of(cell.Stated, cell.StatedDecimals);

    private bool Fits(in LoadedFigure figure) =>
        ColumnScale.TryScale(figure.First, _valueDecimals, out _) && (!_isRatio || ColumnScale.TryScale(figure.Second, _denominatorDecimals, out _));

    // the scale grows to hold the figure, wherever what is there already can grow with it; false where it can't
    private bool TakeScale(Figure first, Figure second)
    {
        var (value, denominator) = (ColumnScale.DecimalsOf(first), _isRatio ? ColumnScale.DecimalsOf(second) : 0);
        if (_valueDecimals == NoScale)
        {
            (_valueDecimals, _denominatorDecimals) = (value, denominator);
            return true;
        }

        return (value <= _valueDecimals && denominator <= _denominatorDecimals) || TryRescale(Math.Max(value, _valueDecimals), Math.Max(denominator, _denominatorDecimals));
    }

    private bool TryRescale(int valueDecimals, int denominatorDecimals)
    {
        var (valueFactor, denominatorFactor) = (ColumnScale.PowerOf(valueDecimals - _valueDecimals), ColumnScale.PowerOf(denominatorDecimals - _denominatorDecimals));
        if (_valueBits >= long.MaxValue / valueFactor || _denominatorBits >= long.MaxValue / denominatorFactor)
        {
            return false;
        }

        (_valueBits, _denominatorBits) = (0, 0);
        foreach (ref var cell in Cells)
        {
            if (cell.Value != MeasureColumn.Missing)
            {
                cell.Value *= valueFactor;
                cell.Denominator *= denominatorFactor;
                _valueBits |= cell.Value ^ (cell.Value >> 63);
                _denominatorBits |= cell.Denominator ^ (cell.Denominator >> 63);
            }
        }

        (_valueDecimals, _denominatorDecimals) = (valueDecimals, denominatorDecimals);
        return true;
    }

    private static long SpotOf(int place, int period) => ((long)place << 32) | (uint)period;

    private static int PlaceOf(long spot) => (int)(spot >> 32);

    private static int PeriodOf(long spot) => (int)spot;
}
