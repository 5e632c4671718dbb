using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Json;

/// <summary>Brings the windows of a JSON text to the reader of its rows.</summary>
internal static class RowPump
{
    /// <summary>The most bytes one row may have where a stream is read.</summary>
    public const int LongestRow = 1 << 24;

    public static void Run(RowInput input, RowReader rows, JsonReadOptions options, CancellationToken cancellationToken)
    {
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            input.Fill();
        }
        while (Step(input, rows, options));
    }

    public static async Task RunAsync(RowInput input, RowReader rows, JsonReadOptions options, CancellationToken cancellationToken)
    {
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            await input.FillAsync(cancellationToken).ConfigureAwait(false);
        }
        while (Step(input, rows, options));
    }

    private static bool Step(RowInput input, RowReader rows, JsonReadOptions options)
    {
        if (input.IsTooLarge || input.IsRecordTooLong)
        {
            var limit = input.IsTooLarge ? options.MaxBytes : LongestRow;
            throw new KpiFormatException([Finding.Of(FileFaults.TooLarge, ModelPath.Root, SourceLocation.Of(1, 1, options.FileName), FindingArgument.Of("limit", limit))]);
        }

        if (input.Window.Span is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            throw new KpiFormatException([Finding.Of(FileFaults.WrongEncoding, ModelPath.Root, SourceLocation.Of(1, 1, options.FileName), FindingArgument.Of("found", "UTF-16"))]);
        }

        var isLast = input.IsLast;
        input.Consume(rows.Take(input.Window.Span, isLast));
        return !isLast;
    }
}
