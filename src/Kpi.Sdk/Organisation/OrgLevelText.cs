namespace Kpi.Sdk;

/// <summary>The words for levels.</summary>
public static class OrgLevelText
{
    /// <summary>The level in words, such as <c>cấp xã</c> or <c>commune</c>.</summary>
    /// <param name="level">The level.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>Words without a capital.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not one of the levels.</exception>
    public static string ToText(this OrgLevel level, ReportLanguage language)
    {
        var (vietnamese, english) = level switch
        {
            OrgLevel.Unspecified => ("không rõ cấp", "level not said"),
            OrgLevel.Nation => ("toàn quốc", "nation"),
            OrgLevel.Province => ("cấp tỉnh", "province"),
            OrgLevel.District => ("cấp huyện", "district"),
            OrgLevel.Commune => ("cấp xã", "commune"),
            OrgLevel.Hamlet => ("thôn, khu phố", "hamlet"),
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Not a level, such as Province."),
        };
        return language == ReportLanguage.English ? english : vietnamese;
    }

    /// <summary>True where both levels are said and one is no higher than the other: it can't be its parent's.</summary>
    internal static bool IsNotAbove(this OrgLevel parent, OrgLevel child) =>
        parent != OrgLevel.Unspecified && child != OrgLevel.Unspecified && parent >= child;
}
