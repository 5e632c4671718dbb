using System.Diagnostics.CodeAnalysis;
using Kpi.Sdk.Json;

namespace Kpi.Sdk;

/// <content>Reading the file of a report.</content>
public sealed partial class Submission
{
    /// <summary>Reads a report from JSON.</summary>
    /// <param name="utf8">The file: UTF-8, with or without a byte order mark.</param>
    /// <param name="framework">The framework it is on, which says how its values are read.</param>
    /// <param name="options">Limits; null for those that stand unless set.</param>
    /// <returns>The report. Where its figures stand in the file is remembered for findings.</returns>
    /// <exception cref="KpiFormatException">The file can't be read as a report on this framework; it holds every fault.</exception>
    public static Submission Read(ReadOnlyMemory<byte> utf8, IndicatorFramework framework, JsonReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return JsonFile.Read(utf8, SubmissionReader.Schema, SubmissionReader.Bind(framework), options);
    }

    /// <summary>Reads a report from JSON without throwing.</summary>
    /// <param name="utf8">The file: UTF-8, with or without a byte order mark.</param>
    /// <param name="framework">The framework it is on, which says how its values are read.</param>
    /// <param name="submission">The report, or null.</param>
    /// <param name="faults">Every fault, in the order of the file; empty where there is none.</param>
    /// <param name="options">Limits; null for those that stand unless set.</param>
    /// <returns>False where there is a fault.</returns>
    public static bool TryRead(
        ReadOnlyMemory<byte> utf8,
        IndicatorFramework framework,
        [NotNullWhen(true)] out Submission? submission,
        out IReadOnlyList<Finding> faults,
        JsonReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return JsonFile.TryRead(utf8, SubmissionReader.Schema, SubmissionReader.Bind(framework), options, out submission, out faults);
    }

    /// <summary>Reads a report from a stream of JSON.</summary>
    /// <param name="stream">The stream, read from where it stands to its end, but no further than the limit; left open.</param>
    /// <param name="framework">The framework it is on, which says how its values are read.</param>
    /// <param name="options">Limits; null for those that stand unless set.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The report.</returns>
    /// <exception cref="KpiFormatException">The content can't be read as a report on this framework; it holds every fault.</exception>
    public static async Task<Submission> ReadAsync(Stream stream, IndicatorFramework framework, JsonReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(framework);
        return Read(await JsonFile.ReadBytesAsync(stream, options, cancellationToken).ConfigureAwait(false), framework, options);
    }

    /// <summary>Reads the file of a report.</summary>
    /// <param name="path">The file; named so in the places of findings.</param>
    /// <param name="framework">The framework it is on, which says how its values are read.</param>
    /// <returns>The report.</returns>
    /// <exception cref="KpiFormatException">The file can't be read as a report on this framework; it holds every fault.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">The file can't be opened or read.</exception>
    public static Submission Load(string path, IndicatorFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var options = JsonFile.OptionsFor(path);
        using var stream = JsonFile.Open(path, isAsync: false);
        return Read(JsonFile.ReadBytes(stream, options), framework, options);
    }

    /// <summary>Reads the file of a report.</summary>
    /// <param name="path">The file; named so in the places of findings.</param>
    /// <param name="framework">The framework it is on, which says how its values are read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The report.</returns>
    /// <exception cref="KpiFormatException">The file can't be read as a report on this framework; it holds every fault.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">The file can't be opened or read.</exception>
    public static async Task<Submission> LoadAsync(string path, IndicatorFramework framework, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var options = JsonFile.OptionsFor(path);
        var stream = JsonFile.Open(path, isAsync: true);
        await using (stream.ConfigureAwait(false))
        {
            return await ReadAsync(stream, framework, options, cancellationToken).ConfigureAwait(false);
        }
    }
}
