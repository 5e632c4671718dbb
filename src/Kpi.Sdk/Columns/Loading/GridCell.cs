using System.Runtime.InteropServices;

namespace Kpi.Sdk.Columns;

/// <summary>One cell of a grid: all of a figure side by side, so that a figure that arrives out of order waits for memory once.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct GridCell
{
    /// <summary>A cell without a figure.</summary>
    public static readonly GridCell Empty = new() { Value = MeasureColumn.Missing, Stated = StatedColumn.None };

    /// <summary>The value or the numerator, scaled; <see cref="MeasureColumn.Missing"/> for none.</summary>
    public long Value;

    /// <summary>The denominator, scaled; 0 for none.</summary>
    public long Denominator;

    /// <summary>The digits of the percentage beside both terms; <see cref="StatedColumn.None"/> for none.</summary>
    public int Stated;

    /// <summary>The decimals of <see cref="Stated"/>.</summary>
    public byte StatedDecimals;

    /// <summary>How settled the figure is.</summary>
    public ObservationStatus Status;
}
