namespace Kpi.Sdk.Columns;

/// <summary>A figure on its way into a block: where it belongs, since when it is known, and its number or its two terms.</summary>
/// <remarks><see cref="Side"/> is set for what has no complete number: an absence, or a ratio that lacks a term.</remarks>
internal readonly record struct LoadedFigure(int Place, int PeriodIndex, int KnownDay, int Order, Figure First, Figure Second, ObservedValue? Side)
{
    /// <summary>True where the two say the same.</summary>
    public bool Agrees(in LoadedFigure other) =>
        Side is null && other.Side is null
            ? First.CompareValueTo(other.First) == 0 && Second.CompareValueTo(other.Second) == 0
            : Equals(Side, other.Side);
}
