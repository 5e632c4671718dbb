using Kpi.Sdk.Reporting;

namespace Kpi.Sdk;

/// <summary>Scorecards as pages.</summary>
/// <remarks>
/// A page is one file of HTML without script and without anything to fetch: it opens from a disk, a mail or a portal's frame alike, prints on A4 and follows the reader's light or dark scheme.
/// It says what <see cref="ScorecardText"/> says, in the same words; every chart has its numbers in text. The same scorecard gives the same bytes.
/// </remarks>
public static class ScorecardPage
{
    /// <summary>The scorecard as a page.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="language">Language of the words; figures are written in its numerals.</param>
    /// <param name="options">What it says besides; null for what stands unless set.</param>
    /// <returns>The text of the file. Lines end with a line feed.</returns>
    public static string ToHtml(this Scorecard card, ReportLanguage language = ReportLanguage.Vietnamese, PageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new ScorecardPagePrinter(card, language, options ?? PageOptions.Default).Print();
    }

    /// <summary>Writes the page.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="output">Where to write; the page says it is UTF-8, so what the writer ends in should be.</param>
    /// <param name="language">Language of the words.</param>
    /// <param name="options">What it says besides; null for what stands unless set.</param>
    public static void WriteHtml(this Scorecard card, TextWriter output, ReportLanguage language = ReportLanguage.Vietnamese, PageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(card.ToHtml(language, options));
    }

    /// <summary>Writes the page as UTF-8 without a byte order mark.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="language">Language of the words.</param>
    /// <param name="options">What it says besides; null for what stands unless set.</param>
    public static void WriteHtml(this Scorecard card, Stream stream, ReportLanguage language = ReportLanguage.Vietnamese, PageOptions? options = null) =>
        PageFile.Write(stream, card.ToHtml(language, options));

    /// <summary>Writes the page as UTF-8 without a byte order mark.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="language">Language of the words.</param>
    /// <param name="options">What it says besides; null for what stands unless set.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends with the writing.</returns>
    public static Task WriteHtmlAsync(
        this Scorecard card, Stream stream, ReportLanguage language = ReportLanguage.Vietnamese, PageOptions? options = null, CancellationToken cancellationToken = default) =>
        PageFile.WriteAsync(stream, card.ToHtml(language, options), cancellationToken);

    /// <summary>Writes the page to a file. A file that is there is replaced, once all is ready to be written.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="path">The file.</param>
    /// <param name="language">Language of the words.</param>
    /// <param name="options">What it says besides; null for what stands unless set.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file can't be written.</exception>
    public static void SaveHtml(this Scorecard card, string path, ReportLanguage language = ReportLanguage.Vietnamese, PageOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        PageFile.Save(path, card.ToHtml(language, options));
    }

    /// <summary>Writes the page to a file. A file that is there is replaced, once all is ready to be written.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="path">The file.</param>
    /// <param name="language">Language of the words.</param>
    /// <param name="options">What it says besides; null for what stands unless set.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends with the writing.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file can't be written.</exception>
    public static Task SaveHtmlAsync(
        this Scorecard card, string path, ReportLanguage language = ReportLanguage.Vietnamese, PageOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return PageFile.SaveAsync(path, card.ToHtml(language, options), cancellationToken);
    }
}
