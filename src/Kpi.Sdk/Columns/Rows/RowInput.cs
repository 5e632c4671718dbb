using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk.Columns;

/// <summary>The bytes of a flat file in windows: all at once, or from a stream through one buffer that is used again and again.</summary>
[SuppressMessage("Usage", "CA2213", Justification = "The stream is the caller's, and left open.")]
internal sealed class RowInput : IDisposable
{
    /// <summary>The size of the buffer.</summary>
    public const int BufferBytes = 1 << 20;

    private readonly Stream? _stream;
    private readonly long _maxBytes;
    private readonly int _maxRecordBytes;
    private byte[]? _buffer;
    private ReadOnlyMemory<byte> _window;
    private long _readBytes;
    private bool _isStarted;

    public RowInput(ReadOnlyMemory<byte> bytes, long maxBytes)
    {
        _window = bytes;
        IsLast = true;
        IsTooLarge = bytes.Length > maxBytes;
        _isStarted = true;
        SkipMark();
    }

    public RowInput(Stream stream, long maxBytes, int maxRecordBytes, int bufferBytes = BufferBytes)
    {
        _stream = stream;
        _maxBytes = maxBytes;
        _maxRecordBytes = maxRecordBytes;
        _buffer = ArrayPool<byte>.Shared.Rent(bufferBytes);
        BufferLength = bufferBytes;
    }

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The bytes not done with.</summary>
    public ReadOnlyMemory<byte> Window => _window;

    /// <summary>True where nothing follows the window.</summary>
    public bool IsLast { get; private set; }

    /// <summary>True where there are more bytes than may be.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>True where one record is longer than may be.</summary>
    public bool IsRecordTooLong { get; private set; }

    private int BufferLength { get; set; }

    /// <summary>Lets go of the first bytes of the window.</summary>
    public void Consume(int count) => _window = _window[count..];

    /// <summary>Fills the window as far as the buffer goes.</summary>
    public void Fill()
    {
        if (IsLast)
        {
            return;
        }

        var filled = MakeRoom();
        while (filled < BufferLength)
        {
            var count = _stream!.Read(_buffer!, filled, BufferLength - filled);
            if (count == 0)
            {
                IsLast = true;
                break;
            }

            filled += count;
        }

        Show(filled);
    }

    /// <summary>Fills the window as far as the buffer goes.</summary>
    public async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (IsLast)
        {
            return;
        }

        var filled = MakeRoom();
        while (filled < BufferLength)
        {
            var count = await _stream!.ReadAsync(_buffer.AsMemory(filled, BufferLength - filled), cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                IsLast = true;
                break;
            }

            filled += count;
        }

        Show(filled);
    }

    public void Dispose()
    {
        if (_buffer is { } buffer)
        {
            _buffer = null;
            _window = default;
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // what is left goes to the front; a record that fills the buffer gets a larger one
    private int MakeRoom()
    {
        var left = _window.Length;
        if (left < BufferLength)
        {
            _window.CopyTo(_buffer);
            return left;
        }

        if (BufferLength >= _maxRecordBytes)
        {
            IsRecordTooLong = true;
            IsLast = true;
            return left;
        }

        BufferLength = (int)Math.Min(_maxRecordBytes, 2L * BufferLength);
        var larger = ArrayPool<byte>.Shared.Rent(BufferLength);
        _window.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer!);
        _buffer = larger;
        return left;
    }

    private void Show(int filled)
    {
        _readBytes += filled - _window.Length;
        _window = _buffer.AsMemory(0, filled);
        if (_readBytes > _maxBytes)
        {
            IsTooLarge = true;
            IsLast = true;
        }

        if (!_isStarted)
        {
            _isStarted = true;
            SkipMark();
        }
    }

    private void SkipMark()
    {
        if (_window.Span.StartsWith(ByteOrderMark))
        {
            _window = _window[ByteOrderMark.Length..];
        }
    }
}
