using System.Text;

namespace Kpi.Sdk.Reporting;

/// <summary>Where pages go: streams and files, as UTF-8 without a byte order mark.</summary>
internal static class PageFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(Stream stream, string page)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Utf8.GetBytes(page));
    }

    public static async Task WriteAsync(Stream stream, string page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(Utf8.GetBytes(page), cancellationToken).ConfigureAwait(false);
    }

    public static void Save(string path, string page)
    {
        using var stream = Create(path, FileOptions.None);
        Write(stream, page);
    }

    public static async Task SaveAsync(string path, string page, CancellationToken cancellationToken)
    {
        var stream = Create(path, FileOptions.Asynchronous);
        await using (stream.ConfigureAwait(false))
        {
            await WriteAsync(stream, page, cancellationToken).ConfigureAwait(false);
        }
    }

    private static FileStream Create(string path, FileOptions options) => new(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1, options);
}
