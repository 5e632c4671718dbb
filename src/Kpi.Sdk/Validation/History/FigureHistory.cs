using System.Runtime.CompilerServices;
using NodaTime;

namespace Kpi.Sdk.Validation;

/// <summary>The series a report stands in, put together from it and from earlier reports once for all rules of history.</summary>
internal sealed class FigureHistory
{
    private static readonly ConditionalWeakTable<RuleContext, FigureHistory> Found = [];

    private readonly Dictionary<FigureSeriesKey, FigureSeries> _series = [];
    private readonly Dictionary<(OrgUnitCode Unit, LocalDate Date), OrgUnit?> _units = [];
    private readonly Lazy<IReadOnlyList<Outlier>> _outliers;

    private FigureHistory(RuleContext context)
    {
        _outliers = new Lazy<IReadOnlyList<Outlier>>(() => [.. Series.SelectMany(series => OutlierSearch.Of(context, series))]);
        if (context.Submission is not { } submission)
        {
            return;
        }

        Add(context, submission, isReported: true);
        foreach (var earlier in context.History.Where(earlier => !ReferenceEquals(earlier, submission) && string.Equals(earlier.Framework, context.Framework.Code, StringComparison.Ordinal)))
        {
            Add(context, earlier, isReported: false);
        }
    }

    /// <summary>The series with a figure in the report, in its order.</summary>
    public IEnumerable<FigureSeries> Series => _series.Values;

    /// <summary>Figures of the report that stand apart from the earlier ones of their series.</summary>
    public IReadOnlyList<Outlier> Outliers => _outliers.Value;

    public static FigureHistory Of(RuleContext context) => Found.GetValue(context, static context => new FigureHistory(context));

    private void Add(RuleContext context, Submission submission, bool isReported)
    {
        var calendar = context.Framework.Calendar;
        var reportedOn = submission.DateIn(calendar);
        foreach (var observation in submission.Observations.Where(observation => observation.Value.Kind != ObservedValueKind.Absent))
        {
            if (context.IndicatorOf(observation) is not { } indicator)
            {
                continue;
            }

            var key = FigureSeriesKey.Of(observation, indicator);
            if (!_series.TryGetValue(key, out var series))
            {
                if (!isReported)
                {
                    continue;
                }

                series = new FigureSeries(key, indicator);
                _series.Add(key, series);
            }

            var date = observation.DateIn(calendar);
            series.Add(new SeriesPoint(observation, date, observation.KnownOn ?? reportedOn, isReported, UnitOn(context, observation.Unit, date)));
        }
    }

    private OrgUnit? UnitOn(RuleContext context, OrgUnitCode unit, LocalDate date)
    {
        if (context.Framework.Units.Count == 0)
        {
            return null;
        }

        if (!_units.TryGetValue((unit, date), out var found))
        {
            found = context.Framework.Units.Find(unit, date);
            _units.Add((unit, date), found);
        }

        return found;
    }
}
