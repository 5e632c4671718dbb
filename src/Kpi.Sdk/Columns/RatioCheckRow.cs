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

    /// <summary>The observation and its faults.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => $"{Observation}: {Faults}";
}
