using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Validation;
using NodaTime;

namespace Kpi.Sdk.Tests.Validation.Rules;

/// <summary>One rule run by itself over a small framework and report.</summary>
internal static class RuleFindings
{
    public static IndicatorFramework Framework(
        IReadOnlyList<Indicator>? indicators = null,
        IReadOnlyList<Target>? targets = null,
        IReadOnlyDictionary<string, DocumentReference>? documents = null,
        OrgUnitRegister? units = null,
        ReportingCalendar? calendar = null,
        IReadOnlyList<Frequency>? frequencies = null,
        IReadOnlyList<Breakdown>? breakdowns = null) => IndicatorFramework.Of(new FrameworkDefinition
        {
            Code = "LAGI",
            Name = BilingualText.Of("Chỉ tiêu chuyển đổi số", "Digital transformation"),
            Indicators = indicators ?? [Parts.Indicator()],
            Targets = targets ?? [],
            Documents = documents ?? new Dictionary<string, DocumentReference>(StringComparer.Ordinal),
            Units = units ?? OrgUnitRegister.Of([]),
            Calendar = calendar ?? ReportingCalendar.Civil,
            Frequencies = frequencies ?? [],
            Breakdowns = breakdowns ?? [],
        });

    /// <summary>A framework that does not say where its periods lie.</summary>
    public static IndicatorFramework WithoutCalendar() => IndicatorFramework.Of(new FrameworkDefinition
    {
        Code = "LAGI",
        Name = BilingualText.Of("Chỉ tiêu chuyển đổi số", "Digital transformation"),
        Indicators = [Parts.Indicator()],
    });

    public static Dictionary<string, DocumentReference> Documents(params (string Id, DocumentReference Document)[] documents) =>
        documents.ToDictionary(pair => pair.Id, pair => pair.Document, StringComparer.Ordinal);

    public static Observation Figure(
        string period = "2024-S1",
        string unit = "594",
        string slice = "A",
        string? asOf = null,
        string? knownOn = null,
        string? inferredFrom = null,
        string? statedBy = null,
        string? note = null,
        object? tag = null,
        Accumulation accumulation = default,
        ObservationStatus status = default) => new()
        {
            Slice = Parts.Slice(slice),
            Unit = OrgUnitCode.Parse(unit),
            Period = Parts.Period(period),
            Value = ObservedValue.OfNumber(Kpi.Sdk.Figure.Of(1)),
            AsOf = asOf is null ? null : Parts.Day(asOf),
            KnownOn = knownOn is null ? null : Parts.Day(knownOn),
            PeriodInferredFrom = inferredFrom,
            StatedBy = statedBy,
            Note = note,
            Tag = tag,
            Accumulation = accumulation,
            Status = status,
        };

    public static Submission Report(string unit = "594", string period = "2024-S1", string? reportedOn = null, ObservationStatus status = default, params Observation[] figures) => new()
    {
        Framework = "LAGI",
        Unit = OrgUnitCode.Parse(unit),
        Period = Parts.Period(period),
        ReportedOn = reportedOn is null ? null : Parts.Day(reportedOn),
        Status = status,
        Observations = figures,
    };

    public static IReadOnlyList<Finding> Of(IBuiltInRule rule, IndicatorFramework framework, Submission? report = null)
    {
        var sink = new FindingSink(framework, report);
        rule.Check(new RuleContext(framework, report, [], asOf: (LocalDate?)null), sink);
        Assert.All(sink.Findings, found => Assert.Equal(rule.Id, found.Id));
        return sink.Findings;
    }

    public static IReadOnlyList<Finding> Of(IBuiltInRule rule, IndicatorFramework framework, params Observation[] figures) => Of(rule, framework, Report(figures: figures));

    /// <summary>The one finding's golden line in each language.</summary>
    public static void Reads(Finding found, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, found.Line(ReportLanguage.Vietnamese));
        Assert.Equal(english, found.Line(ReportLanguage.English));
    }
}
