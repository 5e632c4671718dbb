using System.Runtime.CompilerServices;
using System.Text;
using Xunit.Sdk;

namespace VerifyXunit;

/// <summary>
/// Stands in for Verify where it can't be restored: same call, same file names, same file form.
/// A difference always fails. Accepting is a rename by hand, see README.md beside this file.
/// </summary>
public static class Verifier
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <summary>Compares the text with the file <c>Class.Method.verified.extension</c> beside the test.</summary>
    public static Task Verify(string text, string extension = "txt", [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        var className = Path.GetFileName(sourceFile).Split('.')[0];
        return Compare(Path.Combine(Path.GetDirectoryName(sourceFile)!, $"{className}.{method}"), text, extension) is { } difference
            ? throw new XunitException(difference)
            : Task.CompletedTask;
    }

    /// <summary>Null where the texts are the same; else what differs, after writing the received file.</summary>
    internal static string? Compare(string pathWithoutEnding, string text, string extension)
    {
        var verifiedPath = $"{pathWithoutEnding}.verified.{extension}";
        var receivedPath = $"{pathWithoutEnding}.received.{extension}";
        var received = WithLineFeeds(text);
        var isThere = File.Exists(verifiedPath);
        var verified = isThere ? WithLineFeeds(File.ReadAllText(verifiedPath)) : string.Empty;
        if (isThere && string.Equals(verified, received, StringComparison.Ordinal))
        {
            File.Delete(receivedPath);
            return null;
        }

        Write(receivedPath, received);
        var accept = $"To accept: mv '{receivedPath}' '{verifiedPath}'";
        return isThere
            ? $"{Path.GetFileName(verifiedPath)} differs.\n{FirstDifference(verified, received)}\n{accept}"
            : $"{Path.GetFileName(verifiedPath)} does not exist yet.\n{accept}";
    }

    private static void Write(string path, string text)
    {
        try
        {
            File.WriteAllText(path, text, WithMark);
        }
        catch (IOException) when (File.Exists(path))
        {
            // the same test on the other runtime is writing the same file at this moment
        }
    }

    private static string WithLineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static string FirstDifference(string verified, string received)
    {
        var expected = verified.Split('\n');
        var actual = received.Split('\n');
        var line = 0;
        while (line < expected.Length && line < actual.Length && string.Equals(expected[line], actual[line], StringComparison.Ordinal))
        {
            line++;
        }

        return $"Line {line + 1}:\n  verified: {At(expected, line)}\n  received: {At(actual, line)}";
    }

    private static string At(string[] lines, int line) => line < lines.Length ? $"'{lines[line]}'" : "(the text has ended)";
}
