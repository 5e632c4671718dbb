namespace Kpi.Sdk.Validation;

/// <summary>A figure of the report that stands apart from the earlier ones of its series.</summary>
/// <param name="Kind">How.</param>
/// <param name="Observation">The figure.</param>
/// <param name="Part">Which number of it.</param>
/// <param name="Reading">That number.</param>
/// <param name="EarlierCount">How many earlier figures it was held against.</param>
/// <param name="Middle">Their mean, where three deviations are meant; else their median.</param>
/// <param name="IsAfterConstant">True where the earlier figures were all alike.</param>
internal sealed record Outlier(OutlierKind Kind, Observation Observation, RelationTermPart Part, TermReading Reading, int EarlierCount, Rational Middle, bool IsAfterConstant);
