using NodaTime;

namespace Kpi.Sdk.Validation;

/// <summary>The figure of one period in a series: the latest vintage.</summary>
/// <param name="Observation">The figure.</param>
/// <param name="Date">The day it is of.</param>
/// <param name="Known">The day it became known, or its report's.</param>
/// <param name="IsReported">True where it stands in the report looked at, false where in an earlier one.</param>
/// <param name="Unit">The unit as it was on that day; null where the framework does not know it.</param>
internal sealed record SeriesPoint(Observation Observation, LocalDate Date, LocalDate Known, bool IsReported, OrgUnit? Unit)
{
    public ReportingPeriod Period => Observation.Period;

    /// <summary>Whether it takes the place of another figure of the same period: of a later day, known later, in the report itself, more exact.</summary>
    public bool Supersedes(SeriesPoint other)
    {
        var order = Date.CompareTo(other.Date);
        order = order != 0 ? order : Known.CompareTo(other.Known);
        order = order != 0 ? order : IsReported.CompareTo(other.IsReported);
        order = order != 0 ? order : Observation.Value.Exactness.CompareTo(other.Observation.Value.Exactness);
        return order > 0;
    }
}
