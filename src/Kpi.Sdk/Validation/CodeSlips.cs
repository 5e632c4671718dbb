namespace Kpi.Sdk.Validation;

/// <summary>Which one known code a mistyped one must have meant.</summary>
internal static class CodeSlips
{
    /// <summary>The nearest code where it is one slip away and no other is; null elsewhere.</summary>
    /// <param name="given">The code that is not known.</param>
    /// <param name="nearest">The nearest known ones, nearest first.</param>
    public static string? Only(string given, IReadOnlyList<string> nearest)
    {
        var near = nearest.Where(code => NearestTexts.Distance(given, code) <= 1).ToList();
        return near.Count == 1 ? near[0] : null;
    }
}
