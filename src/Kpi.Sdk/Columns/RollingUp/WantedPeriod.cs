using NodaTime;

namespace Kpi.Sdk.Columns;

/// <summary>A stretch of base periods that results are wanted for.</summary>
/// <param name="First">Its first base period, counted from the year 0.</param>
/// <param name="End">Behind its last one.</param>
/// <param name="LastDay">Its last day, on which the units in force are expected to have reported.</param>
/// <param name="Label">The period it is; unset for a term.</param>
internal readonly record struct WantedPeriod(int First, int End, LocalDate LastDay, ReportingPeriod Label);
