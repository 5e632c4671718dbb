using System.Buffers.Binary;

namespace Kpi.Sdk.Columns;

/// <summary>Reads a plain number from bytes: a sign, digits, one decimal mark. Anything else is left to the readers of printed figures.</summary>
internal static class PlainDigits
{
    private const int MaxDigits = 18;
    private const int MaxDecimals = Figure.MaxDecimals;
    private const ulong Zeros = 0x3030303030303030;
    private const ulong HighHalves = 0xF0F0F0F0F0F0F0F0;

    /// <summary>Reads the number that stands in a range of bytes.</summary>
    /// <param name="bytes">The bytes around it; those before it are read along and passed over.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="mark">The decimal mark.</param>
    /// <param name="number">The digits as a whole number.</param>
    /// <param name="decimals">How many of them stand behind the mark.</param>
    /// <returns>False where it is not that plain.</returns>
    public static bool TryRead(ReadOnlySpan<byte> bytes, int start, int end, byte mark, out long number, out int decimals)
    {
        var length = end - start;
        decimals = 0;
        if (length is >= 1 and <= 8 && end >= 8)
        {
            // eight bytes that end with the number, those before it made zeros
            var own = ulong.MaxValue << (8 * (8 - length));
            var digits = (BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(end - 8, 8)) & own) | (Zeros & ~own);
            if ((digits & HighHalves) == Zeros && ((digits + 0x0606060606060606) & HighHalves) == Zeros)
            {
                digits -= Zeros;
                digits = (digits * 10) + (digits >> 8);
                number = (long)(((((digits & 0x000000FF000000FF) * 0x000F424000000064) + (((digits >> 16) & 0x000000FF000000FF) * 0x0000271000000001)) >> 32) & uint.MaxValue);
                return true;
            }
        }

        return TryReadSlowly(bytes[start..end], mark, out number, out decimals);
    }

    private static bool TryReadSlowly(ReadOnlySpan<byte> text, byte mark, out long number, out int decimals)
    {
        (number, decimals) = (0, 0);
        var isNegative = text is [(byte)'-', ..];
        var index = isNegative ? 1 : 0;
        var first = index;
        var point = -1;
        for (; index < text.Length; index++)
        {
            var digit = (uint)(text[index] - '0');
            if (digit <= 9)
            {
                number = (number * 10) + digit;
            }
            else if (text[index] == mark && point < 0 && index > first)
            {
                point = index;
            }
            else
            {
                return false;
            }

            if (index - first > MaxDigits)
            {
                return false;
            }
        }

        var count = index - first - (point < 0 ? 0 : 1);
        decimals = point < 0 ? 0 : index - point - 1;
        number = isNegative ? -number : number;
        return count is > 0 and <= MaxDigits && decimals <= MaxDecimals && point != index - 1;
    }
}
