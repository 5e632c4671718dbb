using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk;

/// <summary>The types and issuers of documents that are known, in their right spelling.</summary>
/// <remarks>
/// Letter case carries meaning in print (QyĐ is the State's, QĐi the Party's), but is often typed wrong: codes are found without regard to case and given in the catalogue's spelling.
/// Immutable; safe for concurrent use.
/// </remarks>
public sealed partial class DocumentCatalogue
{
    private readonly DocumentType[] _types;
    private readonly DocumentIssuer[] _issuers;
    private readonly FrozenDictionary<(string Key, DocumentStyle Style), DocumentType> _typeByCode;
    private readonly FrozenDictionary<string, DocumentIssuer> _issuerByCode;

    private DocumentCatalogue(DocumentType[] types, DocumentIssuer[] issuers)
    {
        _types = types;
        _issuers = issuers;
        Types = Array.AsReadOnly(types);
        Issuers = Array.AsReadOnly(issuers);
        _typeByCode = types.ToFrozenDictionary(type => (DocumentCodeText.Key(type.Code), type.Style));
        _issuerByCode = issuers.ToFrozenDictionary(issuer => DocumentCodeText.Key(issuer.Code), StringComparer.Ordinal);
        FoldedNames = [.. types.Select(type => VietnameseText.Fold(type.Name.Vietnamese)).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length)];
    }

    /// <summary>The types, those of the State first.</summary>
    public IReadOnlyList<DocumentType> Types { get; }

    /// <summary>The issuers.</summary>
    public IReadOnlyList<DocumentIssuer> Issuers { get; }

    /// <summary>The folded Vietnamese names of the types, longest first.</summary>
    internal IReadOnlyList<string> FoldedNames { get; }

    /// <summary>This catalogue with one more type.</summary>
    /// <param name="type">The type; takes the place of one with the same code and style.</param>
    /// <returns>The new catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public DocumentCatalogue With(DocumentType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return new DocumentCatalogue([.. _types.Where(known => known.Style != type.Style || !DocumentCodeText.AreSame(known.Code, type.Code)), type], _issuers);
    }

    /// <summary>This catalogue with one more issuer.</summary>
    /// <param name="issuer">The issuer; takes the place of one with the same code.</param>
    /// <returns>The new catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="issuer"/> is null.</exception>
    public DocumentCatalogue WithIssuer(DocumentIssuer issuer)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        return new DocumentCatalogue(_types, [.. _issuers.Where(known => !DocumentCodeText.AreSame(known.Code, issuer.Code)), issuer]);
    }

    /// <summary>Finds a type by its code.</summary>
    /// <param name="code">The code, in any letter case.</param>
    /// <param name="style">Party or State; the other styles are the State's.</param>
    /// <param name="type">The type, or null.</param>
    /// <returns>False where the Party, or the State, has no such type.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public bool TryGetType(string code, DocumentStyle style, [NotNullWhen(true)] out DocumentType? type)
    {
        ArgumentNullException.ThrowIfNull(code);
        var side = style == DocumentStyle.Party ? DocumentStyle.Party : DocumentStyle.State;
        return _typeByCode.TryGetValue((DocumentCodeText.Key(code), side), out type);
    }

    /// <summary>Finds a type by its code, the State's before the Party's.</summary>
    /// <param name="code">The code, in any letter case.</param>
    /// <param name="type">The type, or null.</param>
    /// <returns>False where neither has such a type.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public bool TryGetType(string code, [NotNullWhen(true)] out DocumentType? type) =>
        TryGetType(code, DocumentStyle.State, out type) || TryGetType(code, DocumentStyle.Party, out type);

    /// <summary>Finds a type by its Vietnamese name, such as <em>nghị quyết</em>.</summary>
    /// <param name="name">The name, in any letter case, with or without marks.</param>
    /// <param name="style">Party or State; the other styles are the State's.</param>
    /// <param name="type">The type, or null.</param>
    /// <returns>False where the Party, or the State, has no such type.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool TryGetTypeByName(string name, DocumentStyle style, [NotNullWhen(true)] out DocumentType? type)
    {
        ArgumentNullException.ThrowIfNull(name);
        var side = style == DocumentStyle.Party ? DocumentStyle.Party : DocumentStyle.State;
        type = Array.Find(_types, known => known.Style == side && DocumentCodeText.AreSameWords(known.Name.Vietnamese, name));
        return type is not null;
    }

    /// <summary>Finds an issuer by its code.</summary>
    /// <param name="code">The code, in any letter case, with the number of the term where it has one (<c>QH15</c>).</param>
    /// <param name="issuer">The issuer, or null.</param>
    /// <returns>False where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public bool TryGetIssuer(string code, [NotNullWhen(true)] out DocumentIssuer? issuer)
    {
        ArgumentNullException.ThrowIfNull(code);
        var key = DocumentCodeText.Key(code);
        if (_issuerByCode.TryGetValue(key, out issuer))
        {
            return true;
        }

        var letters = key.TrimEnd(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        issuer = letters.Length < key.Length && _issuerByCode.TryGetValue(letters, out var numbered) && numbered.IsNumberedByTerm ? numbered : null;
        return issuer is not null;
    }

    /// <summary>An issuer's code in the catalogue's spelling; as written where it is not known.</summary>
    internal string Spelled(string code) =>
        TryGetIssuer(code, out var issuer) ? issuer.Code + code[issuer.Code.Length..] : code;
}
