using System.Text;
using Kpi.Sdk.Columns;
using Kpi.Sdk.Csv;

namespace Kpi.Sdk.Tests.Csv;

/// <summary>Reads the records of a text through the tokenizer, from windows of any size.</summary>
internal sealed class CsvTokens : ICsvConsumer
{
    private readonly CsvScan _scan;

    private CsvTokens(char separator) => _scan = new CsvScan((byte)separator, 10_000);

    public bool IsDone => false;

    public List<(int Line, string[] Fields)> Records { get; } = [];

    public List<string> Slips { get; } = [];

    public static CsvTokens Of(byte[] text, char separator = ',')
    {
        var tokens = new CsvTokens(separator);
        using var input = new RowInput(text, long.MaxValue);
        CsvPump.Run(input, tokens, new CsvFindings(CsvReadOptions.Default), CsvReadOptions.Default);
        return tokens;
    }

    /// <summary>Through a buffer that small, from a stream that gives so many bytes at a time.</summary>
    public static CsvTokens Of(byte[] text, int bufferBytes, int step, char separator = ',')
    {
        var tokens = new CsvTokens(separator);
        using var input = new RowInput(new DrippingStream(text, step), long.MaxValue, 1 << 20, bufferBytes);
        CsvPump.Run(input, tokens, new CsvFindings(CsvReadOptions.Default), CsvReadOptions.Default);
        return tokens;
    }

    public int Take(ReadOnlySpan<byte> window, bool isLast)
    {
        var cursor = new CsvCursor(window, isLast, _scan);
        while (cursor.TryRead())
        {
            foreach (var slip in _scan.Slips)
            {
                var (line, column) = cursor.Locate(slip.Offset);
                Slips.Add($"{slip.Kind} {line}:{column}");
            }

            if (!cursor.IsBlank)
            {
                var fields = new string[cursor.FieldCount];
                for (var field = 0; field < fields.Length; field++)
                {
                    _ = CsvField.TryRead(cursor.Raw(field), out fields[field]);
                }

                Records.Add((cursor.Line, fields));
            }
        }

        return cursor.Consumed;
    }

    public string Text() => string.Join('\n', Records.Select(record => $"{record.Line}: {string.Join('|', record.Fields)}"));

    /// <summary>Gives only so many bytes at a time.</summary>
    private sealed class DrippingStream(byte[] bytes, int step) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(step, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(step, buffer.Length)], cancellationToken);
    }
}
