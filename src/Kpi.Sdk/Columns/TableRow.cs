using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk.Columns;

/// <summary>One plain figure whose names have been looked up, for loading millions of them: see <see cref="ObservationTableBuilder.AddRows"/>.</summary>
[Experimental("KPISDK0001")]
public readonly record struct TableRow
{
    /// <summary>What <see cref="Stated"/> is where no percentage was printed.</summary>
    public const int NotStated = int.MinValue;

    /// <summary>A row of zeros without a stated percentage.</summary>
    public TableRow() => Stated = NotStated;

    /// <summary>The series, as <see cref="ObservationTableBuilder.SeriesOf"/> counts them.</summary>
    public int Series { get; init; }

    /// <summary>The unit, as <see cref="ObservationTableBuilder.UnitOf"/> counts them.</summary>
    public int Unit { get; init; }

    /// <summary>The period, as <see cref="ObservationTableBuilder.PeriodOf"/> counts them.</summary>
    public int Period { get; init; }

    /// <summary>The digits of the value or the numerator, between −10^18 and 10^18: 12,30 is 1230 with two decimals.</summary>
    public long Value { get; init; }

    /// <summary>The digits of a ratio's denominator, between −10^18 and 10^18; passed over for what is no ratio.</summary>
    public long Denominator { get; init; }

    /// <summary>The digits of the percentage printed beside both terms, or <see cref="NotStated"/>; passed over for what is no ratio.</summary>
    public int Stated { get; init; }

    /// <summary>The decimals of <see cref="Value"/>, 0 to 15.</summary>
    public byte ValueDecimals { get; init; }

    /// <summary>The decimals of <see cref="Denominator"/>, 0 to 15.</summary>
    public byte DenominatorDecimals { get; init; }

    /// <summary>The decimals of <see cref="Stated"/>, 0 to 15.</summary>
    public byte StatedDecimals { get; init; }
}
