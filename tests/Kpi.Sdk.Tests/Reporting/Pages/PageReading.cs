using System.Xml;
using System.Xml.Linq;

namespace Kpi.Sdk.Tests.Reporting.Pages;

/// <summary>Reads a page as XML, so that a tag left open or an ampersand left bare fails a test.</summary>
internal static class PageReading
{
    public static XElement Parse(string page)
    {
        Assert.StartsWith("<!DOCTYPE html>\n", page, StringComparison.Ordinal);
        using var reader = XmlReader.Create(new StringReader(page), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }

    public static IEnumerable<XElement> Elements(this XElement root, string name, string className) =>
        root.Descendants(name).Where(element => Classes(element).Contains(className, StringComparer.Ordinal));

    public static string[] Classes(XElement element) => ((string?)element.Attribute("class") ?? string.Empty).Split(' ');

    /// <summary>The words of a cell, without those of its charts.</summary>
    public static string Words(XElement cell) =>
        string.Concat(cell.DescendantNodes().OfType<XText>().Where(text => !text.Ancestors().Any(IsOfChart)).Select(text => text.Value));

    /// <summary>What a page must not hold: anything that runs or is fetched.</summary>
    public static void AssertSelfContained(string page)
    {
        foreach (var banned in new[] { "http://", "https://", "src=", "url(", "<script", "<link", "@import", "javascript:", "onload", "\r" })
        {
            Assert.DoesNotContain(banned, page, StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>Every id is there once, and every reference within the page finds one.</summary>
    public static void AssertReferencesHold(XElement page)
    {
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(page.Descendants().Attributes("href"), href => Assert.Contains(href.Value.TrimStart('#'), ids));
        Assert.All(page.Descendants().Attributes("href"), href => Assert.StartsWith("#", href.Value, StringComparison.Ordinal));
        Assert.All(page.Descendants().Attributes("aria-labelledby"), label => Assert.Contains(label.Value, ids));
    }

    /// <summary>Every table has a caption, heads that say what they head, roles on every part, and rows that fill all its columns.</summary>
    public static void AssertTablesAreWhole(XElement page)
    {
        foreach (var table in page.Descendants("table"))
        {
            Assert.NotEmpty(Assert.Single(table.Elements("caption")).Value);
            var heads = table.Element("thead")!.Descendants("th").ToList();
            Assert.All(heads, head => Assert.Equal("col", (string?)head.Attribute("scope")));
            Assert.All(table.Elements("tbody").Descendants("th"), head => Assert.Contains((string?)head.Attribute("scope"), new[] { "row", "rowgroup" }));
            Assert.All(table.Descendants().Where(part => part.Name.LocalName is "thead" or "tbody" or "tr" or "th" or "td"), part => Assert.NotNull(part.Attribute("role")));
            Assert.All(table.Elements("tbody"), body => AssertFilled(body, heads.Count));
        }
    }

    private static void AssertFilled(XElement body, int columns)
    {
        var taken = new int[columns];
        foreach (var row in body.Elements("tr"))
        {
            var column = 0;
            foreach (var cell in row.Elements())
            {
                while (column < columns && taken[column] > 0)
                {
                    column++;
                }

                for (var left = (int?)cell.Attribute("colspan") ?? 1; left > 0; left--, column++)
                {
                    taken[column] += (int?)cell.Attribute("rowspan") ?? 1;
                }
            }

            Assert.All(taken, rows => Assert.True(rows > 0, row.ToString()));
            taken = [.. taken.Select(rows => rows - 1)];
        }

        Assert.All(taken, rows => Assert.Equal(0, rows));
    }

    private static bool IsOfChart(XElement element) => element.Name.LocalName is "svg" || Classes(element).Contains("path", StringComparer.Ordinal);
}
