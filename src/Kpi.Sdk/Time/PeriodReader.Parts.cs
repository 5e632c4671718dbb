using System.Globalization;

namespace Kpi.Sdk;

/// <content>The years, numbers and words it is made of.</content>
internal ref partial struct PeriodReader
{
    // "/2024", " năm 2024", "-2024" or just " 2024"
    private bool TryReadOfYear(out int year)
    {
        year = 0;
        SkipSpace();
        if (Here == '/' || PeriodWords.IsDash(Here))
        {
            _at++;
        }
        else if (char.IsLetter(Here))
        {
            var start = _at;
            if (ReadWord() is not "nam")
            {
                return Fail(start, ParseReason.UnknownWord);
            }
        }

        SkipSpace();
        return TryReadYear(false, out year);
    }

    private bool TryReadYear(bool isCompact, out int year)
    {
        year = 0;
        var digits = DigitsHere();
        if (digits == 0)
        {
            return Fail(_at, _at == _text.Length ? ParseReason.MissingPart : ParseReason.MissingDigits);
        }

        if (digits < 4)
        {
            return Fail(_at + digits, ParseReason.MissingDigits);
        }

        if (digits > 4 && !isCompact)
        {
            return Fail(_at + 4, ParseReason.TrailingText);
        }

        year = int.Parse(_text.Slice(_at, 4), NumberStyles.None, CultureInfo.InvariantCulture);
        if (year is < ReportingPeriod.MinYear or > ReportingPeriod.MaxYear)
        {
            return Fail(_at, ParseReason.OutOfRange);
        }

        _at += 4;
        return true;
    }

    private bool TryReadOrdinal(int largest, out int number)
    {
        number = 0;
        var digits = DigitsHere();
        if (digits == 0)
        {
            return Fail(_at, ParseReason.MissingDigits);
        }

        if (digits > 2)
        {
            return Fail(_at, ParseReason.NoSuchDate);
        }

        number = int.Parse(_text.Slice(_at, digits), NumberStyles.None, CultureInfo.InvariantCulture);
        if (number < 1 || number > largest)
        {
            return Fail(_at, ParseReason.NoSuchDate);
        }

        _at += digits;
        return true;
    }

    private string ReadWord()
    {
        var length = PeriodWords.WordLength(_text[_at..]);
        var word = PeriodWords.Fold(_text.Slice(_at, length));
        _at += length;
        return word;
    }

    private readonly int DigitsHere()
    {
        var end = _at;
        while (end < _text.Length && char.IsAsciiDigit(_text[end]))
        {
            end++;
        }

        return end - _at;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }

    private static bool Give(ReportingPeriod read, out ReportingPeriod period)
    {
        period = read;
        return true;
    }

    private bool Fail(int index, ParseReason reason)
    {
        Failure = new ParseFailure(index, reason);
        return false;
    }
}
