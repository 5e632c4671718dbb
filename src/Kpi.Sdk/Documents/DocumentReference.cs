using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json;
using NodaTime;

namespace Kpi.Sdk;

/// <summary>A document that is cited: by its number, or by what else is known of it.</summary>
/// <remarks>
/// What a document is cited by (number, type, title) goes into the constructor, which checks it together; what may be said besides is set at construction, each property checking its own value.
/// Equality is of the reference; <see cref="IsSameDocument"/> compares documents. Immutable after construction; safe for concurrent use.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class DocumentReference
{
    private readonly string? _issuer;
    private readonly LocalDate? _date;
    private readonly string? _clause;
    private readonly int? _declaredTargetCount;
    private readonly IReadOnlyDictionary<string, string> _extensions = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>A document cited by at least one of number, title and type.</summary>
    /// <param name="number">The full number, or null.</param>
    /// <param name="title">The title, or null.</param>
    /// <param name="documentType">The type where there is no full number, or null.</param>
    /// <param name="shortNumber">The number without an issuer's code (<em>Đề án 06</em>), positive, only with <paramref name="documentType"/>; or null.</param>
    /// <exception cref="ArgumentException">
    /// Number, title and type are all missing; <paramref name="title"/> is blank; <paramref name="documentType"/> or <paramref name="shortNumber"/> is given beside <paramref name="number"/>;
    /// or <paramref name="shortNumber"/> is given without a type.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="shortNumber"/> is not positive.</exception>
    public DocumentReference(DocumentNumber? number = null, string? title = null, DocumentType? documentType = null, int? shortNumber = null)
    {
        if (number is null && title is null && documentType is null)
        {
            throw new ArgumentException("A document is cited by its number, its title or its type: give at least one, such as DocumentNumber.Parse(\"10-NQ/TU\").", nameof(number));
        }

        if (number is not null && (documentType is not null || shortNumber is not null))
        {
            throw new ArgumentException($"The number {number} says the type already: give a type or a short number only where there is no full number.", documentType is not null ? nameof(documentType) : nameof(shortNumber));
        }

        if (shortNumber is { } value)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(shortNumber));
            if (documentType is null)
            {
                throw new ArgumentException("A number without an issuer needs its type, as in \"Đề án 06\".", nameof(shortNumber));
            }
        }

        Number = number;
        Title = Text(title, nameof(title));
        DocumentType = documentType;
        ShortNumber = shortNumber;
    }

    private DocumentReference(DocumentReference original, string clause)
    {
        Number = original.Number;
        Title = original.Title;
        DocumentType = original.DocumentType;
        ShortNumber = original.ShortNumber;
        _issuer = original._issuer;
        Date = original.Date;
        Level = original.Level;
        _declaredTargetCount = original._declaredTargetCount;
        Implements = original.Implements;
        _extensions = original._extensions;
        _clause = Text(clause, nameof(clause));
    }

    /// <summary>The full number, or null where only a title, a type or a short number is known.</summary>
    public DocumentNumber? Number { get; }

    /// <summary>The title, composed and trimmed, or null.</summary>
    public string? Title { get; }

    /// <summary>The type where there is no full number; null elsewhere.</summary>
    public DocumentType? DocumentType { get; }

    /// <summary>The number without an issuer's code, as in <em>Đề án 06</em>; null where there is a full number or none.</summary>
    public int? ShortNumber { get; }

    /// <summary>The code of the type, from the full number or from <see cref="DocumentType"/>; null where neither says it.</summary>
    public string? TypeCode => Number is null ? DocumentType?.Code : Number.TypeCode;

    /// <summary>The issuing body in words, such as <em>Tỉnh ủy Bình Thuận (khóa XIV)</em>, or null.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Issuer
    {
        get => _issuer;
        init => _issuer = Text(value, nameof(Issuer));
    }

    /// <summary>The date of issue, or null. In the ISO calendar.</summary>
    public LocalDate? Date
    {
        get => _date;
        init => _date = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The place within the document, such as <em>mục II.2</em>, or null for the whole of it.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Clause
    {
        get => _clause;
        init => _clause = Text(value, nameof(Clause));
    }

    /// <summary>The level of authority it comes from.</summary>
    public IssuingLevel Level { get; init; }

    /// <summary>How many targets the document says it sets, 0 or more; null where it does not say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? DeclaredTargetCount
    {
        get => _declaredTargetCount;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value.GetValueOrDefault(), nameof(value));
            _declaredTargetCount = value;
        }
    }

    /// <summary>The document this one carries out, or null.</summary>
    public DocumentReference? Implements { get; init; }

    /// <summary>The <c>x-</c> members of the file it was read from, name to raw JSON; empty where there are none. Copied when set.</summary>
    /// <exception cref="ArgumentException">A name does not begin with <c>x-</c>, or a value is not JSON.</exception>
    public IReadOnlyDictionary<string, string> Extensions
    {
        get => _extensions;
        init => _extensions = Checked(value);
    }

    /// <summary>The same document, cited at a place within it.</summary>
    /// <param name="clause">The place, such as <em>mục II.2</em>; takes the place of the one before.</param>
    /// <returns>A new reference.</returns>
    /// <exception cref="ArgumentException"><paramref name="clause"/> is null or blank.</exception>
    public DocumentReference WithClause(string clause)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(clause);
        return new DocumentReference(this, clause);
    }

    private static string? Text(string? text, string parameterName)
    {
        if (text is null)
        {
            return null;
        }

        ArgumentException.ThrowIfNullOrWhiteSpace(text, parameterName);
        return VietnameseText.Compose(text).Trim();
    }

    private static ReadOnlyDictionary<string, string> Checked(IReadOnlyDictionary<string, string> extensions)
    {
        ArgumentNullException.ThrowIfNull(extensions, nameof(extensions));
        foreach (var (name, json) in extensions)
        {
            if (!name.StartsWith("x-", StringComparison.Ordinal))
            {
                throw new ArgumentException($"'{name}' is not the name of an extension: it begins with x-, such as x-note.", nameof(extensions));
            }

            try
            {
                using var document = JsonDocument.Parse(json);
            }
            catch (JsonException broken)
            {
                throw new ArgumentException($"The value of '{name}' is not JSON; a valid example: \"text\" in its quotes.", nameof(extensions), broken);
            }
        }

        return new ReadOnlyDictionary<string, string>(new Dictionary<string, string>(extensions, StringComparer.Ordinal));
    }
}
