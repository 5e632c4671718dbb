using System.Reflection;
using System.Xml.Linq;
using System.Xml.XPath;

namespace Kpi.Sdk.Tests.Approvals;

/// <summary>The XML documentation of the package, as its build wrote it.</summary>
internal static class XmlDocs
{
    private static readonly Dictionary<string, XElement> Members = XDocument
        .Load(Path.ChangeExtension(typeof(Indicator).Assembly.Location, ".xml"), LoadOptions.PreserveWhitespace)
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>What is said of a member; null where nothing is, or where it is what the framework says of an interface or a base.</summary>
    public static XElement? Of(MemberInfo member) =>
        Members.TryGetValue(XmlDocIds.Of(member), out var said) && WithInherited(said) is { HasElements: true } full ? full : null;

    // <inheritdoc cref="…" path="/summary"/> stands for what another member says
    private static XElement WithInherited(XElement member)
    {
        var full = new XElement(member);
        foreach (var inherited in full.Elements("inheritdoc").ToList())
        {
            if (inherited.Attribute("cref") is { } cref)
            {
                var source = WithInherited(Members[cref.Value]);
                inherited.ReplaceWith(inherited.Attribute("path") is { } path ? source.XPathSelectElements($".{path.Value}") : source.Elements());
            }
            else
            {
                inherited.Remove();
            }
        }

        return full;
    }
}
