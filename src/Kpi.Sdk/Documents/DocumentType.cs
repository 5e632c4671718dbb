using System.Diagnostics;

namespace Kpi.Sdk;

/// <summary>A type of document, such as NQ, <em>nghị quyết</em>, of the Party or of the State.</summary>
/// <remarks>The same code may name two types: TT is <em>thông tư</em> of the State and <em>thông tri</em> of the Party. Immutable; safe for concurrent use; equality is of the reference.</remarks>
[DebuggerDisplay("{Code,nq} {Name,nq} ({Style})")]
public sealed class DocumentType
{
    private DocumentType(string code, BilingualText name, DocumentStyle style)
    {
        Code = code;
        Name = name;
        Style = style;
    }

    /// <summary>The code in its right spelling, such as <c>CTr</c>.</summary>
    public string Code { get; }

    /// <summary>The name, such as <em>Chương trình</em>.</summary>
    public BilingualText Name { get; }

    /// <summary>Whose type it is: <see cref="DocumentStyle.Party"/> or <see cref="DocumentStyle.State"/>.</summary>
    public DocumentStyle Style { get; }

    /// <summary>A type of document.</summary>
    /// <param name="code">The code in its right spelling: 1 to 20 letters and digits, beginning with a letter, one of them a capital.</param>
    /// <param name="name">The name.</param>
    /// <param name="style">Party or State.</param>
    /// <returns>The type.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is no such code, <paramref name="name"/> is unset, or <paramref name="style"/> is neither Party nor State.</exception>
    public static DocumentType Of(string code, BilingualText name, DocumentStyle style) =>
        new(
            DocumentCodeText.Checked(code, nameof(code)),
            DocumentCodeText.CheckedName(name, nameof(name)),
            DocumentCodeText.CheckedSide(style, nameof(style)));

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
