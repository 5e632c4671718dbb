using Kpi.Sdk.Csv;

namespace Kpi.Sdk;

/// <content>Registers as CSV.</content>
public sealed partial class OrgUnitRegister
{
    /// <summary>Reads units from CSV: code, name, name_en, level, parent, valid_from, valid_to.</summary>
    /// <param name="utf8">The file: UTF-8, with or without a byte order mark.</param>
    /// <param name="options">What is known about the file, and limits; null for nothing and the usual ones.</param>
    /// <returns>The register, and what was found. A unit that does not fit the others is left out and told.</returns>
    /// <exception cref="KpiFormatException">The file can't be read at all.</exception>
    public static CsvReading<OrgUnitRegister> ReadCsv(ReadOnlyMemory<byte> utf8, CsvReadOptions? options = null) => CsvFile.Read(utf8, options, UnitColumns.Read);

    /// <summary>Reads units from a stream of CSV.</summary>
    /// <param name="stream">The stream, read from where it stands to its end, but no further than the limit; left open.</param>
    /// <param name="options">What is known about the file, and limits; null for nothing and the usual ones.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The register, and what was found.</returns>
    /// <exception cref="KpiFormatException">The content can't be read at all.</exception>
    public static Task<CsvReading<OrgUnitRegister>> ReadCsvAsync(Stream stream, CsvReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return CsvFile.ReadAsync(stream, options, UnitColumns.Read, cancellationToken);
    }

    /// <summary>Writes the units as CSV, in the order of their codes; what a caller keeps with them is not written.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="options">How to write; null for commas.</param>
    public void WriteCsv(Stream stream, CsvWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var output = new CsvOutput(stream, options ?? CsvWriteOptions.Default);
        UnitColumns.Write(this, output);
        output.Flush();
    }

    /// <summary>The units as CSV, as <see cref="WriteCsv"/> writes them, without a byte order mark.</summary>
    /// <param name="options">How to write; null for commas.</param>
    /// <returns>The text of the file.</returns>
    public string ToCsv(CsvWriteOptions? options = null) => CsvFile.Text(stream => WriteCsv(stream, options));
}
