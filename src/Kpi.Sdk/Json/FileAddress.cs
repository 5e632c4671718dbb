namespace Kpi.Sdk.Json;

/// <summary>The name of a file as an address (RFC 3986): spaces and Vietnamese letters as their UTF-8 bytes behind percent signs.</summary>
internal static class FileAddress
{
    /// <summary>A rooted name becomes a file address; any other stays relative to where its reader stands.</summary>
    public static string Of(string file)
    {
        var parts = file.Replace('\\', '/').Split('/');
        if (IsDrive(parts[0]))
        {
            return $"file:///{parts[0]}/{Escaped(parts[1..])}";
        }

        if (parts.Length > 2 && parts[0].Length == 0 && parts[1].Length == 0)
        {
            return $"file://{Escaped(parts[2..])}";
        }

        return parts[0].Length == 0 && parts.Length > 1 ? $"file:///{Escaped(parts[1..])}" : Escaped(parts);
    }

    private static bool IsDrive(string part) => part.Length == 2 && char.IsAsciiLetter(part[0]) && part[1] == ':';

    private static string Escaped(IEnumerable<string> parts) => string.Join('/', parts.Select(Uri.EscapeDataString));
}
