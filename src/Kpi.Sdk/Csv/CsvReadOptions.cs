using NodaTime;

namespace Kpi.Sdk.Csv;

/// <summary>What a caller knows about a CSV file, and limits for reading it.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed class CsvReadOptions
{
    private const long ModelBytes = 64 * 1024 * 1024;

    private readonly char? _separator;
    private readonly Numerals? _numerals;
    private readonly OrgUnitCode? _unit;
    private readonly ReportingPeriod? _period;
    private readonly LocalDate? _reportedOn;
    private readonly long? _maxBytes;
    private readonly int _maxRecordBytes = 1 << 20;
    private readonly int _maxColumns = 1024;
    private readonly int _maxFindings = 1000;

    /// <summary>Nothing known, and the limits as they stand where none are given.</summary>
    public static CsvReadOptions Default { get; } = new();

    /// <summary>The separator: a comma, a semicolon or a tab; null to tell it by the first line.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of these.</exception>
    public char? Separator
    {
        get => _separator;
        init => _separator = value is null or ',' or ';' or '\t' ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A comma, a semicolon or a tab.");
    }

    /// <summary>How numbers are written; null to tell it by the numbers of the file, and to take the framework's where they do not tell.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the numerals.</exception>
    public Numerals? Numerals
    {
        get => _numerals;
        init => _numerals = value is not { } given || Enum.IsDefined(given) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Not one of the numerals.");
    }

    /// <summary>The unit that reports, and that rows without one are about; null where the rows say it.</summary>
    /// <exception cref="ArgumentException">The code is unset.</exception>
    public OrgUnitCode? Unit
    {
        get => _unit;
        init
        {
            value?.ThrowIfUnset(nameof(Unit));
            _unit = value;
        }
    }

    /// <summary>The period reported on, and that rows without one are for; null where the rows say it.</summary>
    /// <exception cref="ArgumentException">The period is unset.</exception>
    public ReportingPeriod? Period
    {
        get => _period;
        init
        {
            value?.ThrowIfUnset(nameof(Period));
            _period = value;
        }
    }

    /// <summary>The day of the report; null where there is none.</summary>
    public LocalDate? ReportedOn
    {
        get => _reportedOn;
        init => _reportedOn = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The most bytes a file may have, at least 1; null for 64 MiB, and for no limit where a table is read.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public long? MaxBytes
    {
        get => _maxBytes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 1, 1, nameof(value));
            _maxBytes = value;
        }
    }

    /// <summary>The most bytes one record may have where a stream is read, 1024 to 1 GiB; 1 MiB unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int MaxRecordBytes
    {
        get => _maxRecordBytes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1024);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1 << 30);
            _maxRecordBytes = value;
        }
    }

    /// <summary>The most columns, 1 to 100 000; 1024 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int MaxColumns
    {
        get => _maxColumns;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 100_000);
            _maxColumns = value;
        }
    }

    /// <summary>The most findings listed, at least 1; 1000 unless set. A last one says how many there were beyond them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxFindings
    {
        get => _maxFindings;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxFindings = value;
        }
    }

    /// <summary>The file's name, for locations; null for none.</summary>
    public string? FileName { get; init; }

    /// <summary>The most bytes of a file that is read into objects.</summary>
    internal long ModelMaxBytes => _maxBytes ?? ModelBytes;

    /// <summary>The most bytes of a file that is read into a table.</summary>
    internal long TableMaxBytes => _maxBytes ?? long.MaxValue;

    internal CsvReadOptions WithFileName(string path) => new()
    {
        Separator = Separator,
        Numerals = Numerals,
        Unit = Unit,
        Period = Period,
        ReportedOn = ReportedOn,
        MaxBytes = MaxBytes,
        MaxRecordBytes = MaxRecordBytes,
        MaxColumns = MaxColumns,
        MaxFindings = MaxFindings,
        FileName = path,
    };
}
