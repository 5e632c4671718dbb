using System.Xml.Linq;
using Kpi.Sdk.Reporting;

namespace Kpi.Sdk.Tests.Reporting.Charts;

/// <summary>What a chart draws, one shape a line: its class and its coordinates.</summary>
internal static class Shapes
{
    public static string[] Of(Action<Markup> draw)
    {
        var svg = new Markup().Open("svg");
        draw(svg);
        return Of(XElement.Parse(svg.Close().ToString()));
    }

    public static string[] Of(XElement drawing) =>
    [
        .. drawing.DescendantsAndSelf().Where(shape => shape.Name.LocalName is "rect" or "path" or "circle" or "polyline").Select(shape => string.Join(' ', shape.Attributes().Select(attribute => attribute.Value))),
    ];
}
