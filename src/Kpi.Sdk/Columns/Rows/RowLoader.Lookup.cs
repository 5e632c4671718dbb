using System.Text;

namespace Kpi.Sdk.Columns;

/// <content>Codes and numbers from bytes. A code is read as text once, when it comes for the first time.</content>
internal sealed partial class RowLoader
{
    private const int NotPlain = -1;

    private bool TrySeries(ReadOnlySpan<byte> bytes, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, out int series)
    {
        var place = _places[(int)ObservationField.Indicator];
        var code = bytes[starts[place]..ends[place]];
        foreach (var more in _seriesPlaces)
        {
            if (starts[more] != ends[more])
            {
                return TryWholeSeries(bytes, starts, ends, code, out series);
            }
        }

        if (!_seriesOf.TryFind(code, out series))
        {
            series = Learn(code, Text(code), member: null, tier: null, accumulation: null);
        }

        return series >= 0;
    }

    // the key of a member, tier or accumulation is all of them in a row
    private bool TryWholeSeries(ReadOnlySpan<byte> bytes, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, ReadOnlySpan<byte> code, out int series)
    {
        Span<byte> key = stackalloc byte[LongestKey];
        series = NotPlain;
        if (code.Length >= LongestKey)
        {
            return false;
        }

        code.CopyTo(key);
        var length = code.Length;
        for (var index = 0; index < SeriesFields.Length; index++)
        {
            var place = _places[(int)SeriesFields[index]];
            var field = place < 0 ? default : bytes[starts[place]..ends[place]];
            if (length + 1 + field.Length > LongestKey)
            {
                return false;
            }

            key[length++] = KeySeparator;
            field.CopyTo(key[length..]);
            length += field.Length;
        }

        if (!_seriesOf.TryFind(key[..length], out series))
        {
            series = Learn(key[..length], Text(code), Text(0, bytes, starts, ends), Text(1, bytes, starts, ends), Text(2, bytes, starts, ends));
        }

        return series >= 0;
    }

    private bool TryUnit(ReadOnlySpan<byte> bytes, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, out int unit)
    {
        var place = _places[(int)ObservationField.Unit];
        if (place < 0 || starts[place] == ends[place])
        {
            unit = _unit;
            return unit >= 0;
        }

        var code = bytes[starts[place]..ends[place]];
        if (!_unitOf.TryFind(code, out unit))
        {
            unit = OrgUnitCode.TryParse(Text(code), out var known) ? _builder.TryUnitOf(known) : NotPlain;
            _unitOf.Add(code, unit);
        }

        return unit >= 0;
    }

    private bool TryPeriod(ReadOnlySpan<byte> bytes, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, out int period)
    {
        var place = _places[(int)ObservationField.Period];
        if (place < 0 || starts[place] == ends[place])
        {
            period = _period;
            return period >= 0;
        }

        var label = bytes[starts[place]..ends[place]];
        if (!_periodOf.TryFind(label, out period))
        {
            period = ReportingPeriod.TryParse(Text(label), out var known) ? _builder.TryPeriodOf(known) : NotPlain;
            _periodOf.Add(label, period);
        }

        return period >= 0;
    }

    // both terms of a ratio, or the one number of anything else that is kept as a number
    private bool TryFigures(ReadOnlySpan<byte> bytes, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, in TableRow names, out TableRow row)
    {
        var form = _forms[names.Series];
        row = default;
        if (form == SeriesForm.None || !IsEmpty(form.HasFlag(SeriesForm.Ratio) ? ObservationField.Value : ObservationField.Numerator, starts, ends))
        {
            return false;
        }

        if (!form.HasFlag(SeriesForm.Ratio))
        {
            return IsEmpty(ObservationField.Denominator, starts, ends)
                && IsEmpty(ObservationField.Percentage, starts, ends)
                && TryNumber(ObservationField.Value, bytes, starts, ends, form.HasFlag(SeriesForm.WholeValue), out var value, out var valueDecimals)
                && Give(names with { Value = value, ValueDecimals = (byte)valueDecimals }, out row);
        }

        return TryNumber(ObservationField.Numerator, bytes, starts, ends, form.HasFlag(SeriesForm.WholeValue), out var numerator, out var decimals)
            && TryNumber(ObservationField.Denominator, bytes, starts, ends, form.HasFlag(SeriesForm.WholeDenominator), out var denominator, out var denominatorDecimals)
            && TryStated(bytes, starts, ends, out var stated, out var statedDecimals)
            && Give(
                names with
                {
                    Value = numerator,
                    ValueDecimals = (byte)decimals,
                    Denominator = denominator,
                    DenominatorDecimals = (byte)denominatorDecimals,
                    Stated = stated,
                    StatedDecimals = (byte)statedDecimals,
                },
                out row);
    }

    private static bool Give(TableRow made, out TableRow row)
    {
        row = made;
        return true;
    }

    private bool IsEmpty(ObservationField field, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends)
    {
        var place = _places[(int)field];
        return place < 0 || starts[place] == ends[place];
    }

    private bool TryNumber(ObservationField field, ReadOnlySpan<byte> bytes, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, bool isWhole, out long number, out int decimals)
    {
        var place = _places[(int)field];
        (number, decimals) = (0, 0);

        // a fraction of something counted is doubtful, and doubts are told elsewhere
        return place >= 0 && PlainDigits.TryRead(bytes, starts[place], ends[place], _mark, out number, out decimals) && !(isWhole && decimals > 0);
    }

    // with its sign, or large enough not to be a share from 0 to 1
    private bool TryStated(ReadOnlySpan<byte> bytes, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, out int stated, out int decimals)
    {
        (stated, decimals) = (TableRow.NotStated, 0);
        if (IsEmpty(ObservationField.Percentage, starts, ends))
        {
            return true;
        }

        var place = _places[(int)ObservationField.Percentage];
        var hasSign = bytes[ends[place] - 1] == '%';
        if (!PlainDigits.TryRead(bytes, starts[place], ends[place] - (hasSign ? 1 : 0), _mark, out var digits, out decimals)
            || Math.Abs(digits) > int.MaxValue
            || (!hasSign && decimals > 0 && digits <= 100_000 && digits <= (long)PowersOfTen.Of(decimals)))
        {
            return false;
        }

        stated = (int)digits;
        return true;
    }

    private int Learn(ReadOnlySpan<byte> key, string? code, string? member, string? tier, string? accumulation)
    {
        var series = Find(code, member, tier, accumulation);
        _seriesOf.Add(key, series);
        return series;
    }

    // what a draft would make of the same texts; -1 where it would find fault, or the builder does not know it
    private int Find(string? code, string? member, string? tier, string? accumulation)
    {
        if (!IndicatorSlice.TryParse(code, out var slice) || _framework.Find(slice.Code) is not { } indicator)
        {
            return NotPlain;
        }

        if (member is not null && (slice.Member is not null || !IndicatorSlice.TryParse($"{slice.Code}[{member}]", out slice)))
        {
            return NotPlain;
        }

        var level = OrgLevel.Unspecified;
        var span = Accumulation.InPeriod;
        if ((tier is not null && !DraftWords.TryReadLevel(tier, out level)) || (accumulation is not null && !Accumulation.TryParse(accumulation, out span)))
        {
            return NotPlain;
        }

        var series = _builder.TrySeriesOf(new SeriesKey(slice, level, span));
        if (series >= 0)
        {
            while (_forms.Count <= series)
            {
                _forms.Add(SeriesForm.None);
            }

            _forms[series] = FormOf(indicator);
        }

        return series;
    }

    private SeriesForm FormOf(Indicator indicator)
    {
        var form = indicator.Kind switch
        {
            MeasureKind.Ratio => SeriesForm.Ratio,
            MeasureKind.Rank or MeasureKind.YesNo => SeriesForm.None,
            _ => SeriesForm.Number,
        };
        form |= form != SeriesForm.None && CountedFields.IsValueCounted(_framework, indicator) ? SeriesForm.WholeValue : SeriesForm.None;
        return form | (CountedFields.IsDenominatorCounted(_framework, indicator) ? SeriesForm.WholeDenominator : SeriesForm.None);
    }

    private string? Text(int field, ReadOnlySpan<byte> bytes, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends)
    {
        var place = _places[(int)SeriesFields[field]];
        return place < 0 || starts[place] == ends[place] ? null : Text(bytes[starts[place]..ends[place]]);
    }

    private static string Text(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes).Trim();
}
