using BenchmarkDotNet.Attributes;
using Kpi.Sdk.Columns;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Benchmarks;

/// <summary>Each rule of single figures over a report in order, and all rules together against the plain exact test by itself.</summary>
[MemoryDiagnoser]
public class ValidationRuleBenchmarks
{
    private const int Seed = 20250701;
    private const int FigureCount = 100_000;
    private const string PlainCheck = "PercentageCheck";

    private IndicatorFramework _framework = null!;
    private Submission _report = null!;
    private FigureContext[] _figures = [];
    private IFigureRule? _rule;

    /// <summary>The ids of the rules; the plain test they are compared with comes first.</summary>
    public static IEnumerable<string> RuleIds => [PlainCheck, .. RuleCatalogue.OfFigures.Select(rule => rule.Id.ToString())];

    [ParamsSource(nameof(RuleIds))]
    public string Rule { get; set; } = PlainCheck;

    [GlobalSetup]
    public void Setup()
    {
        _framework = Framework();
        _report = Report();
        _figures = [.. _report.Observations.Select(observation => new FigureContext(_framework, _framework.Indicators[0], observation, _report))];
        _rule = RuleCatalogue.OfFigures.FirstOrDefault(rule => string.Equals(rule.Id.ToString(), Rule, StringComparison.Ordinal));

        // the fast way and the plain one say the same before either is timed
        foreach (var figure in _figures)
        {
            var value = figure.Observation.Value;
            var (stated, terms) = (value.StatedPercentage!.Value, value.Terms!.Value);
            if (PercentageFits.Of(stated, terms, PrintReading.HalfUp) != PercentageFits.Plainly(stated, terms, PrintReading.HalfUp))
            {
                throw new InvalidOperationException($"The two ways differ on {value}.");
            }
        }
    }

    [Benchmark(OperationsPerInvoke = FigureCount)]
    public int OneRule()
    {
        if (_rule is null)
        {
            return Plainly();
        }

        var sink = new FindingSink(_framework, _report);
        foreach (ref readonly var figure in _figures.AsSpan())
        {
            _rule.Check(figure, sink);
        }

        return sink.Findings.Count;
    }

    private int Plainly()
    {
        var count = 0;
        foreach (ref readonly var figure in _figures.AsSpan())
        {
            var value = figure.Observation.Value;
            count += PercentageCheck.Agrees(value.StatedPercentage!.Value, value.Terms!.Value, PrintReading.HalfUp) ? 0 : 1;
        }

        return count;
    }

    /// <summary>A framework of one ratio with a target for each commune.</summary>
    internal static IndicatorFramework Framework() => IndicatorFramework.Of(new FrameworkDefinition
    {
        Code = "BENCH",
        Name = BilingualText.Of("Khung đo tốc độ"),
        Indicators =
        [
            new Indicator
            {
                Code = IndicatorCode.Parse("A"),
                Name = BilingualText.Of("Tỷ lệ"),
                Kind = MeasureKind.Ratio,
                IsCountable = true,
                PartLimit = PartLimit.Strict,
                DisplayDecimals = 2,
            },
        ],
        Targets =
        [
            new Target
            {
                Id = "T",
                Slice = IndicatorSlice.Parse("A"),
                Condition = TargetCondition.Parse(">= 80%"),
                Scope = TargetScope.EachUnitOf(OrgLevel.Commune),
                Due = TargetDue.Parse("2025"),
                Source = new DocumentReference(DocumentNumber.Parse("10-NQ/TU")),
            },
        ],
    });

    /// <summary>Figures as reports print them, every one right: what a rule costs where it finds nothing.</summary>
    internal static Submission Report()
    {
        var random = new Random(Seed);
        var observations = new Observation[FigureCount];
        for (var index = 0; index < FigureCount; index++)
        {
            var denominator = random.Next(100, 2_000_000);
            var terms = Ratio.Of(random.Next(denominator), denominator);
            observations[index] = new Observation
            {
                Slice = IndicatorSlice.Parse("A"),
                Unit = OrgUnitCode.Parse($"{index % 10_000:00000}"),
                Period = ReportingPeriod.OfMonth(2020 + (index / 10_000 % 5), 1 + (index / 50_000)),
                Value = ObservedValue.OfRatio(terms.Numerator, terms.Denominator, terms.ToPercentage(RoundingRule.HalfUp(2)).Value),
            };
        }

        return new Submission { Framework = "BENCH", Unit = OrgUnitCode.Parse("VN"), Period = ReportingPeriod.OfYear(2024), Observations = observations };
    }
}
