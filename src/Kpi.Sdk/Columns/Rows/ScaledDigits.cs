using System.Buffers.Text;

namespace Kpi.Sdk.Columns;

/// <summary>Prints a whole number with a decimal mark before its last digits, into bytes: 6723 with 2 decimals is 67.23.</summary>
internal static class ScaledDigits
{
    /// <summary>The most bytes a number takes: sign, 19 digits, zeros before them and the dot.</summary>
    public const int MaxLength = 40;

    /// <summary>Writes a number.</summary>
    /// <param name="number">The digits as a whole number.</param>
    /// <param name="decimals">How many of them stand behind the mark, 0 to 18.</param>
    /// <param name="mark">The decimal mark.</param>
    /// <param name="destination">At least 40 bytes.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Write(long number, int decimals, byte mark, Span<byte> destination)
    {
        if (decimals == 0)
        {
            _ = Utf8Formatter.TryFormat(number, destination, out var written);
            return written;
        }

        Span<byte> digits = stackalloc byte[20];
        var magnitude = number < 0 ? (ulong)-(number + 1) + 1 : (ulong)number;
        _ = Utf8Formatter.TryFormat(magnitude, digits, out var count);
        var length = 0;
        if (number < 0)
        {
            destination[length++] = (byte)'-';
        }

        var whole = Math.Max(0, count - decimals);
        if (whole == 0)
        {
            destination[length++] = (byte)'0';
        }

        digits[..whole].CopyTo(destination[length..]);
        length += whole;
        destination[length++] = mark;
        for (var zero = count; zero < decimals; zero++)
        {
            destination[length++] = (byte)'0';
        }

        digits[whole..count].CopyTo(destination[length..]);
        return length + count - whole;
    }
}
