using System.Numerics;
using System.Text;

namespace Kpi.Sdk.Csv;

/// <summary>Walks the records of one window of a CSV text.</summary>
/// <remarks>
/// A record that the window cuts off is not given: <see cref="Consumed"/> then stops before it, and the next window begins there.
/// Fields are ranges of the window; quotes are taken off only where the text is asked for.
/// </remarks>
internal ref struct CsvCursor
{
    private readonly ReadOnlySpan<byte> _window;
    private readonly CsvScan _scan;
    private readonly byte _separator;
    private readonly bool _isLast;
    private int[] _starts;
    private int[] _ends;
    private int _block;
    private ulong _marks;
    private int _next;
    private int _breaks;

    public CsvCursor(ReadOnlySpan<byte> window, bool isLast, CsvScan scan)
    {
        _window = window;
        _isLast = isLast;
        _scan = scan;
        _separator = scan.Separator;
        _starts = scan.Starts;
        _ends = scan.Ends;
        _block = -CsvMarks.BlockBytes;
    }

    /// <summary>Where the current record begins.</summary>
    public int Start { get; private set; }

    /// <summary>How many fields the current record has, at least 1.</summary>
    public int FieldCount { get; private set; }

    /// <summary>True where a quote stands in the current record.</summary>
    public bool HasQuotes { get; private set; }

    /// <summary>The line the current record begins on.</summary>
    public int Line { get; private set; }

    /// <summary>How many bytes of the window are done with.</summary>
    public readonly int Consumed => _next;

    /// <summary>True where the current record is a line without anything on it.</summary>
    public readonly bool IsBlank => FieldCount == 1 && _ends[0] == Start;

    /// <summary>Goes to the next record.</summary>
    /// <returns>False at the end of the window.</returns>
    public bool TryRead()
    {
        Start = _next;
        Line = _scan.Line;
        FieldCount = 0;
        HasQuotes = false;
        _breaks = 0;
        _scan.Slips.Clear();
        var fieldStart = Start;
        _starts[0] = Start;
        while (true)
        {
            while (_marks == 0)
            {
                _block += CsvMarks.BlockBytes;
                if (_block >= _window.Length)
                {
                    return TryEnd();
                }

                _marks = CsvMarks.Find(_window[_block..], _separator);
            }

            var at = _block + BitOperations.TrailingZeroCount(_marks);
            _marks &= _marks - 1;
            var mark = _window[at];
            if (mark == _separator)
            {
                AddField(at);
                fieldStart = at + 1;
            }
            else if (mark == CsvBytes.LineFeed)
            {
                return Finish(at, at + 1);
            }
            else if (mark == CsvBytes.CarriageReturn)
            {
                if (at + 1 == _window.Length && !_isLast)
                {
                    return false;
                }

                var next = at + CsvBytes.BreakLength(_window[at..]);
                if (next > at + 1)
                {
                    PassLineFeed(next);
                }

                return Finish(at, next);
            }
            else if (!TryPassQuote(at, fieldStart))
            {
                return _isLast && TryEnd();
            }
        }
    }

    /// <summary>The bytes of a field as they stand, quotes and all.</summary>
    public readonly ReadOnlySpan<byte> Raw(int field) => _window[_starts[field].._ends[field]];

    /// <summary>Where a field begins in the window.</summary>
    public readonly int FieldStart(int field) => _starts[field];

    /// <summary>Where the fields of the current record begin in the window.</summary>
    public readonly ReadOnlySpan<int> Starts => _starts.AsSpan(0, FieldCount);

    /// <summary>Where the fields of the current record end in the window.</summary>
    public readonly ReadOnlySpan<int> Ends => _ends.AsSpan(0, FieldCount);

    /// <summary>The line and the column of a position within the current record, in UTF-16 units, both from 1.</summary>
    public readonly (int Line, int Column) Locate(int offset)
    {
        var (line, from) = (Line, Start);
        while (_window[from..offset].IndexOfAny(CsvBytes.LineFeed, CsvBytes.CarriageReturn) is >= 0 and var at)
        {
            line++;
            from = Math.Min(offset, from + at + CsvBytes.BreakLength(_window[(from + at)..]));
        }

        return (line, Encoding.UTF8.GetCharCount(_window[from..offset]) + 1);
    }

    // the text ends without a line break
    private bool TryEnd()
    {
        if (!_isLast || Start == _window.Length)
        {
            return false;
        }

        _marks = 0;
        _block = _window.Length;
        return Finish(_window.Length, _window.Length);
    }

    private bool Finish(int end, int next)
    {
        AddField(end);
        _next = next;
        _scan.Line = Line + 1 + _breaks;
        return true;
    }

    private void AddField(int end)
    {
        if (FieldCount == _ends.Length)
        {
            if (!_scan.TryGrow())
            {
                Slip(CsvSlipKind.TooManyFields, end);
                _ends[FieldCount - 1] = end;
                return;
            }

            (_starts, _ends) = (_scan.Starts, _scan.Ends);
        }

        _ends[FieldCount++] = end;
        _starts[FieldCount] = end + 1;
    }

    private void PassLineFeed(int next)
    {
        if (_marks == 0)
        {
            Seek(next);
        }
        else
        {
            _marks &= _marks - 1;
        }
    }

    private void Seek(int position)
    {
        _block = position;
        _marks = position < _window.Length ? CsvMarks.Find(_window[position..], _separator) : 0;
    }

    // false where the window ends before the quote is closed
    private bool TryPassQuote(int at, int fieldStart)
    {
        HasQuotes = true;
        if (at != fieldStart)
        {
            Slip(CsvSlipKind.LoneQuote, at);
            return true;
        }

        var end = at + 1;
        while (true)
        {
            var quote = _window[end..].IndexOf(CsvBytes.Quote);
            if (quote < 0)
            {
                if (_isLast)
                {
                    Slip(CsvSlipKind.UnclosedQuote, at);
                    _breaks += CsvBytes.LineBreaks(_window[(at + 1)..]);
                }

                return false;
            }

            end += quote + 1;
            if (end == _window.Length && !_isLast)
            {
                return false;
            }

            if (end == _window.Length || _window[end] != CsvBytes.Quote)
            {
                break;
            }

            end++;
        }

        _breaks += CsvBytes.LineBreaks(_window[(at + 1)..end]);
        if (end < _window.Length && _window[end] != _separator && _window[end] is not (CsvBytes.LineFeed or CsvBytes.CarriageReturn))
        {
            Slip(CsvSlipKind.LoneQuote, end - 1);
        }

        Seek(end);
        return true;
    }

    private readonly void Slip(CsvSlipKind kind, int offset)
    {
        if (kind != CsvSlipKind.TooManyFields || !_scan.Slips.Exists(slip => slip.Kind == kind))
        {
            _scan.Slips.Add(new CsvSlip(kind, offset));
        }
    }
}
