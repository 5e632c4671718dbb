using System.Collections.Immutable;

namespace Kpi.Sdk;

/// <summary>What an entity without extension members shows.</summary>
internal static class NoExtensions
{
    public static IReadOnlyDictionary<string, string> Instance { get; } = ImmutableDictionary<string, string>.Empty;
}
