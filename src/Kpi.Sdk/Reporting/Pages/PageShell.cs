namespace Kpi.Sdk.Reporting;

/// <summary>What every page is put into: head, policy, style, the link over the navigation.</summary>
internal static class PageShell
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /// <summary>A whole page.</summary>
    /// <param name="title">Title of the window.</param>
    /// <param name="language">Language of the page.</param>
    /// <param name="isLandscape">Which way it prints.</param>
    /// <param name="body">Writes what stands in the body, the element with the id "content" among it.</param>
    public static string Print(string title, ReportLanguage language, bool isLandscape, Action<Markup> body)
    {
        var isEnglish = language == ReportLanguage.English;
        var page = new Markup();
        page.Raw("<!DOCTYPE html>\n");
        page.Open("html", ("lang", isEnglish ? "en" : "vi")).Line().Open("head").Line();
        page.Empty("meta", ("charset", "utf-8")).Line();
        page.Raw($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\"/>\n");
        page.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        page.Empty("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
        page.Element("title", title).Line();
        page.Open("style").Line().Raw(PageStyle.Of(isLandscape)).Close().Line();
        page.Close().Line().Open("body").Line();
        page.Element("a", isEnglish ? "Skip to the content" : "Đến nội dung", ("class", "skip"), ("href", "#content")).Line();
        PageSigns.Define(page);
        body(page);
        return page.Close().Line().Close().Line().ToString();
    }
}
