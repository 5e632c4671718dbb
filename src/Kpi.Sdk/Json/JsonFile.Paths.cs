namespace Kpi.Sdk.Json;

/// <content>Files given by path.</content>
internal static partial class JsonFile
{
    /// <summary>The usual limits, with the file's name for places.</summary>
    public static JsonReadOptions OptionsFor(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new JsonReadOptions { FileName = path };
    }

    /// <summary>Opens a file to read.</summary>
    /// <exception cref="IOException">There is no such file, or it is a folder.</exception>
    public static FileStream Open(string path, bool isAsync) => Directory.Exists(path)
        ? throw new IOException($"'{path}' is a folder; the file in it is needed.")
        : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, isAsync ? FileOptions.Asynchronous | FileOptions.SequentialScan : FileOptions.SequentialScan);
}
