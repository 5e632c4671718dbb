using System.Text;

namespace Kpi.Sdk.Reporting;

/// <summary>Writes markup that HTML and XML read alike: every element is closed, every text and value is encoded. Lines end with a line feed.</summary>
internal sealed class Markup
{
    private readonly StringBuilder _text = new();
    private readonly Stack<string> _open = new();

    /// <summary>An element with a text and nothing else.</summary>
    public Markup Element(string name, string text, params (string Name, string? Value)[] attributes) => Open(name, attributes).Text(text).Close();

    /// <summary>An element without content.</summary>
    public Markup Empty(string name, params (string Name, string? Value)[] attributes)
    {
        Start(name, attributes);
        _text.Append("/>");
        return this;
    }

    /// <summary>The beginning of an element; an attribute whose value is null is left out.</summary>
    public Markup Open(string name, params (string Name, string? Value)[] attributes)
    {
        Start(name, attributes);
        _text.Append('>');
        _open.Push(name);
        return this;
    }

    /// <summary>The end of the element opened last.</summary>
    public Markup Close()
    {
        _text.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>A text, encoded.</summary>
    public Markup Text(string text)
    {
        _text.Append(PageText.Encode(text));
        return this;
    }

    /// <summary>A line feed, where nobody sees it.</summary>
    public Markup Line()
    {
        _text.Append('\n');
        return this;
    }

    /// <summary>What is markup already, of the package's own making.</summary>
    public Markup Raw(string markup)
    {
        _text.Append(markup);
        return this;
    }

    /// <summary>The markup.</summary>
    public override string ToString() =>
        _open.Count == 0 ? _text.ToString() : throw new InvalidOperationException($"<{_open.Peek()}> is not closed.");

    private void Start(string name, (string Name, string? Value)[] attributes)
    {
        _text.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                _text.Append(' ').Append(attribute).Append("=\"").Append(PageText.Encode(value)).Append('"');
            }
        }
    }
}
