using System.Collections.ObjectModel;

namespace Kpi.Sdk;

/// <summary>The extension members of an entity: none, or a copy of those given, in their order.</summary>
internal static class NoExtensions
{
    public static IReadOnlyDictionary<string, string> Instance { get; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>A read-only copy.</summary>
    public static IReadOnlyDictionary<string, string> Copy(IReadOnlyDictionary<string, string> extensions)
    {
        ArgumentNullException.ThrowIfNull(extensions);
        return extensions.Count == 0 ? Instance : new ReadOnlyDictionary<string, string>(new Dictionary<string, string>(extensions, StringComparer.Ordinal));
    }
}
