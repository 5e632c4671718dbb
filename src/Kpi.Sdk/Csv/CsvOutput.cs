using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Csv;

/// <summary>Writes the records of a CSV text to a stream through one buffer.</summary>
[SuppressMessage("Usage", "CA2213", Justification = "The stream is the caller's, and left open.")]
internal sealed class CsvOutput : IDisposable
{
    private const int BufferBytes = 1 << 16;
    private const int LongestPiece = 1 << 12;

    private readonly Stream _stream;
    private readonly byte _separator;
    private readonly SearchValues<char> _quoted;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
    private int _length;
    private bool _isInRow;

    public CsvOutput(Stream stream, CsvWriteOptions options)
    {
        _stream = stream;
        _separator = (byte)options.Separator;
        _quoted = SearchValues.Create([options.Separator, '"', '\r', '\n']);
        if (options.HasByteOrderMark)
        {
            Append(CsvBytes.ByteOrderMark);
        }
    }

    /// <summary>A cell of words or a code: what a program would take for a formula is guarded.</summary>
    public void Text(string? text) => Write(CsvField.Guarded(text ?? string.Empty));

    /// <summary>A cell of a number.</summary>
    public void Number(string? number) => Write(number ?? string.Empty);

    /// <summary>A cell of bytes that need neither quotes nor a guard.</summary>
    public void Plain(ReadOnlySpan<byte> bytes)
    {
        Separate();
        Append(bytes);
    }

    /// <summary>A cell of a number that stands scaled, without zeros at the end of its decimals.</summary>
    /// <param name="number">The digits as a whole number.</param>
    /// <param name="decimals">How many of them stand behind the mark, 0 to 15.</param>
    /// <param name="numerals">How numbers are to be written; digits are not grouped.</param>
    /// <param name="suffix">What stands behind the number.</param>
    public void Scaled(long number, int decimals, Numerals numerals, ReadOnlySpan<byte> suffix = default)
    {
        var mark = numerals == Numerals.Vietnamese ? CsvBytes.Comma : (byte)'.';
        Separate();
        Reserve(ScaledDigits.MaxLength + suffix.Length + 2);
        var isQuoted = decimals > 0 && mark == _separator;
        if (isQuoted)
        {
            _buffer[_length++] = CsvBytes.Quote;
        }

        _length += ScaledDigits.Write(number, decimals, mark, _buffer.AsSpan(_length));
        Append(suffix);
        if (isQuoted)
        {
            _buffer[_length++] = CsvBytes.Quote;
        }
    }

    /// <summary>A row of the names of columns.</summary>
    public void Header(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            Text(name);
        }

        EndRow();
    }

    public void EndRow()
    {
        Append("\r\n"u8);
        _isInRow = false;
    }

    /// <summary>Hands what is buffered to the stream.</summary>
    public void Flush()
    {
        _stream.Write(_buffer, 0, _length);
        _length = 0;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void Write(string text)
    {
        Separate();
        if (!text.AsSpan().ContainsAny(_quoted))
        {
            Encode(text);
            return;
        }

        Append("\""u8);
        Encode(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        Append("\""u8);
    }

    private void Separate()
    {
        if (_isInRow)
        {
            Append([_separator]);
        }

        _isInRow = true;
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        // three bytes a unit at most; a pair is not cut
        while (text.Length > LongestPiece)
        {
            var length = char.IsHighSurrogate(text[LongestPiece - 1]) ? LongestPiece - 1 : LongestPiece;
            Encode(text[..length]);
            text = text[length..];
        }

        Reserve(3 * text.Length);
        _length += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_length));
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(_length));
        _length += bytes.Length;
    }

    private void Reserve(int count)
    {
        if (_length + count > _buffer.Length)
        {
            Flush();
        }
    }
}
