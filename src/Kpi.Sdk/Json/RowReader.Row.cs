using System.Text;
using System.Text.Json;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Json;

/// <content>One row.</content>
internal sealed partial class RowReader
{
    // false where the window ends within the row
    private bool TryTakeRow(ref Utf8JsonReader reader, ReadOnlySpan<byte> window, int line, int start)
    {
        Array.Clear(_starts);
        Array.Clear(_ends);
        var isPlain = true;
        var isSound = true;
        var place = (Row: _rowCount, Line: line, Column: 0);
        List<string>? strangers = null;
        while (true)
        {
            if (!reader.Read())
            {
                return false;
            }

            if (reader.TokenType == JsonTokenType.EndObject)
            {
                break;
            }

            var isKnown = _names.TryFind(reader.ValueSpan, out var field);
            if (!isKnown)
            {
                (strangers ??= []).Add(Encoding.UTF8.GetString(reader.ValueSpan));
            }

            if (!reader.Read())
            {
                return false;
            }

            if (!isKnown)
            {
                if (!reader.TrySkip())
                {
                    return false;
                }
            }
            else if (reader.TokenType == JsonTokenType.Null)
            {
                continue;
            }
            else if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number) || _ends[field] > 0)
            {
                Locate(ref place, window, start);
                _faults.Add(
                    _ends[field] > 0 ? FileFaults.DuplicateName : FileFaults.WrongKind,
                    (ObservationField)field,
                    _ends[field] > 0
                        ? [FindingArgument.Of("name", ObservationFields.Names[field]), FindingArgument.Of("line", line)]
                        : [FindingArgument.Of("expected", ObjectReader.TextOrNumber), FindingArgument.Of("found", Found(reader.TokenType))]);
                isSound = false;
                if (!reader.TrySkip())
                {
                    return false;
                }
            }
            else
            {
                isPlain &= Note(ref reader, field);
            }
        }

        _rowCount++;
        if (strangers is not null)
        {
            Locate(ref place, window, start);
            TellStrangers(strangers);
        }

        if (isSound && !(isPlain && _loader.TryTake(window, _starts, _ends, line)))
        {
            Locate(ref place, window, start);
            TakeSlowly(window, line);
        }

        return true;
    }

    // where the value stands; true where its bytes are its text, in invariant numerals
    private bool Note(ref Utf8JsonReader reader, int field)
    {
        var isText = reader.TokenType == JsonTokenType.String;
        _kinds[field] = reader.TokenType;
        _starts[field] = (int)reader.TokenStartIndex + (isText ? 1 : 0);
        _ends[field] = _starts[field] + reader.ValueSpan.Length;
        return !isText
            || !(reader.ValueIsEscaped
                || (_framework.Numerals == Numerals.Vietnamese && (ObservationField)field is >= ObservationField.Value and <= ObservationField.Percentage && reader.ValueSpan.IndexOfAny((byte)'.', (byte)',') >= 0));
    }

    private void TakeSlowly(ReadOnlySpan<byte> window, int line)
    {
        _draft.Clear();
        for (var field = 0; field < _ends.Length; field++)
        {
            if (_ends[field] > _starts[field])
            {
                _draft[(ObservationField)field] = TextOf(window, field);
            }
        }

        if (!HasFractions() && _draft.Build(_faults) is { } observation)
        {
            var column = _faults.At.Column;
            _loader.Add(observation, line, _ => column);
        }
    }

    // a JSON number with a fraction, of something that is counted: a mark of thousands was meant
    private bool HasFractions()
    {
        if (_draft.Indicator is not { } indicator)
        {
            return false;
        }

        var value = indicator.Kind == MeasureKind.Ratio ? ObservationField.Numerator : ObservationField.Value;
        return (CountedFields.IsValueCounted(_framework, indicator) && TellFraction(value))
            | (CountedFields.IsDenominatorCounted(_framework, indicator, _draft[ObservationField.DenominatorQuantity]) && TellFraction(ObservationField.Denominator));
    }

    private bool TellFraction(ObservationField field)
    {
        if (_draft[field] is not { } text || _kinds[(int)field] != JsonTokenType.Number || !TargetConditionText.TryRead(text, _framework.Numerals, out var figure) || figure.Decimals <= 0)
        {
            return false;
        }

        _faults.Add(FileFaults.FractionForCount, field, FindingArgument.Of("text", figure.ToString()));
        return true;
    }

    // numbers as the framework writes them, so that one row has one kind of numerals
    private string TextOf(ReadOnlySpan<byte> window, int field)
    {
        var raw = window[_starts[field].._ends[field]];
        if (_kinds[field] != JsonTokenType.Number)
        {
            return raw.Contains((byte)'\\') ? Unescaped(window[(_starts[field] - 1)..(_ends[field] + 1)]) : Encoding.UTF8.GetString(raw);
        }

        var digits = Encoding.ASCII.GetString(raw);
        return Figure.TryParse(digits, out var figure) ? TargetConditionText.Print(figure, _framework.Numerals) : digits;
    }

    private static string Unescaped(ReadOnlySpan<byte> quoted)
    {
        var reader = new Utf8JsonReader(quoted);
        _ = reader.Read();
        try
        {
            return reader.GetString() ?? string.Empty;
        }
        catch (InvalidOperationException)
        {
            // half of a surrogate pair: kept as it stands, and unreadable wherever it matters
            return Encoding.UTF8.GetString(quoted);
        }
    }

    private void Locate(ref (int Row, int Line, int Column) place, ReadOnlySpan<byte> window, int start)
    {
        if (place.Column == 0)
        {
            place.Column = ColumnOf(window, start);
            _faults.At = place;
        }
    }

    // each name once: what is strange in one row is so in all
    private void TellStrangers(List<string> names)
    {
        foreach (var name in names.Where(name => !name.StartsWith("x-", StringComparison.Ordinal) && _strangers.Add(name)))
        {
            _faults.Add(FileFaults.UnknownName, name: null, FindingArgument.Of("name", FileText.Cut(name)), FindingArgument.Of("nearest", NearestTexts.Of(name, ObservationFields.Names)));
        }
    }
}
