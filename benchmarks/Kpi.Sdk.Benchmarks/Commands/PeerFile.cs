using System.Buffers.Text;
using Kpi.Sdk.Benchmarks.Data;

namespace Kpi.Sdk.Benchmarks.Commands;

/// <summary>Rows as whole numbers parted by commas: nothing for a peer to look up or to convert.</summary>
internal static class PeerFile
{
    private const int LongestLine = 160;

    public static void Write(NationData data, string path)
    {
        using var file = File.Create(path);
        var buffer = new byte[1 << 20];
        var length = 0;
        Header(data.IsRatio).CopyTo(buffer);
        length += Header(data.IsRatio).Length;
        foreach (ref readonly var row in data.Rows.AsSpan())
        {
            if (buffer.Length - length < LongestLine)
            {
                file.Write(buffer, 0, length);
                length = 0;
            }

            Put(buffer, ref length, row.Indicator, (byte)',');
            Put(buffer, ref length, row.Commune, (byte)',');
            Put(buffer, ref length, row.Month, (byte)',');
            PutFigure(buffer, ref length, row, row.Numerator, data.IsRatio ? (byte)',' : (byte)'\n');
            if (data.IsRatio)
            {
                PutFigure(buffer, ref length, row, row.Denominator, (byte)',');
                PutFigure(buffer, ref length, row, row.Stated, (byte)'\n');
            }
        }

        file.Write(buffer, 0, length);
    }

    private static ReadOnlySpan<byte> Header(bool isRatio) =>
        isRatio ? "indicator,commune,month,numerator,denominator,stated\n"u8 : "indicator,commune,month,total\n"u8;

    // what is missing is left empty
    private static void PutFigure(byte[] buffer, ref int length, in NationRow row, long number, byte end)
    {
        if (row.IsMissing)
        {
            buffer[length++] = end;
        }
        else
        {
            Put(buffer, ref length, number, end);
        }
    }

    private static void Put(byte[] buffer, ref int length, long number, byte end)
    {
        Utf8Formatter.TryFormat(number, buffer.AsSpan(length), out var written);
        length += written;
        buffer[length++] = end;
    }
}
