using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Kpi.Sdk;

public sealed partial class DocumentReference
{
    private static readonly LocalDatePattern EnglishDate = LocalDatePattern.CreateWithInvariantCulture("d MMMM yyyy");

    /// <summary>The document as it is cited, such as <c>10-NQ/TU ngày 18/3/2022 của Tỉnh ủy Bình Thuận (khóa XIV)</c>.</summary>
    /// <remarks>
    /// The number, else the type with its short number, else the type and the title; then date and issuer where known, and the clause before all.
    /// In Vietnamese, days below 10 and the months 1 and 2 have a zero before them, as the rules for official papers ask. Titles and issuers are not translated.
    /// </remarks>
    /// <param name="language">The language of the words between.</param>
    /// <returns>The citation.</returns>
    public string Cite(ReportLanguage language)
    {
        var isEnglish = language == ReportLanguage.English;
        var citation = new StringBuilder();
        if (Clause is not null)
        {
            citation.Append(Clause).Append(", ");
        }

        citation.Append(ShortName(language));
        if (Date is { } date)
        {
            citation.Append(isEnglish ? " of " : " ngày ").Append(isEnglish ? EnglishDate.Format(date) : VietnameseDate(date));
        }

        if (Issuer is not null)
        {
            citation.Append(isEnglish ? " by " : " của ").Append(Issuer);
        }

        return citation.ToString();
    }

    /// <summary>The document without date and issuer: its number, else its type with the short number or the title.</summary>
    /// <param name="language">The language of the type's name.</param>
    /// <returns>Such as <c>10-NQ/TU</c>, <c>Đề án 06</c>.</returns>
    public string ShortName(ReportLanguage language)
    {
        if (Number is not null)
        {
            return Number.ToString();
        }

        if (DocumentType is null)
        {
            return Title ?? string.Empty;
        }

        var type = DocumentType.Name.In(language);
        return ShortNumber is { } number ? $"{type} {number.ToString("00", CultureInfo.InvariantCulture)}"
            : Title is not null ? $"{type} {Title}"
            : type;
    }

    /// <summary>The citation in Vietnamese.</summary>
    /// <returns>The citation in Vietnamese.</returns>
    public override string ToString() => Cite(ReportLanguage.Vietnamese);

    private static string VietnameseDate(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day:00}/{(date.Month <= 2 ? "0" : string.Empty)}{date.Month}/{date.Year}");
}
