using System.Text;
using Kpi.Sdk.Csv;
using Kpi.Sdk.Tests.Organisation;

namespace Kpi.Sdk.Tests.Csv;

/// <summary>A small framework, and short ways to read files on it.</summary>
internal static class CsvParts
{
    public static IndicatorFramework Framework { get; } = FrameworkIn(Numerals.Vietnamese);

    public static IndicatorFramework Invariant { get; } = FrameworkIn(Numerals.Invariant);

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static CsvReading<Submission> Read(string text, CsvReadOptions? options = null, IndicatorFramework? framework = null) =>
        Submission.ReadCsv(Bytes(text), framework ?? Framework, options ?? new CsvReadOptions { Unit = OrgUnitCode.Parse("594"), Period = ReportingPeriod.Parse("2024") });

    /// <summary>The figures, one a line, in Vietnamese numerals.</summary>
    public static string Figures(CsvReading<Submission> reading) => string.Join('\n', reading.Value.Observations.Select(observation => observation.ToString()));

    /// <summary>The findings, one a line: id, place and suggestion.</summary>
    public static string Found(ValidationReport findings) => string.Join('\n', findings.Select(Line));

    public static string Line(Finding finding) =>
        $"{finding.Id.Number} {finding.Location} {finding.Path}{(finding.Suggestion.IsDefault ? string.Empty : $" -> {finding.Suggestion}")}";

    private static IndicatorFramework FrameworkIn(Numerals numerals) => IndicatorFramework.Of(new FrameworkDefinition
    {
        Code = "F",
        Name = BilingualText.Of("Khung"),
        Numerals = numerals,
        Indicators =
        [
            Of("R", MeasureKind.Ratio, breakdowns: ["cap"], countable: true),
            Of("N", MeasureKind.Count),
            Of("A", MeasureKind.Amount),
            Of("S", MeasureKind.Score),
            Of("H", MeasureKind.Rank),
            Of("Y", MeasureKind.YesNo),
        ],
        Breakdowns = [new Breakdown { Id = "cap", Name = BilingualText.Of("Cấp"), Members = [new BreakdownMember { Id = "xa", Name = BilingualText.Of("Xã") }] }],
        Quantities = [new Quantity { Id = "dan", Name = BilingualText.Of("Dân số"), IsCountable = true }],
        Units = OrgUnitRegister.Of(
        [
            Units.Unit("01", OrgLevel.Province),
            Units.Unit("60", OrgLevel.Province),
            Units.Unit("594", OrgLevel.District, "60"),
            Units.Unit("00097", OrgLevel.Commune, "01"),
            Units.Unit("23235", OrgLevel.Commune, "594"),
        ]),
    });

    private static Indicator Of(string code, MeasureKind kind, string[]? breakdowns = null, bool countable = false) => new()
    {
        Code = IndicatorCode.Parse(code),
        Name = BilingualText.Of("Chỉ tiêu " + code),
        Kind = kind,
        Breakdowns = breakdowns ?? [],
        IsCountable = countable,
        NumeratorQuantity = kind == MeasureKind.Ratio ? "dan" : null,
    };
}
