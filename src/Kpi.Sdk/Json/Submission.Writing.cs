using System.Buffers;
using System.Text;
using Kpi.Sdk.Json;

namespace Kpi.Sdk;

/// <content>Writing the file of a report.</content>
public sealed partial class Submission
{
    /// <summary>Writes the report as JSON, in the order its format is described in: UTF-8 without a byte order mark, indented by two spaces.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="framework">The framework it is on, which says how its numbers are written.</param>
    /// <exception cref="ArgumentException">The report is on another framework, or a figure of it would not be read back with this one.</exception>
    /// <exception cref="InvalidOperationException">The name of an extension does not begin with "x-", or its value is not JSON.</exception>
    public void Write(IBufferWriter<byte> output, IndicatorFramework framework)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Written(framework).Span);
    }

    /// <summary>Writes the report as JSON, as <see cref="Write"/> does.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="framework">The framework it is on, which says how its numbers are written.</param>
    /// <exception cref="ArgumentException">The report is on another framework, or a figure of it would not be read back with this one.</exception>
    /// <exception cref="InvalidOperationException">The name of an extension does not begin with "x-", or its value is not JSON.</exception>
    public void WriteTo(Stream stream, IndicatorFramework framework)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Written(framework).Span);
    }

    /// <summary>Writes the report as JSON, as <see cref="Write"/> does.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="framework">The framework it is on, which says how its numbers are written.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends with the writing.</returns>
    /// <exception cref="ArgumentException">The report is on another framework, or a figure of it would not be read back with this one.</exception>
    /// <exception cref="InvalidOperationException">The name of an extension does not begin with "x-", or its value is not JSON.</exception>
    public async Task WriteAsync(Stream stream, IndicatorFramework framework, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(Written(framework), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The report as JSON, as <see cref="Write"/> writes it.</summary>
    /// <param name="framework">The framework it is on, which says how its numbers are written.</param>
    /// <returns>The text of the file.</returns>
    /// <exception cref="ArgumentException">The report is on another framework, or a figure of it would not be read back with this one.</exception>
    /// <exception cref="InvalidOperationException">The name of an extension does not begin with "x-", or its value is not JSON.</exception>
    public string ToJson(IndicatorFramework framework) => Encoding.UTF8.GetString(Written(framework).Span);

    /// <summary>Writes the file of the report, as <see cref="Write"/> does. A file that is there is replaced, once all is ready to be written.</summary>
    /// <param name="path">The file.</param>
    /// <param name="framework">The framework it is on, which says how its numbers are written.</param>
    /// <exception cref="ArgumentException">The report is on another framework, or a figure of it would not be read back with this one.</exception>
    /// <exception cref="InvalidOperationException">The name of an extension does not begin with "x-", or its value is not JSON.</exception>
    /// <exception cref="IOException">The file can't be written.</exception>
    public void Save(string path, IndicatorFramework framework)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var bytes = Written(framework);
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        stream.Write(bytes.Span);
    }

    private ReadOnlyMemory<byte> Written(IndicatorFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return SubmissionWriter.Write(this, framework);
    }
}
