namespace Kpi.Sdk;

public sealed partial class DocumentReference
{
    /// <summary>Whether two references may be to one document: number, issuer and date together are its identity.</summary>
    /// <remarks>
    /// A date, an issuer or a type that one side does not state does not separate them; one that differs does. But something must be shared: the number (a short one is
    /// compared with the number and type of a full one), or else the title. Issuers and titles are compared folded; the term in brackets (<em>khóa XIV</em>) separates only where both state it.
    /// The clause does not count. Not transitive, since a reference that says little may be to several documents.
    /// </remarks>
    /// <param name="other">The other reference.</param>
    /// <returns>False where they are to different documents, or share nothing to tell by.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsSameDocument(DocumentReference other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (Differ(Date, other.Date) || IssuersDiffer(Issuer, other.Issuer))
        {
            return false;
        }

        if (Number is not null && other.Number is not null)
        {
            return Number == other.Number;
        }

        if (TypeCode is not null && other.TypeCode is not null && !string.Equals(TypeCode, other.TypeCode, StringComparison.Ordinal))
        {
            return false;
        }

        if (PlainNumber is { } number && other.PlainNumber is { } otherNumber)
        {
            return number == otherNumber && TypeCode is not null && other.TypeCode is not null;
        }

        return Title is not null && other.Title is not null && DocumentCodeText.AreSameWords(Title, other.Title);
    }

    // a number with a letter behind it has no short form
    private int? PlainNumber => Number is null ? ShortNumber : Number.NumberSuffix is null ? Number.Number : null;

    private static bool Differ<T>(T? left, T? right)
        where T : struct, IEquatable<T> =>
        left is { } one && right is { } two && !one.Equals(two);

    private static bool IssuersDiffer(string? left, string? right)
    {
        if (left is null || right is null)
        {
            return false;
        }

        var (body, term) = BodyAndTerm(left);
        var (otherBody, otherTerm) = BodyAndTerm(right);
        return !string.Equals(body, otherBody, StringComparison.Ordinal)
            || (term.Length > 0 && otherTerm.Length > 0 && !string.Equals(term, otherTerm, StringComparison.Ordinal));
    }

    private static (string Body, string Term) BodyAndTerm(string issuer)
    {
        var folded = VietnameseText.Fold(issuer);
        var bracket = folded.IndexOf('(', StringComparison.Ordinal);
        return bracket < 0 ? (folded, string.Empty) : (folded[..bracket].TrimEnd(), folded[bracket..]);
    }
}
