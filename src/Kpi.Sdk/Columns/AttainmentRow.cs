using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk.Columns;

/// <summary>A target held against one result of a roll-up.</summary>
[Experimental("KPISDK0001")]
public sealed class AttainmentRow
{
    internal AttainmentRow(AttainmentColumns columns, int cell)
    {
        Target = columns.Target;
        Result = columns.Columns.RowAt(cell);
        Judgement = columns.JudgementAt(cell);
        Attainment = Judgement is null ? default : Attainment.Of(Judgement);
        Band = Attainment.Value.TryGetValue(out var attainment) ? columns.StatusBands.For(attainment) : null;
    }

    /// <summary>The target.</summary>
    public Target Target { get; }

    /// <summary>The result it is held against.</summary>
    public RollupRow Result { get; }

    /// <summary>The judgement on the last day of the period; null where there is no result, or one with more digits than a figure holds.</summary>
    public Judgement? Judgement { get; }

    /// <summary>How far the target is reached; without data where there is no judgement.</summary>
    public Attainment Attainment { get; }

    /// <summary>The band; null where there is no attainment.</summary>
    public StatusBand? Band { get; }

    /// <summary>The result, the target and how far it is reached.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => $"{Result}; {Target}: {Attainment.Value}";
}
