namespace Kpi.Sdk.Columns;

/// <summary>The parts of a cell that become columns.</summary>
internal static class CellParts
{
    public readonly struct Value : ICellPart<long>
    {
        public static long Of(in GridCell cell) => cell.Value;
    }

    /// <summary>A value that is known to fit.</summary>
    public readonly struct NarrowValue : ICellPart<int>
    {
        public static int Of(in GridCell cell) => cell.Value == MeasureColumn.Missing ? MeasureColumn.NarrowMissing : (int)cell.Value;
    }

    public readonly struct Denominator : ICellPart<long>
    {
        public static long Of(in GridCell cell) => cell.Denominator;
    }

    /// <summary>A denominator that is known to fit.</summary>
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
        public static byte Of(in GridCell cell) => (byte)cell.Status;
    }
}
