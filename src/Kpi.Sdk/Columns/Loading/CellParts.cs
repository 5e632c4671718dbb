namespace Kpi.Sdk.Columns;

/// <summary>The parts of a cell that become columns.</summary>
internal static class CellParts
{
    public readonly struct Value : ICellPart<long>
    {
        public static long Of(in GridCell cell) => cell.Value;
    }

    public readonly struct Denominator : ICellPart<long>
    {
        public static long Of(in GridCell cell) => cell.Denominator;
    }

    /// <summary>The value, of a column in which all are small.</summary>
    public readonly struct NarrowValue : ICellPart<int>
    {
        public static int Of(in GridCell cell) => cell.Value == MeasureColumn.Missing ? MeasureColumn.NarrowMissing : (int)cell.Value;
    }

    /// <summary>The denominator, of a column in which all are small.</summary>
    public readonly struct NarrowDenominator : ICellPart<int>
    {
        public static int Of(in GridCell cell) => (int)cell.Denominator;
    }

    public readonly struct Stated : ICellPart<int>
    {
        public static int Of(in GridCell cell) => cell.Stated;
    }

    public readonly struct StatedDecimals : ICellPart<byte>
    {
        public static byte Of(in GridCell cell) => cell.StatedDecimals;
    }

    public readonly struct Status : ICellPart<byte>
    {
        public static byte Of(in GridCell cell) => cell.Status;
    }
}
