using Kpi.Sdk.Reporting;

namespace Kpi.Sdk;

/// <summary>Reports of findings as pages.</summary>
/// <remarks>
/// A page is one file of HTML without script and without anything to fetch: it opens from a disk, a mail or a portal's frame alike, prints on A4 and follows the reader's light or dark scheme.
/// Findings stand under their rules, the weightiest first; what was accepted beforehand is folded away with its reasons. The same report gives the same bytes.
/// </remarks>
public static class ValidationReportPage
{
    /// <summary>The report as a page.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">Language of the words.</param>
    /// <param name="options">What it says besides; null for what stands unless set.</param>
    /// <returns>The text of the file. Lines end with a line feed.</returns>
    public static string ToHtml(this ValidationReport report, ReportLanguage language = ReportLanguage.Vietnamese, PageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ValidationPagePrinter(report, language, options ?? PageOptions.Default).Print();
    }

    /// <summary>Writes the page.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to write; the page says it is UTF-8, so what the writer ends in should be.</param>
    /// <param name="language">Language of the words.</param>
    /// <param name="options">What it says besides; null for what stands unless set.</param>
    public static void WriteHtml(this ValidationReport report, TextWriter output, ReportLanguage language = ReportLanguage.Vietnamese, PageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(report.ToHtml(language, options));
    }

    /// <summary>Writes the page as UTF-8 without a byte order mark.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="language">Language of the words.</param>
    /// <param name="options">What it says besides; null for what stands unless set.</param>
    public static void WriteHtml(this ValidationReport report, Stream stream, ReportLanguage language = ReportLanguage.Vietnamese, PageOptions? options = null) =>
        PageFile.Write(stream, report.ToHtml(language, options));

    /// <summary>Writes the page as UTF-8 without a byte order mark.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="language">Language of the words.</param>
    /// <param name="options">What it says besides; null for what stands unless set.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends with the writing.</returns>
    public static Task WriteHtmlAsync(
        this ValidationReport report, Stream stream, ReportLanguage language = ReportLanguage.Vietnamese, PageOptions? options = null, CancellationToken cancellationToken = default) =>
        PageFile.WriteAsync(stream, report.ToHtml(language, options), cancellationToken);

    /// <summary>Writes the page to a file. A file that is there is replaced, once all is ready to be written.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The file.</param>
    /// <param name="language">Language of the words.</param>
    /// <param name="options">What it says besides; null for what stands unless set.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file can't be written.</exception>
    public static void SaveHtml(this ValidationReport report, string path, ReportLanguage language = ReportLanguage.Vietnamese, PageOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        PageFile.Save(path, report.ToHtml(language, options));
    }

    /// <summary>Writes the page to a file. A file that is there is replaced, once all is ready to be written.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The file.</param>
    /// <param name="language">Language of the words.</param>
    /// <param name="options">What it says besides; null for what stands unless set.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends with the writing.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file can't be written.</exception>
    public static Task SaveHtmlAsync(
        this ValidationReport report, string path, ReportLanguage language = ReportLanguage.Vietnamese, PageOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return PageFile.SaveAsync(path, report.ToHtml(language, options), cancellationToken);
    }
}
