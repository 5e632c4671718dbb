using NodaTime;

namespace Kpi.Sdk.Validation;

/// <summary>What a rule may look at: the framework, the report, and earlier reports.</summary>
/// <remarks>Immutable and safe for concurrent readers.</remarks>
public sealed class RuleContext
{
    private readonly Lazy<ILookup<FigureKey, Observation>> _figures;

    internal RuleContext(IndicatorFramework framework, Submission? submission, IReadOnlyList<Submission> history, LocalDate? asOf, CancellationToken cancellationToken = default)
    {
        Framework = framework;
        Submission = submission;
        History = history;
        AsOf = asOf ?? submission?.DateIn(framework.Calendar);
        CancellationToken = cancellationToken;
        _figures = new Lazy<ILookup<FigureKey, Observation>>(() => Observations.ToLookup(FigureKey.Of));
    }

    /// <summary>The framework.</summary>
    public IndicatorFramework Framework { get; }

    /// <summary>The report; null where a framework is looked at alone.</summary>
    public Submission? Submission { get; }

    /// <summary>The report's figures; none where there is no report.</summary>
    public IReadOnlyList<Observation> Observations => Submission?.Observations ?? [];

    /// <summary>Earlier reports, in any order.</summary>
    public IReadOnlyList<Submission> History { get; }

    /// <summary>The day looked at: asked for, or the report's; null where there is neither.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>Says when to stop; long rules ask it.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>The figures of one indicator or member, unit, tier, period and span of time; several where one was given twice.</summary>
    internal IEnumerable<Observation> Figures(FigureKey key) => _figures.Value[key];

    /// <summary>The figures that stand for one thing, grouped, in the order of the report.</summary>
    internal IEnumerable<IGrouping<FigureKey, Observation>> FigureGroups => _figures.Value;

    /// <summary>The indicator of a figure; null where the framework has none of that code.</summary>
    /// <param name="observation">The figure.</param>
    /// <returns>The indicator, or null.</returns>
    public Indicator? IndicatorOf(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return Framework.Find(observation.Slice.Code);
    }
}
