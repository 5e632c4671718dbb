using System.Diagnostics;

namespace Kpi.Sdk;

/// <summary>A body that issues documents, by the code that stands in their numbers, such as <c>TTg</c>.</summary>
/// <remarks>One code may stand for many bodies: TU is every provincial, city and town Party committee. Immutable; safe for concurrent use; equality is of the reference.</remarks>
[DebuggerDisplay("{Code,nq} {Name,nq} ({Style})")]
public sealed class DocumentIssuer
{
    private DocumentIssuer(string code, BilingualText name, DocumentStyle style, bool isNumberedByTerm)
    {
        Code = code;
        Name = name;
        Style = style;
        IsNumberedByTerm = isNumberedByTerm;
    }

    /// <summary>The code in its right spelling.</summary>
    public string Code { get; }

    /// <summary>The name.</summary>
    public BilingualText Name { get; }

    /// <summary>Whose body it is: <see cref="DocumentStyle.Party"/> or <see cref="DocumentStyle.State"/>.</summary>
    public DocumentStyle Style { get; }

    /// <summary>Whether the number of the term follows the code, as in <c>QH15</c>.</summary>
    public bool IsNumberedByTerm { get; }

    /// <summary>An issuing body.</summary>
    /// <param name="code">The code in its right spelling: 1 to 20 letters and digits, beginning with a letter, one of them a capital.</param>
    /// <param name="name">The name.</param>
    /// <param name="style">Party or State.</param>
    /// <param name="isNumberedByTerm">Whether the number of the term may follow the code.</param>
    /// <returns>The body.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is no such code, <paramref name="name"/> is unset, or <paramref name="style"/> is neither Party nor State.</exception>
    public static DocumentIssuer Of(string code, BilingualText name, DocumentStyle style, bool isNumberedByTerm = false) =>
        new(
            DocumentCodeText.Checked(code, nameof(code)),
            DocumentCodeText.CheckedName(name, nameof(name)),
            DocumentCodeText.CheckedSide(style, nameof(style)),
            isNumberedByTerm);

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
