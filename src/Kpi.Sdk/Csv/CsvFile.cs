using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Kpi.Sdk.Csv;

/// <summary>Reads a CSV file into a model: the frame every kind of file stands in.</summary>
internal static class CsvFile
{
    /// <summary>Reads a model.</summary>
    /// <exception cref="KpiFormatException">The file can't be read at all.</exception>
    public static CsvReading<T> Read<T>(ReadOnlyMemory<byte> utf8, CsvReadOptions? options, Func<CsvSheet, CsvReadOptions, CsvFindings, CsvReading<T>?> bind) =>
        TryRead(utf8, options, bind, out var reading, out var faults) ? reading : throw new KpiFormatException(faults);

    /// <summary>Reads a model without throwing.</summary>
    public static bool TryRead<T>(
        ReadOnlyMemory<byte> utf8,
        CsvReadOptions? options,
        Func<CsvSheet, CsvReadOptions, CsvFindings, CsvReading<T>?> bind,
        [NotNullWhen(true)] out CsvReading<T>? reading,
        out IReadOnlyList<Finding> faults)
    {
        options ??= CsvReadOptions.Default;
        var findings = new CsvFindings(options);
        reading = bind(CsvSheet.Read(utf8, options, findings), options, findings);
        faults = AllFaults(findings, reading is not null);
        return reading is not null;
    }

    /// <summary>Reads a model from a stream.</summary>
    /// <exception cref="KpiFormatException">The file can't be read at all.</exception>
    public static CsvReading<T> Read<T>(Stream stream, CsvReadOptions options, Func<CsvSheet, CsvReadOptions, CsvFindings, CsvReading<T>?> bind)
    {
        var findings = new CsvFindings(options);
        return bind(CsvSheet.Read(stream, options, findings), options, findings) ?? throw new KpiFormatException(AllFaults(findings, isRead: false));
    }

    /// <summary>Reads a model from a stream.</summary>
    /// <exception cref="KpiFormatException">The file can't be read at all.</exception>
    public static async Task<CsvReading<T>> ReadAsync<T>(
        Stream stream, CsvReadOptions? options, Func<CsvSheet, CsvReadOptions, CsvFindings, CsvReading<T>?> bind, CancellationToken cancellationToken)
    {
        options ??= CsvReadOptions.Default;
        var findings = new CsvFindings(options);
        var sheet = await CsvSheet.ReadAsync(stream, options, findings, cancellationToken).ConfigureAwait(false);
        return bind(sheet, options, findings) ?? throw new KpiFormatException(AllFaults(findings, isRead: false));
    }

    /// <summary>The usual options with the file's name for places, and the file opened.</summary>
    /// <exception cref="IOException">There is no such file, or it is a folder.</exception>
    public static FileStream Open(string path, bool isAsync)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Directory.Exists(path)
            ? throw new IOException($"'{path}' is a folder; the file in it is needed.")
            : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, isAsync ? FileOptions.Asynchronous | FileOptions.SequentialScan : FileOptions.SequentialScan);
    }

    /// <summary>What is written, as text.</summary>
    public static string Text(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        var bytes = stream.GetBuffer().AsSpan(0, (int)stream.Length);
        return Encoding.UTF8.GetString(bytes.StartsWith(CsvBytes.ByteOrderMark) ? bytes[CsvBytes.ByteOrderMark.Length..] : bytes);
    }

    // faults come first; errors of rows say what else is wrong
    private static IReadOnlyList<Finding> AllFaults(CsvFindings findings, bool isRead) =>
        isRead ? [] : [.. findings.Faults, .. findings.All().Where(finding => finding.Severity == FindingSeverity.Error)];
}
