using System.Diagnostics.CodeAnalysis;

namespace Kpi.Sdk.Columns;

/// <summary>A ratio that is at fault by its own numbers.</summary>
[Experimental("KPISDK0001")]
public sealed class RatioCheckRow
{
    internal RatioCheckRow(Observation observation, RatioFaults faults) => (Observation, Faults) = (observation, faults);

    /// <summary>The observation, as <see cref="ObservationTable.Rows"/> gives it.</summary>
    public Observation Observation { get; }

    /// <summary>What is wrong with it; one or more.</summary>
    public RatioFaults Faults { get; }

    /// <summary>The percentage that the terms give, rounded half up with the decimals of the one that is stated; null where none is stated, or the terms give none.</summary>
    public Percentage? Computed =>
        Observation.Value is { StatedPercentage: { } stated, Terms: { } terms } && terms.ToPercentage(RoundingRule.HalfUp(Math.Max(0, stated.Figure.Decimals))).TryGetValue(out var right)
            ? right
            : null;

    internal IEnumerable<string> FaultNames =>
        new[] { RatioFaults.NoBase, RatioFaults.PartAboveWhole, RatioFaults.NotAsStated }.Where(fault => (Faults & fault) == fault).Select(fault => fault.ToString());

    /// <summary>The observation and its faults.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => $"{Observation}: {Faults}";
}
