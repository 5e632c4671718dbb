using System.Diagnostics.CodeAnalysis;
using Kpi.Sdk.Json;

namespace Kpi.Sdk;

/// <content>Reading the file of a framework.</content>
public sealed partial class IndicatorFramework
{
    /// <summary>Reads a framework from JSON.</summary>
    /// <param name="utf8">The file: UTF-8, with or without a byte order mark.</param>
    /// <param name="options">Limits; null for those that stand unless set.</param>
    /// <returns>The framework. Where its parts stand in the file is remembered for findings.</returns>
    /// <exception cref="KpiFormatException">The file can't be read as a framework; it holds every fault.</exception>
    public static IndicatorFramework Read(ReadOnlyMemory<byte> utf8, JsonReadOptions? options = null) =>
        JsonFile.Read(utf8, FrameworkReader.Schema, FrameworkReader.Bind, options);

    /// <summary>Reads a framework from JSON without throwing.</summary>
    /// <param name="utf8">The file: UTF-8, with or without a byte order mark.</param>
    /// <param name="framework">The framework, or null.</param>
    /// <param name="faults">Every fault, in the order of the file; empty where there is none.</param>
    /// <param name="options">Limits; null for those that stand unless set.</param>
    /// <returns>False where there is a fault.</returns>
    public static bool TryRead(ReadOnlyMemory<byte> utf8, [NotNullWhen(true)] out IndicatorFramework? framework, out IReadOnlyList<Finding> faults, JsonReadOptions? options = null) =>
        JsonFile.TryRead(utf8, FrameworkReader.Schema, FrameworkReader.Bind, options, out framework, out faults);

    /// <summary>Reads a framework from a stream of JSON.</summary>
    /// <param name="stream">The stream, read from where it stands to its end, but no further than the limit; left open.</param>
    /// <param name="options">Limits; null for those that stand unless set.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The framework.</returns>
    /// <exception cref="KpiFormatException">The content can't be read as a framework; it holds every fault.</exception>
    public static async Task<IndicatorFramework> ReadAsync(Stream stream, JsonReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(await JsonFile.ReadBytesAsync(stream, options, cancellationToken).ConfigureAwait(false), options);
    }

    /// <summary>Reads the file of a framework.</summary>
    /// <param name="path">The file; named so in the places of findings.</param>
    /// <returns>The framework.</returns>
    /// <exception cref="KpiFormatException">The file can't be read as a framework; it holds every fault.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">The file can't be opened or read.</exception>
    public static IndicatorFramework Load(string path)
    {
        var options = JsonFile.OptionsFor(path);
        using var stream = JsonFile.Open(path, isAsync: false);
        return Read(JsonFile.ReadBytes(stream, options), options);
    }

    /// <summary>Reads the file of a framework.</summary>
    /// <param name="path">The file; named so in the places of findings.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The framework.</returns>
    /// <exception cref="KpiFormatException">The file can't be read as a framework; it holds every fault.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">The file can't be opened or read.</exception>
    public static async Task<IndicatorFramework> LoadAsync(string path, CancellationToken cancellationToken = default)
    {
        var options = JsonFile.OptionsFor(path);
        var stream = JsonFile.Open(path, isAsync: true);
        await using (stream.ConfigureAwait(false))
        {
            return await ReadAsync(stream, options, cancellationToken).ConfigureAwait(false);
        }
    }
}
