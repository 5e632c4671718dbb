namespace Kpi.Sdk.Tests.Support;

/// <summary>Whether the runtime has its Unicode tables and cultures, or runs with globalization invariant.</summary>
internal static class Globalization
{
    public const string SkipReason = "Globalization is invariant here: string.Normalize does nothing and there are no cultures, so nothing would be proved.";

    public static bool IsInvariant { get; } = AppContext.TryGetSwitch("System.Globalization.Invariant", out var isOn) && isOn
        || Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is "1" or "true" or "True" or "TRUE";
}

/// <summary>A fact that needs the runtime's Unicode tables or cultures; skipped, and counted as skipped, where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GlobalizedFactAttribute : FactAttribute
{
    public GlobalizedFactAttribute() => Skip = Globalization.IsInvariant ? Globalization.SkipReason : null;
}

/// <summary>A theory that needs the runtime's Unicode tables or cultures; skipped, and counted as skipped, where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GlobalizedTheoryAttribute : TheoryAttribute
{
    public GlobalizedTheoryAttribute() => Skip = Globalization.IsInvariant ? Globalization.SkipReason : null;
}
