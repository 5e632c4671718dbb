using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Kpi.Sdk.Tests.Approvals;

/// <summary>The text of an XML comment as Markdown, with links to the pages of the types it names.</summary>
internal static partial class DocMarkdown
{
    /// <summary>Paragraphs, apart by an empty line; empty where nothing is said.</summary>
    public static string Of(XElement? said)
    {
        if (said is null)
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        Append(text, said);
        var paragraphs = text.ToString().Split('\f').Select(paragraph => Blanks().Replace(paragraph, " ").Trim()).Where(paragraph => paragraph.Length > 0);
        return string.Join("\n\n", paragraphs);
    }

    /// <summary>The same on one line, for a cell of a table or a point of a list.</summary>
    public static string Line(XElement? said) => Of(said).Replace("\n\n", " ", StringComparison.Ordinal);

    /// <summary>A line as a cell of a table.</summary>
    public static string Cell(string line) => line.Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>A name in code, linked to its page where it has one; members lead to their place on the page of their type.</summary>
    public static string Link(string id)
    {
        var named = id[2..];
        var isType = id[0] == 'T';
        var open = named.IndexOf('(', StringComparison.Ordinal);
        var path = open < 0 ? named : named[..open];
        var typeId = isType ? id : $"T:{path[..path.LastIndexOf('.')]}";
        var member = isType ? null : path[(path.LastIndexOf('.') + 1)..];
        if (ReferenceTypes.Find(typeId) is not { } type)
        {
            return $"`{Arity().Replace(isType || member is null ? path[(path.LastIndexOf('.') + 1)..] : $"{typeId[(typeId.LastIndexOf('.') + 1)..]}.{member}", string.Empty)}`";
        }

        var name = ReferenceTypes.NameOf(type);
        return member is null
            ? $"[`{name}`]({ReferenceTypes.FileOf(type)})"
            : $"[`{name}.{MemberName(name, member)}`]({ReferenceTypes.FileOf(type)}{AnchorOf(id[0], member)})";
    }

    // methods have headings of their own, properties stand in one table
    private static string AnchorOf(char kind, string member) => kind switch
    {
        'P' => "#properties",
        'M' when member == "#ctor" => "#constructors",
        'M' when member.StartsWith("op_", StringComparison.Ordinal) => "#operators",
        'M' => $"#{Arity().Replace(member, string.Empty).ToLowerInvariant()}",
        _ => string.Empty,
    };

    private static string MemberName(string type, string member) => member switch
    {
        "#ctor" => type,
        "Item" => "this[]",
        _ => Arity().Replace(member, string.Empty),
    };

    private static void Append(StringBuilder text, XElement said)
    {
        foreach (var node in said.Nodes())
        {
            if (node is XText words)
            {
                text.Append(Escape(words.Value));
                continue;
            }

            var element = (XElement)node;
            switch (element.Name.LocalName)
            {
                case "c":
                    text.Append('`').Append(element.Value).Append('`');
                    break;
                case "paramref" or "typeparamref":
                    text.Append('`').Append(element.Attribute("name")!.Value).Append('`');
                    break;
                case "see" when element.Attribute("langword") is { } word:
                    text.Append('`').Append(word.Value).Append('`');
                    break;
                case "see":
                    text.Append(Link(element.Attribute("cref")!.Value));
                    break;
                case "em":
                    text.Append('*');
                    Append(text, element);
                    text.Append('*');
                    break;
                case "para":
                    text.Append('\f');
                    Append(text, element);
                    text.Append('\f');
                    break;
                default:
                    throw new NotSupportedException($"<{element.Name.LocalName}> has no form in Markdown yet.");
            }
        }
    }

    private static string Escape(string words) => Special().Replace(words, found => $"\\{found.Value}");

    [GeneratedRegex(@"[\\`*_<~]|\](?=\()")]
    private static partial Regex Special();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("`+[0-9]+")]
    private static partial Regex Arity();
}
