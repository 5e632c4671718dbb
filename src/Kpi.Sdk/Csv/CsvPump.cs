using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Csv;

/// <summary>Brings the windows of a CSV text to its consumer.</summary>
internal static class CsvPump
{
    public static void Run(RowInput input, ICsvConsumer consumer, CsvFindings findings, CsvReadOptions options, CancellationToken cancellationToken = default)
    {
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            input.Fill();
        }
        while (Step(input, consumer, findings, options));
    }

    public static async Task RunAsync(RowInput input, ICsvConsumer consumer, CsvFindings findings, CsvReadOptions options, CancellationToken cancellationToken)
    {
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            await input.FillAsync(cancellationToken).ConfigureAwait(false);
        }
        while (Step(input, consumer, findings, options));
    }

    private static bool Step(RowInput input, ICsvConsumer consumer, CsvFindings findings, CsvReadOptions options)
    {
        if (input.IsTooLarge || input.IsRecordTooLong)
        {
            var (what, limit) = input.IsTooLarge
                ? (BilingualText.Of("cả tệp", "the file"), options.MaxBytes ?? options.ModelMaxBytes)
                : (BilingualText.Of("một dòng", "one record"), options.MaxRecordBytes);
            findings.Refuse(CsvFaults.TooLarge, ModelPath.Root, 1, 1, FindingArgument.Of("limit", limit), FindingArgument.Of("what", what));
            return false;
        }

        if (input.Window.Span is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            findings.Refuse(CsvFaults.WrongEncoding, ModelPath.Root, 1, 1);
            return false;
        }

        var isLast = input.IsLast;
        input.Consume(consumer.Take(input.Window.Span, isLast));
        return !isLast && !consumer.IsDone;
    }
}
