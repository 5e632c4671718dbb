using System.Buffers;
using System.Text;
using Kpi.Sdk.Json;

namespace Kpi.Sdk;

/// <content>Writing the file of a framework.</content>
public sealed partial class IndicatorFramework
{
    /// <summary>Writes the framework as JSON, in the order its format is described in: UTF-8 without a byte order mark, indented by two spaces.</summary>
    /// <param name="output">Where to write.</param>
    /// <exception cref="InvalidOperationException">The name of an extension does not begin with "x-", or its value is not JSON.</exception>
    public void Write(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(FrameworkWriter.Write(this).Span);
    }

    /// <summary>Writes the framework as JSON, as <see cref="Write"/> does.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <exception cref="InvalidOperationException">The name of an extension does not begin with "x-", or its value is not JSON.</exception>
    public void WriteTo(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(FrameworkWriter.Write(this).Span);
    }

    /// <summary>Writes the framework as JSON, as <see cref="Write"/> does.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends with the writing.</returns>
    /// <exception cref="InvalidOperationException">The name of an extension does not begin with "x-", or its value is not JSON.</exception>
    public async Task WriteAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(FrameworkWriter.Write(this), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The framework as JSON, as <see cref="Write"/> writes it.</summary>
    /// <returns>The text of the file.</returns>
    /// <exception cref="InvalidOperationException">The name of an extension does not begin with "x-", or its value is not JSON.</exception>
    public string ToJson() => Encoding.UTF8.GetString(FrameworkWriter.Write(this).Span);

    /// <summary>Writes the file of the framework, as <see cref="Write"/> does. A file that is there is replaced, once all is ready to be written.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidOperationException">The name of an extension does not begin with "x-", or its value is not JSON.</exception>
    /// <exception cref="IOException">The file can't be written.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var bytes = FrameworkWriter.Write(this);
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        stream.Write(bytes.Span);
    }
}
