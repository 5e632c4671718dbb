using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation;

/// <summary>Runs one rule over a small report: one indicator "A", the figures as texts.</summary>
internal static class RuleRuns
{
    public static Indicator Indicator(
        MeasureKind kind = MeasureKind.Ratio,
        bool isCountable = true,
        PartLimit limit = PartLimit.None,
        int? decimals = null,
        string? maximum = null,
        string? denominator = null,
        string code = "A") => new()
        {
            Code = IndicatorCode.Parse(code),
            Name = BilingualText.Of("Chỉ tiêu " + code, "Indicator " + code),
            Kind = kind,
            IsCountable = isCountable,
            PartLimit = limit,
            DisplayDecimals = decimals,
            Maximum = maximum is null ? null : Kpi.Sdk.Figure.Parse(maximum),
            DenominatorQuantity = denominator,
        };

    public static IndicatorFramework Framework(
        Indicator? indicator = null,
        PrintReading rounding = PrintReading.HalfUp,
        IReadOnlyList<Target>? targets = null,
        IReadOnlyList<Quantity>? quantities = null,
        IReadOnlyList<IndicatorSlice>? required = null) => IndicatorFramework.Of(new FrameworkDefinition
        {
            Code = "F",
            Name = BilingualText.Of("Khung"),
            Indicators = [indicator ?? Indicator()],
            Targets = targets ?? [],
            Quantities = quantities ?? [],
            Rounding = rounding,
            Required = required ?? [],
        });

    public static Submission Report(params Observation[] observations) => new()
    {
        Framework = "F",
        Unit = Parts.LaGi,
        Period = Parts.Period("2023"),
        Observations = observations,
    };

    public static Observation Figure(string text, MeasureKind kind = MeasureKind.Ratio) => Parts.Observed(ObservedValue.Parse(text, kind));

    public static IReadOnlyList<Finding> Run(IRule rule, IndicatorFramework framework, Submission report, params Submission[] history)
    {
        var sink = new FindingSink(framework, report);
        rule.Check(new RuleContext(framework, report, history, asOf: null), sink);
        return sink.Close();
    }

    /// <summary>One rule over one figure.</summary>
    public static IReadOnlyList<Finding> Run(IRule rule, string figure, Indicator? indicator = null, PrintReading rounding = PrintReading.HalfUp)
    {
        var measured = indicator ?? Indicator();
        return Run(rule, Framework(measured, rounding), Report(Figure(figure, measured.Kind)));
    }

    /// <summary>The ids of the rules of single figures that speak of one figure, errors alone.</summary>
    public static string Errors(string figure, Indicator? indicator = null, IReadOnlyList<Target>? targets = null, PrintReading rounding = PrintReading.HalfUp)
    {
        var measured = indicator ?? Indicator();
        var found = Framework(measured, rounding, targets).Validate(Report(Figure(figure, measured.Kind)));
        return string.Join(' ', found.Errors.Select(finding => finding.Id.ToString()).Where(id => id.StartsWith("KPI5", StringComparison.Ordinal)));
    }

    /// <summary>Asserts both texts and the suggestion, in Vietnamese, of the one finding.</summary>
    public static void Says(IReadOnlyList<Finding> findings, string vietnamese, string english, string? suggestion = null)
    {
        var finding = Assert.Single(findings);
        Assert.Equal(vietnamese, finding.Text(ReportLanguage.Vietnamese));
        Assert.Equal(english, finding.Text(ReportLanguage.English));
        Assert.Equal(suggestion ?? string.Empty, finding.Suggestion.Vietnamese);
    }
}
