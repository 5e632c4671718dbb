using System.Text;

namespace Kpi.Sdk.Json;

/// <summary>Turns byte positions of a UTF-8 file into lines and columns. Quick where positions are asked for in rising order; not safe for concurrent use.</summary>
internal sealed class LineMap
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly string? _file;
    private readonly List<int> _starts;
    private int _lastLine = -1;
    private int _lastOffset;
    private int _lastUnits;

    public LineMap(ReadOnlyMemory<byte> bytes, int start, string? file)
    {
        _bytes = bytes;
        _file = file;
        _starts = [start];
        var span = bytes.Span;
        for (var index = start; index < span.Length; index++)
        {
            var next = span[index..].IndexOf((byte)'\n');
            if (next < 0)
            {
                break;
            }

            index += next;
            _starts.Add(index + 1);
        }
    }

    /// <summary>The byte position of a position within a line, both from 0.</summary>
    public int OffsetOf(long line, long byteInLine)
    {
        var start = _starts[(int)Math.Clamp(line, 0, _starts.Count - 1)];
        return (int)Math.Min(start + byteInLine, _bytes.Length);
    }

    public SourceLocation Locate(int offset)
    {
        offset = Math.Clamp(offset, _starts[0], _bytes.Length);
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        if (line != _lastLine || offset < _lastOffset)
        {
            (_lastLine, _lastOffset, _lastUnits) = (line, _starts[line], 0);
        }

        _lastUnits += Encoding.UTF8.GetCharCount(_bytes.Span[_lastOffset..offset]);
        _lastOffset = offset;
        return SourceLocation.Of(line + 1, _lastUnits + 1, _file);
    }
}
