using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Kpi.Sdk.Csv;

/// <summary>Finds what structures a CSV text, 64 bytes at a time: separators, quotes and line ends, a bit each.</summary>
internal static class CsvMarks
{
    /// <summary>How many bytes one answer covers.</summary>
    public const int BlockBytes = 64;

    /// <summary>The marks among the first 64 bytes, the lowest bit for the first byte; beyond the end there are none.</summary>
    public static ulong Find(ReadOnlySpan<byte> bytes, byte separator)
    {
        if (bytes.Length >= BlockBytes)
        {
            return FindWide(ref MemoryMarshal.GetReference(bytes), separator);
        }

        Span<byte> padded = stackalloc byte[BlockBytes];
        padded.Clear();
        bytes.CopyTo(padded);
        return FindWide(ref MemoryMarshal.GetReference(padded), separator) & ((1UL << bytes.Length) - 1);
    }

    /// <summary>The same, byte by byte.</summary>
    public static ulong FindPlain(ReadOnlySpan<byte> bytes, byte separator)
    {
        var marks = 0UL;
        for (var index = 0; index < Math.Min(bytes.Length, BlockBytes); index++)
        {
            var isMark = bytes[index] == separator || bytes[index] is CsvBytes.Quote or CsvBytes.LineFeed or CsvBytes.CarriageReturn;
            marks |= isMark ? 1UL << index : 0;
        }

        return marks;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FindWide(ref byte first, byte separator)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            var block = Vector512.LoadUnsafe(ref first);
            var found = Vector512.Equals(block, Vector512.Create(separator))
                | Vector512.Equals(block, Vector512.Create(CsvBytes.LineFeed))
                | Vector512.Equals(block, Vector512.Create(CsvBytes.CarriageReturn))
                | Vector512.Equals(block, Vector512.Create(CsvBytes.Quote));
            return found.ExtractMostSignificantBits();
        }

        var low = FindHalf(Vector256.LoadUnsafe(ref first), separator);
        var high = FindHalf(Vector256.LoadUnsafe(ref first, BlockBytes / 2), separator);
        return low | ((ulong)high << (BlockBytes / 2));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint FindHalf(Vector256<byte> block, byte separator)
    {
        var found = Vector256.Equals(block, Vector256.Create(separator))
            | Vector256.Equals(block, Vector256.Create(CsvBytes.LineFeed))
            | Vector256.Equals(block, Vector256.Create(CsvBytes.CarriageReturn))
            | Vector256.Equals(block, Vector256.Create(CsvBytes.Quote));
        return found.ExtractMostSignificantBits();
    }
}
