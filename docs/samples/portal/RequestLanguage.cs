using Kpi.Sdk;

namespace Portal;

/// <summary>The language a request asks for with Accept-Language; Vietnamese unless it prefers English.</summary>
internal static class RequestLanguage
{
    public static ReportLanguage Of(HttpRequest request)
    {
        var asked = request.GetTypedHeaders().AcceptLanguage.Where(language => language.Quality is not 0).OrderByDescending(language => language.Quality ?? 1);
        foreach (var tag in asked.Select(language => language.Value.ToString()))
        {
            if (tag.StartsWith("vi", StringComparison.OrdinalIgnoreCase))
            {
                return ReportLanguage.Vietnamese;
            }

            if (tag.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            {
                return ReportLanguage.English;
            }
        }

        return ReportLanguage.Vietnamese;
    }

    public static string Say(this ReportLanguage language, string vietnamese, string english) => language == ReportLanguage.English ? english : vietnamese;

    /// <summary>The tag of the language, for Content-Language and the pages.</summary>
    public static string Tag(this ReportLanguage language) => language.Say("vi", "en");
}
