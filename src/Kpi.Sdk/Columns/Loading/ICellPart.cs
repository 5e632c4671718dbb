namespace Kpi.Sdk.Columns;

/// <summary>A part of a cell, by a type of its own so that the compiler puts it into the loop that copies it.</summary>
/// <typeparam name="T">What the part is.</typeparam>
internal interface ICellPart<T>
{
    /// <summary>The part.</summary>
    static abstract T Of(in GridCell cell);
}
