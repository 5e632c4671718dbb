using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Kpi.Sdk.Columns;

/// <summary>What a table is built for: the units of which day, periods of which length, and what was known when.</summary>
[Experimental("KPISDK0001")]
public sealed class TableOptions
{
    private readonly Frequency _baseFrequency = Frequency.Month;
    private readonly int _maxFindings = TableFindings.UsualLimit;

    /// <summary>The day whose units the table is about.</summary>
    public required LocalDate UnitsOn { get; init; }

    /// <summary>The length of the periods the figures are for: month, quarter, half-year or year. The month unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of these.</exception>
    public Frequency BaseFrequency
    {
        get => _baseFrequency;
        init => _baseFrequency = value is Frequency.Month or Frequency.Quarter or Frequency.HalfYear or Frequency.Year
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Month, Quarter, HalfYear or Year.");
    }

    /// <summary>
    /// True for figures that each stand for the year up to the end of their period: three months, half a year, nine months. They are then of periods that begin with
    /// the year, and <see cref="BaseFrequency"/> is the step from one to the next. False unless said otherwise. See <see cref="ObservationTable.InPeriod"/>.
    /// </summary>
    public bool IsSinceYearStart { get; init; }

    /// <summary>Figures that became known after this day are passed over; null to take all. Of several vintages the latest is taken.</summary>
    public LocalDate? KnownOn { get; init; }

    /// <summary>Told, from time to time, how many observations have been read; null for nobody.</summary>
    public IProgress<long>? Progress { get; init; }

    /// <summary>The most findings that are listed, 1 or more; a last one says how many there were beyond them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxFindings
    {
        get => _maxFindings;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxFindings = value;
        }
    }

    internal BasePeriods Periods => new(BaseFrequency, IsSinceYearStart);
}
