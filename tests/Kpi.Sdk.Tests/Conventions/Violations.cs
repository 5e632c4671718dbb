using Xunit.Sdk;

namespace Kpi.Sdk.Tests.Conventions;

internal static class Violations
{
    /// <summary>Fails with every line in full, where Assert.Empty would cut them short.</summary>
    public static void AreNone(IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count > 0)
        {
            throw new XunitException($"{all.Count} broken:\n  {string.Join("\n  ", all)}");
        }
    }
}
