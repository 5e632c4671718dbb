namespace Kpi.Sdk;

/// <summary>A part of a sum and how often it counts.</summary>
/// <param name="Figure">The part, as printed.</param>
/// <param name="Weight">The factor it enters the sum with; −1 for what is taken away.</param>
public readonly record struct WeightedFigure(Figure Figure, Rational Weight);
