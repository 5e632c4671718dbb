namespace Kpi.Sdk.Reporting;

/// <summary>A chart as a file of its own: its name above, its numbers in text below.</summary>
internal static class Drawing
{
    public const int InnerWidth = 440;

    public const int SeriesHeight = 120;

    private const int Width = 480;
    private const int Margin = 20;
    private const int LineHeight = 20;
    private const int CharactersOfLine = 56;

    public static string Of(string name, string description, string? classes, ReportLanguage language, int height, Action<Markup> draw, IReadOnlyList<string> lines)
    {
        var heads = TextTable.Wrap(PageText.Shown(name), CharactersOfLine);
        List<string> texts = [.. lines.SelectMany(line => TextTable.Wrap(PageText.Shown(line), CharactersOfLine))];
        var top = Margin + (heads.Count * LineHeight);
        var below = top + height + LineHeight;
        var whole = below + (texts.Count * LineHeight);
        var svg = new Markup();
        svg.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("viewBox", $"0 0 {Width} {whole}"),
            ("width", $"{Width}"),
            ("height", $"{whole}"),
            ("role", "img"),
            ("lang", language == ReportLanguage.English ? "en" : "vi"),
            ("class", classes is null ? "chart kpi-drawing" : $"chart kpi-drawing {classes}")).Line();
        svg.Element("title", name).Line();
        svg.Element("desc", description).Line();
        svg.Open("style").Raw(Style).Close().Line();
        svg.Empty("rect", ("class", "paper"), ("width", $"{Width}"), ("height", $"{whole}")).Line();
        Lines(svg, "head", heads, Margin);
        svg.Open("g", ("transform", $"translate({Margin} {top})"));
        draw(svg);
        svg.Close().Line();
        Lines(svg, "words", texts, below);
        return svg.Close().Line().ToString();
    }

    private static string Style =>
        $$$"""

        .kpi-drawing{{{{ChartStyle.Light}}}font:13px system-ui,"Segoe UI","Noto Sans",Arial,sans-serif;font-variant-numeric:tabular-nums}
        @media (prefers-color-scheme:dark){.kpi-drawing{{{{ChartStyle.Dark}}}}}
        .kpi-drawing .paper{fill:var(--paper)}.kpi-drawing .head{fill:var(--ink);font-weight:600}.kpi-drawing .words{fill:var(--ink)}
        {{{ChartStyle.Shapes}}}

        """.ReplaceLineEndings("\n");

    private static void Lines(Markup svg, string name, IReadOnlyList<string> lines, int from)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            svg.Element("text", lines[index], ("class", name), ("x", $"{Margin}"), ("y", $"{from + (index * LineHeight)}")).Line();
        }
    }
}
