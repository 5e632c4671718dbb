using System.Text;
using System.Text.Json;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Json;

/// <summary>Takes JSON objects, a figure each, into a table: an array of them, or one a line.</summary>
/// <remarks>A member that is null says nothing. Numbers are invariant; texts follow the framework's numerals.</remarks>
internal sealed partial class RowReader
{
    private const int MaxDepth = 64;
    private const byte LineFeed = (byte)'\n';

    private readonly CodeIndex _names = MakeNames();
    private readonly IndicatorFramework _framework;
    private readonly JsonReadOptions _options;
    private readonly RowFaults _faults;
    private readonly RowLoader _loader;
    private readonly ObservationDraft _draft;
    private readonly HashSet<string> _strangers = new(StringComparer.Ordinal);
    private readonly int[] _starts = new int[ObservationFields.Count];
    private readonly int[] _ends = new int[ObservationFields.Count];
    private readonly JsonTokenType[] _kinds = new JsonTokenType[ObservationFields.Count];
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = MaxDepth });
    private bool? _isArray;
    private bool _isClosed;
    private int _rowCount;
    private int _line = 1;

    public RowReader(IndicatorFramework framework, TableOptions tableOptions, JsonReadOptions options)
    {
        _framework = framework;
        _options = options;
        _faults = new RowFaults(options);
        int[] places = [.. Enumerable.Range(0, ObservationFields.Count)];
        _loader = new RowLoader(new ObservationTableBuilder(framework, tableOptions), framework, places, Numerals.Invariant, unit: null, period: null);
        _draft = new ObservationDraft(framework, checksCodes: false) { Numerals = framework.Numerals };
    }

    /// <summary>Takes what whole rows the window holds.</summary>
    /// <returns>How many bytes are done with.</returns>
    /// <exception cref="KpiFormatException">The text is not JSON, or not rows.</exception>
    public int Take(ReadOnlySpan<byte> window, bool isLast)
    {
        var first = window.IndexOfAnyExcept(" \t\r\n"u8);
        if (_isArray is null && first >= 0)
        {
            _isArray = window[first] != '{';
        }

        var taken = _isArray switch
        {
            true => TakeArray(window, isLast),
            false => TakeLines(window, isLast),
            _ => window.Length,
        };
        _line += window[..taken].Count(LineFeed);
        return taken;
    }

    /// <summary>The table of all rows.</summary>
    /// <exception cref="KpiFormatException">The file is empty, or cut short.</exception>
    public ObservationTable Build(CancellationToken cancellationToken)
    {
        if (_isArray is null)
        {
            throw Refused(FileFaults.Empty, _line, 1);
        }

        return _isArray == true && !_isClosed
            ? throw Refused(FileFaults.Syntax, _line, 1, FindingArgument.Of("what", JsonSyntax.EndsEarly))
            : _loader.Build(_faults.ToReport(), _options.FileName, cancellationToken);
    }

    private int TakeArray(ReadOnlySpan<byte> window, bool isLast)
    {
        var reader = new Utf8JsonReader(window, isLast, _state);
        var (done, line, counted) = (0, _line, 0);
        try
        {
            while (reader.Read())
            {
                var start = (int)reader.TokenStartIndex;
                line += window[counted..start].Count(LineFeed);
                counted = start;
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject when reader.CurrentDepth == 1:
                        if (!TryTakeRow(ref reader, window, line, start))
                        {
                            return done;
                        }

                        break;
                    case JsonTokenType.StartArray when reader.CurrentDepth == 0:
                        break;
                    case JsonTokenType.EndArray:
                        _isClosed = true;
                        break;
                    default:
                        throw Refused(FileFaults.WrongKind, line, ColumnOf(window, start), FindingArgument.Of("expected", ObjectReader.AnObject), FindingArgument.Of("found", Found(reader.TokenType)));
                }

                done = (int)reader.BytesConsumed;
                _state = reader.CurrentState;
            }

            done = (int)reader.BytesConsumed;
            _state = reader.CurrentState;
            return done;
        }
        catch (JsonException)
        {
            var at = Math.Min(window.Length, (int)reader.BytesConsumed);
            throw Broken(window, at, line + window[counted..at].Count(LineFeed), isLast);
        }
    }

    private int TakeLines(ReadOnlySpan<byte> window, bool isLast)
    {
        var (done, line) = (0, _line);
        while (done < window.Length)
        {
            var end = window[done..].IndexOf(LineFeed);
            if (end < 0 && !isLast)
            {
                break;
            }

            var length = end < 0 ? window.Length - done : end;
            if (window.Slice(done, length).IndexOfAnyExcept(" \t\r"u8) >= 0)
            {
                TakeLine(window, done, length, line);
            }

            done = Math.Min(window.Length, done + length + 1);
            line++;
        }

        return done;
    }

    private void TakeLine(ReadOnlySpan<byte> window, int start, int length, int line)
    {
        // the ranges of the fields count from the beginning of the line
        var text = window.Slice(start, length);
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                throw Refused(FileFaults.WrongKind, line, 1, FindingArgument.Of("expected", ObjectReader.AnObject), FindingArgument.Of("found", Found(reader.TokenType)));
            }

            _ = TryTakeRow(ref reader, text, line, (int)reader.TokenStartIndex);
            _ = reader.Read();
        }
        catch (JsonException)
        {
            throw Broken(text, Math.Min(length, (int)reader.BytesConsumed), line, isLast: true);
        }
    }

    private KpiFormatException Broken(ReadOnlySpan<byte> window, int offset, int line, bool isLast)
    {
        var next = window[offset..].IndexOfAnyExcept(" \t\r\n"u8);
        var at = next < 0 ? window.Length : offset + next;
        var what = at >= window.Length && isLast ? JsonSyntax.EndsEarly : JsonSyntax.Explain(window, at);
        return Refused(FileFaults.Syntax, line + window[offset..at].Count(LineFeed), ColumnOf(window, at), FindingArgument.Of("what", what));
    }

    private static int ColumnOf(ReadOnlySpan<byte> window, int offset)
    {
        var start = window[..offset].LastIndexOf(LineFeed) + 1;
        return Encoding.UTF8.GetCharCount(window[start..offset]) + 1;
    }

    private KpiFormatException Refused(RuleDescriptor rule, int line, int column, params FindingArgument[] arguments) =>
        new([Finding.Of(rule, ModelPath.Root, SourceLocation.Of(line, column, _options.FileName), arguments)]);

    private static BilingualText Found(JsonTokenType token) => token switch
    {
        JsonTokenType.StartArray => BilingualText.Of("một danh sách", "a list"),
        JsonTokenType.StartObject => BilingualText.Of("một đối tượng", "an object"),
        JsonTokenType.True or JsonTokenType.False => BilingualText.Of("true hoặc false", "true or false"),
        JsonTokenType.Number => BilingualText.Of("một số", "a number"),
        JsonTokenType.Null => BilingualText.Of("null", "null"),
        _ => BilingualText.Of("văn bản", "a text"),
    };

    private static CodeIndex MakeNames()
    {
        var names = new CodeIndex();
        for (var field = 0; field < ObservationFields.Count; field++)
        {
            names.Add(Encoding.UTF8.GetBytes(ObservationFields.Names[field]), field);
        }

        return names;
    }
}
