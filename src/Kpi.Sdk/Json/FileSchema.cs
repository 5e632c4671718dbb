using System.Globalization;

namespace Kpi.Sdk.Json;

/// <summary>The name and version of a file format, written "kpi-framework/1.0".</summary>
internal sealed record FileSchema(string Name, int Major, int Minor)
{
    public const string PropertyName = "schema";

    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Name}/{Major}.{Minor}");

    /// <summary>Reads "name/1" or "name/1.0".</summary>
    public static FileSchema? Parse(string text)
    {
        var slash = text.LastIndexOf('/');
        var dot = text.IndexOf('.', slash + 1);
        var major = text.AsSpan(slash + 1, (dot < 0 ? text.Length : dot) - slash - 1);
        if (slash < 1 || !TryNumber(major, out var majorNumber))
        {
            return null;
        }

        var minorNumber = 0;
        return dot < 0 || TryNumber(text.AsSpan(dot + 1), out minorNumber) ? new FileSchema(text[..slash], majorNumber, minorNumber) : null;
    }

    /// <summary>Reads the header of a file and says whether the rest can be read as this format.</summary>
    public bool Accepts(ObjectReader root, FileReading reading)
    {
        if (root.Required(PropertyName) is not { } node || root.AsText(node) is not { } text)
        {
            return false;
        }

        if (Parse(text) is not { } found || !string.Equals(found.Name, Name, StringComparison.Ordinal) || found.Major != Major)
        {
            root.Fault(FileFaults.UnsupportedSchema, node, FindingArgument.Of("text", FileText.Cut(text)), FindingArgument.Of("expected", $"\"{Text}\""));
            return false;
        }

        reading.IsNewer = found.Minor > Minor;
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
