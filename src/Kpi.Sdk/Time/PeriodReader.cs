namespace Kpi.Sdk;

/// <summary>Reads the text of one reporting period from left to right.</summary>
internal ref partial struct PeriodReader
{
    private const int LongestText = 64;

    private readonly ReadOnlySpan<char> _text;
    private int _at;

    public PeriodReader(ReadOnlySpan<char> text)
    {
        _text = text;
        _at = 0;
        Failure = default;
    }

    /// <summary>Where and why the text could not be read.</summary>
    public ParseFailure Failure { get; private set; }

    private readonly char Here => _at < _text.Length ? _text[_at] : '\0';

    public bool TryRead(out ReportingPeriod period)
    {
        period = default;
        if (_text.Length > LongestText)
        {
            return Fail(LongestText, ParseReason.TooLong);
        }

        SkipSpace();
        if (_at == _text.Length)
        {
            return Fail(0, ParseReason.Empty);
        }

        if (!(DigitsHere() switch
        {
            0 => TryReadWords(out period),
            1 or 2 => TryReadMonthsOfYear(out period),
            _ => TryReadLabel(out period),
        }))
        {
            return false;
        }

        SkipSpace();
        if (_at < _text.Length)
        {
            period = default;
            return Fail(_at, ParseReason.TrailingText);
        }

        return true;
    }

    // 2024, 202407, 2024-Q1, 2024Q1, 2024-07, 2024-9M
    private bool TryReadLabel(out ReportingPeriod period)
    {
        period = default;
        var isCompact = DigitsHere() == 6;
        if (!TryReadYear(isCompact, out var year))
        {
            return false;
        }

        if (isCompact)
        {
            return TryReadOrdinal(12, out var month) && Give(ReportingPeriod.OfMonth(year, month), out period);
        }

        var hasDash = PeriodWords.IsDash(Here);
        if (hasDash)
        {
            _at++;
        }
        else if (!char.IsLetter(Here))
        {
            return Give(ReportingPeriod.OfYear(year), out period);
        }

        var letter = char.ToUpperInvariant(Here);
        if (!char.IsAsciiDigit(letter))
        {
            return TryReadLetterLabel(year, letter, out period);
        }

        var start = _at;
        var digits = DigitsHere();
        if (!TryReadOrdinal(12, out var number))
        {
            return false;
        }

        if (Here is 'M' or 'm')
        {
            _at++;
            return Give(ReportingPeriod.OfYearToDate(year, number), out period);
        }

        return digits == 2 ? Give(ReportingPeriod.OfMonth(year, number), out period) : Fail(start + digits, ParseReason.MissingDigits);
    }

    private bool TryReadLetterLabel(int year, char letter, out ReportingPeriod period)
    {
        period = default;
        var largest = letter switch
        {
            'M' => 12,
            'Q' => 4,
            'S' or 'H' => 2,
            'A' => 1,
            _ => 0,
        };
        if (largest == 0)
        {
            return Fail(_at, _at == _text.Length ? ParseReason.MissingPart : ParseReason.UnexpectedCharacter);
        }

        _at++;
        return TryReadOrdinal(largest, out var number) && Give(
            letter switch
            {
                'M' => ReportingPeriod.OfMonth(year, number),
                'Q' => ReportingPeriod.OfQuarter(year, number),
                'A' => ReportingPeriod.OfYear(year),
                _ => ReportingPeriod.OfHalf(year, number),
            },
            out period);
    }

    // quý I/2024, tháng 7 năm 2024, năm 2024
    private bool TryReadWords(out ReportingPeriod period)
    {
        period = default;
        var start = _at;
        var word = ReadWord();
        SkipSpace();
        int number;
        int year;
        switch (word)
        {
            case "nam":
                return TryReadYear(false, out year) && Give(ReportingPeriod.OfYear(year), out period);
            case "thang":
                return TryReadOrdinal(12, out number) && TryReadOfYear(out year) && Give(ReportingPeriod.OfMonth(year, number), out period);
            case "quy" or "qui":
                return TryReadQuarter(out number) && TryReadOfYear(out year) && Give(ReportingPeriod.OfQuarter(year, number), out period);
            default:
                return Fail(start, word.Length > 0 ? ParseReason.UnknownWord : ParseReason.UnexpectedCharacter);
        }
    }

    // 6 tháng đầu năm 2024, 9 tháng năm 2023
    private bool TryReadMonthsOfYear(out ReportingPeriod period)
    {
        period = default;
        var start = _at;
        var end = _at + DigitsHere();
        if (_text[end..].IsWhiteSpace())
        {
            // a year of two digits
            return Fail(end, ParseReason.MissingDigits);
        }

        if (!TryReadOrdinal(12, out var months))
        {
            return false;
        }

        SkipSpace();
        var wordAt = _at;
        var word = ReadWord();
        if (word is not "thang")
        {
            return Fail(wordAt, word.Length > 0 ? ParseReason.UnknownWord : ParseReason.MissingPart);
        }

        SkipSpace();
        var before = _at;
        var side = ReadWord();
        var isAtEnd = side is "cuoi";
        if (!isAtEnd && side is not "dau")
        {
            _at = before;
        }

        if (!TryReadOfYear(out var year))
        {
            return false;
        }

        if (!isAtEnd)
        {
            return Give(ReportingPeriod.OfYearToDate(year, months), out period);
        }

        return months switch
        {
            6 => Give(ReportingPeriod.OfHalf(year, 2), out period),
            3 => Give(ReportingPeriod.OfQuarter(year, 4), out period),
            _ => Fail(start, ParseReason.NoSuchDate),
        };
    }

    private bool TryReadQuarter(out int quarter)
    {
        quarter = 0;
        if (char.IsAsciiDigit(Here))
        {
            return TryReadOrdinal(4, out quarter);
        }

        var start = _at;
        var word = ReadWord();
        quarter = PeriodWords.Roman(word);
        return quarter > 0 || Fail(start, word.Length > 0 ? ParseReason.UnknownWord : ParseReason.MissingPart);
    }
}
