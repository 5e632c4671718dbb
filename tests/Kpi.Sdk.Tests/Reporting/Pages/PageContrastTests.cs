using System.Globalization;
using System.Text.RegularExpressions;
using Kpi.Sdk.Reporting;

namespace Kpi.Sdk.Tests.Reporting.Pages;

/// <summary>The colours of both schemes, held against the ratios of WCAG 2.2: 4,5 for text, 3 for shapes that say something.</summary>
public sealed partial class PageContrastTests
{
    private static readonly string[] Statuses = ["exceeded", "met", "due", "missed", "unknown"];

    public static TheoryData<string, string, string, double> Pairs
    {
        get
        {
            var data = new TheoryData<string, string, string, double>();
            foreach (var (scheme, colours) in new[] { ("light", ChartStyle.Light), ("dark", ChartStyle.Dark) })
            {
                foreach (var text in Statuses.Concat(["ink", "muted", "accent"]))
                {
                    data.Add(scheme, text, "paper", 4.5);
                }

                foreach (var shape in Statuses.Append("mark"))
                {
                    data.Add(scheme, shape, "track", 3);
                    data.Add(scheme, shape, "zone", 3);
                }

                data.Add(scheme, "now", "paper", 3);
                data.Add(scheme, "course", "paper", 3);
                Assert.NotEmpty(colours);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Colours_KeepTheirContrast(string scheme, string front, string back, double least)
    {
        var colours = Colours(scheme == "light" ? ChartStyle.Light : ChartStyle.Dark);

        Assert.True(Ratio(colours[front], colours[back]) >= least, $"{scheme}: {front} on {back} is {Ratio(colours[front], colours[back]):0.00}");
    }

    [Fact]
    public void Schemes_NameTheSameColours() =>
        Assert.Equal(Colours(ChartStyle.Light).Keys.Order(StringComparer.Ordinal), Colours(ChartStyle.Dark).Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Style_NamesNoColourBesidesTheSchemes()
    {
        var style = PageStyle.Of(isLandscape: true);

        Assert.Contains(ChartStyle.Light, style, StringComparison.Ordinal);
        Assert.Contains(ChartStyle.Dark, style, StringComparison.Ordinal);
        Assert.Equal(Colours(ChartStyle.Light).Count + Colours(ChartStyle.Dark).Count, AnyColour().Count(style));
    }

    [Fact]
    public void Ratio_BlackOnWhite_Is21() => Assert.Equal(21, Ratio("000000", "ffffff"), 3);

    private static Dictionary<string, string> Colours(string scheme) =>
        Variable().Matches(scheme).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value, StringComparer.Ordinal);

    private static double Ratio(string one, string other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = new[] { 0, 2, 4 }.Select(at => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [GeneratedRegex("--([a-z]+):#([0-9a-f]{6});")]
    private static partial Regex Variable();

    [GeneratedRegex("#[0-9a-fA-F]{3,8}\\b(?![a-z]*[ .{])|rgb|hsl")]
    private static partial Regex AnyColour();
}
