using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text;
using System.Xml.Linq;

namespace Kpi.Sdk.Tests.Approvals;

/// <summary>The pages of the API: one a type and an index by room, rendered from the assembly and its XML comments.</summary>
internal static class ReferencePages
{
    public const string Folder = "docs/reference/api";

    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>All pages, by their path from the root of the repository.</summary>
    public static Dictionary<string, string> All()
    {
        var pages = ReferenceTypes.Rooms.SelectMany(room => room).ToDictionary(type => $"{Folder}/{ReferenceTypes.FileOf(type)}", Page, StringComparer.Ordinal);
        pages.Add($"{Folder}/README.md", Index());
        return pages;
    }

    public static string Index()
    {
        var index = new StringBuilder("# API\n\nOne page a type, rendered from the comments of the code.\n");
        foreach (var room in ReferenceTypes.Rooms)
        {
            index.Append($"\n## {room.Key}\n\n| type | what it is |\n|---|---|\n");
            foreach (var type in room)
            {
                index.Append($"| [`{ReferenceTypes.NameOf(type)}`]({ReferenceTypes.FileOf(type)}) | {DocMarkdown.Cell(DocMarkdown.Line(XmlDocs.Of(type)?.Element("summary")))} |\n");
            }
        }

        return index.ToString();
    }

    public static string Page(Type type)
    {
        var said = XmlDocs.Of(type);
        var page = new StringBuilder($"# {ReferenceTypes.NameOf(type).Replace("<", "\\<", StringComparison.Ordinal)}\n\n");
        page.Append($"Room [{ReferenceTypes.RoomOf(type)}](README.md#{ReferenceTypes.RoomOf(type).ToLowerInvariant()}), namespace `{type.Namespace}`.");
        if (type.GetCustomAttribute<ExperimentalAttribute>() is { } experimental)
        {
            page.Append($" **Experimental**: `{experimental.DiagnosticId}`.");
        }

        page.Append($"\n\n```csharp\n{ReferenceSignatures.Of(type)}\n```\n");
        Paragraphs(page, said?.Element("summary"));
        Paragraphs(page, said?.Element("remarks"));
        Details(page, said);
        if (type.IsEnum)
        {
            EnumMembers(page, type);
            return page.ToString();
        }

        // what only an interface or a base asks for says nothing of its own; it is listed last
        var members = MembersOf(type).Select(member => (Member: member, Said: XmlDocs.Of(member))).ToList();
        var explained = members.Where(one => one.Said is not null).ToList();
        Table(page, "Constants", explained.Where(one => one.Member is FieldInfo));
        Sections(page, "Constructors", explained.Where(one => one.Member is ConstructorInfo), _ => ReferenceTypes.NameOf(type));
        Table(page, "Properties", explained.Where(one => one.Member is PropertyInfo));
        Sections(page, "Methods", explained.Where(one => one.Member is MethodInfo { IsSpecialName: false }), member => member.Name);
        Table(page, "Operators", explained.Where(one => one.Member is MethodInfo { IsSpecialName: true }));
        var plumbing = members.Where(one => one.Said is null && one.Member is not ConstructorInfo).Select(one => ReferenceSignatures.Of(one.Member)).ToList();
        if (plumbing.Count > 0)
        {
            page.Append($"\n## From interfaces and bases\n\n```csharp\n{string.Join('\n', plumbing)}\n```\n");
        }

        return page.ToString();
    }

    private static IEnumerable<MemberInfo> MembersOf(Type type) =>
    [
        .. type.GetFields(Declared).Where(ApiMembers.IsSeen).OrderBy(field => field.Name, StringComparer.Ordinal),
        .. type.GetConstructors(Declared).Where(ApiMembers.IsSeen).OrderBy(ApiMembers.Describe, StringComparer.Ordinal),
        .. type.GetProperties(Declared).Where(ApiMembers.IsSeen).OrderBy(property => property.GetIndexParameters().Length > 0).ThenBy(property => property.Name, StringComparer.Ordinal).ThenBy(ApiMembers.Describe, StringComparer.Ordinal),
        .. type.GetMethods(Declared).Where(ApiMembers.IsSeen).OrderBy(method => method.Name, StringComparer.Ordinal).ThenBy(method => method.GetParameters().Length).ThenBy(ApiMembers.Describe, StringComparer.Ordinal),
    ];

    private static void EnumMembers(StringBuilder page, Type type)
    {
        page.Append("\n| member | value | what it means |\n|---|---|---|\n");
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static).OrderBy(field => Convert.ToInt64(field.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture)))
        {
            page.Append($"| `{field.Name}` | {field.GetRawConstantValue()} | {DocMarkdown.Cell(DocMarkdown.Line(XmlDocs.Of(field)?.Element("summary")))} |\n");
        }
    }

    private static void Table(StringBuilder page, string title, IEnumerable<(MemberInfo Member, XElement? Said)> members)
    {
        var rows = members.ToList();
        if (rows.Count == 0)
        {
            return;
        }

        page.Append($"\n## {title}\n\n| signature | what it is |\n|---|---|\n");
        foreach (var (member, said) in rows)
        {
            string[] texts =
            [
                DocMarkdown.Line(said!.Element("summary")),
                DocMarkdown.Line(said.Element("remarks")),
                DocMarkdown.Line(said.Element("returns")) is { Length: > 0 } returns ? $"Returns: {returns}" : string.Empty,
                .. said.Elements("exception").Select(Exception),
            ];
            page.Append($"| {DocMarkdown.Cell($"`{ReferenceSignatures.Of(member)}`")} | {DocMarkdown.Cell(string.Join(' ', texts.Where(text => text.Length > 0)))} |\n");
        }
    }

    private static void Sections(StringBuilder page, string title, IEnumerable<(MemberInfo Member, XElement? Said)> members, Func<MemberInfo, string> name)
    {
        var groups = members.GroupBy(one => name(one.Member), StringComparer.Ordinal).ToList();
        if (groups.Count == 0)
        {
            return;
        }

        page.Append($"\n## {title}\n");
        foreach (var group in groups)
        {
            page.Append($"\n### {group.Key.Replace("<", "\\<", StringComparison.Ordinal)}\n");
            foreach (var (member, said) in group)
            {
                page.Append($"\n```csharp\n{ReferenceSignatures.Of(member)}\n```\n");
                Paragraphs(page, said!.Element("summary"));
                Paragraphs(page, said.Element("remarks"));
                Details(page, said);
            }
        }
    }

    private static void Paragraphs(StringBuilder page, XElement? said)
    {
        if (DocMarkdown.Of(said) is { Length: > 0 } text)
        {
            page.Append('\n').Append(text).Append('\n');
        }
    }

    private static void Details(StringBuilder page, XElement? said)
    {
        string[] points =
        [
            .. (said?.Elements("typeparam") ?? []).Concat(said?.Elements("param") ?? []).Select(one => $"`{one.Attribute("name")!.Value}`: {DocMarkdown.Line(one)}"),
            .. (said?.Elements("returns") ?? []).Select(one => $"Returns: {DocMarkdown.Line(one)}"),
            .. (said?.Elements("exception") ?? []).Select(Exception),
        ];
        if (points.Length > 0)
        {
            page.Append('\n').AppendJoin('\n', points.Select(point => $"- {point}")).Append('\n');
        }
    }

    private static string Exception(XElement thrown) => $"Throws {DocMarkdown.Link(thrown.Attribute("cref")!.Value)}: {DocMarkdown.Line(thrown)}";
}
