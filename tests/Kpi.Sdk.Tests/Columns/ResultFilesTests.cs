using System.Text;
using System.Text.Json.Nodes;
using Kpi.Sdk.Columns;
using Kpi.Sdk.Csv;
using Kpi.Sdk.Tests.Indicators;

namespace Kpi.Sdk.Tests.Columns;

/// <summary>Growth, attainments and checks of ratios as rows, spans, CSV and JSON.</summary>
public sealed class ResultFilesTests
{
    private static readonly StatusBands Bands = StatusBands.Of([new() { Name = BilingualText.Of("chưa đạt"), To = Rational.One }, new() { Name = BilingualText.Of("đạt"), From = Rational.One }]);

    [Fact]
    public void Rollup_WithGrowth_TellsTheChangeInPointsAndInPercent()
    {
        var table = Tables.Table(Tables.Share, Tables.Ratio("101", "2023-M03", 1, 3), Tables.Ratio("101", "2024-M02", 1, 2), Tables.Ratio("101", "2024-M03", 2, 3));
        var rollup = table.Rollup(OrgLevel.Commune, Frequency.Month, new RollupOptions { MinimumCoverage = Rational.Zero });
        var csv = Text(stream => rollup.WriteCsv(stream, RoundingRule.HalfUp(2), new CsvWriteOptions { Numerals = Numerals.Invariant }, GrowthBase.PreviousPeriod)).Split("\r\n");
        Assert.EndsWith(",status,present,expected,change,growth", csv[0], StringComparison.Ordinal);
        Assert.Contains("A,,101,,2024-M02,,,1,2,50.00%,Computed,1,1,,", csv);
        Assert.Contains("A,,101,,2024-M03,,,2,3,66.67%,Computed,1,1,16.67,33.33%", csv);
        var json = JsonNode.Parse(Text(stream => rollup.WriteJson(stream, GrowthBase.SamePeriodLastYear)))!.AsArray().Select(row => row!.ToJsonString()).ToList();
        Assert.Contains("""{"indicator":"A","unit":"101","period":"2024-M03","status":"Computed","value":"2/3","numerator":"2","denominator":"3","present":1,"expected":1,"change":"100/3","growth":"1"}""", json);
        Assert.Contains("""{"indicator":"A","unit":"101","period":"2024-M02","status":"Computed","value":"1/2","numerator":"1","denominator":"2","present":1,"expected":1}""", json);
        Assert.Equal("growth", Assert.Throws<ArgumentOutOfRangeException>(() => rollup.WriteJson(Stream.Null, (GrowthBase)9)).ParamName);
        Assert.Equal("growth", Assert.Throws<ArgumentOutOfRangeException>(() => rollup.WriteCsv(Stream.Null, RoundingRule.HalfUp(2), growth: (GrowthBase)9)).ParamName);
    }

    [Fact]
    public void Attainments_AsCsv_AreARowForEachUnitBoundAndPeriod()
    {
        Assert.Equal(
            """
            indicator,member,unit,tier,period,accumulation,target,condition,due,source,value,percentage,status,verdict,attainment,band
            A,,10,,2024-M01,,T1,>= 80%,2025,2328/KH-UBND,,"66,67%",Computed,NotDue,"83,33%",chưa đạt
            A,,10,,2024-M02,,T1,>= 80%,2025,2328/KH-UBND,,"90,00%",Computed,Exceeded,"112,50%",đạt
            A,,20,,2024-M01,,T1,>= 80%,2025,2328/KH-UBND,,"79,99%",Computed,NotDue,"99,99%",chưa đạt
            A,,20,,2024-M02,,T1,>= 80%,2025,2328/KH-UBND,,,NoData,,,

            """.ReplaceLineEndings("\r\n"),
            Text(stream => Attainments().WriteCsv(stream, RoundingRule.HalfUp(2), new CsvWriteOptions { HasByteOrderMark = false })));
    }

    [Fact]
    public void Attainments_AsJson_AreExact()
    {
        var rows = JsonNode.Parse(Text(Attainments().WriteJson))!.AsArray();
        Assert.Equal(4, rows.Count);
        Assert.Equal(
            """{"indicator":"A","unit":"10","period":"2024-M01","target":"T1","condition":"\u003E= 80%","due":"2025","source":"2328/KH-UBND","status":"Computed","value":"2/3","verdict":"NotDue","attainment":"5/6","band":"ch\u01B0a \u0111\u1EA1t"}""",
            rows[0]!.ToJsonString());
        Assert.Equal("""{"indicator":"A","unit":"20","period":"2024-M02","target":"T1","condition":"\u003E= 80%","due":"2025","source":"2328/KH-UBND","status":"NoData"}""", rows[3]!.ToJsonString());
    }

    [Fact]
    public void Attainments_Rows_AreThoseOfTheCells()
    {
        var attainments = Attainments();
        var columns = Assert.Single(attainments);
        Assert.Same(columns, attainments[0]);
        var rows = attainments.Rows().ToList();
        Assert.Equal(columns.Columns.CellCount, rows.Count);
        for (var cell = 0; cell < rows.Count; cell++)
        {
            Assert.Equal(columns.AttainmentAt(cell), rows[cell].Attainment);
            Assert.Same(columns.BandAt(cell), rows[cell].Band);
            Assert.Equal(columns.JudgementAt(cell)?.Verdict, rows[cell].Judgement?.Verdict);
            Assert.Same(columns.Target, rows[cell].Target);
        }
    }

    [Fact]
    public void RatioCheck_AsCsv_TellsWhatTheTermsGive()
    {
        Assert.Equal(
            """
            indicator;member;unit;tier;period;accumulation;numerator;denominator;percentage;faults;computed
            A;;101;;2024-M01;;2762;4155;66.45%;NotAsStated;66.47%
            A;;201;;2024-M01;;7;0;;NoBase PartAboveWhole;
            A;;202;;2024-M02;;12;10;120%;PartAboveWhole;120%

            """.ReplaceLineEndings("\r\n"),
            Text(stream => Check(out _).WriteCsv(stream, new CsvWriteOptions { Separator = ';', Numerals = Numerals.Invariant, HasByteOrderMark = false })));
    }

    [Fact]
    public void RatioCheck_AsJson_TellsWhatTheTermsGive()
    {
        var rows = JsonNode.Parse(Text(Check(out _).WriteJson))!.AsArray();
        Assert.Equal(
            [
                """{"indicator":"A","unit":"101","period":"2024-M01","numerator":"2762","denominator":"4155","percentage":"66.45%","faults":["NotAsStated"],"computed":"66.47%"}""",
                """{"indicator":"A","unit":"201","period":"2024-M01","numerator":"7","denominator":"0","faults":["NoBase","PartAboveWhole"]}""",
                """{"indicator":"A","unit":"202","period":"2024-M02","numerator":"12","denominator":"10","percentage":"120%","faults":["PartAboveWhole"],"computed":"120%"}""",
            ],
            rows.Select(row => row!.ToJsonString()));
    }

    [Fact]
    public void RatioCheck_GetFaults_AreThoseOfTheRows()
    {
        var check = Check(out var table);
        var columns = Assert.Single(table.Columns);
        var faults = Enumerable.Repeat(RatioFaults.NotAsStated, columns.CellCount + 1).ToArray();
        check.GetFaults(0, faults);
        var rows = check.Rows().ToDictionary(row => (row.Observation.Unit, row.Observation.Period), row => row.Faults);
        for (var cell = 0; cell < columns.CellCount; cell++)
        {
            Assert.Equal(rows.GetValueOrDefault((columns.UnitAt(cell / columns.PeriodCount).Code, columns.PeriodAt(cell % columns.PeriodCount))), faults[cell]);
        }

        Assert.Equal(RatioFaults.NotAsStated, faults[^1]);
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => check.GetFaults(1, faults)).ParamName);
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => check.GetFaults(-1, faults)).ParamName);
        Assert.Equal("faults", Assert.Throws<ArgumentException>(() => check.GetFaults(0, new RatioFaults[columns.CellCount - 1])).ParamName);
    }

    private static RollupAttainments Attainments()
    {
        var framework = IndicatorFramework.Of(new FrameworkDefinition
        {
            Code = "F",
            Name = BilingualText.Of("F"),
            Numerals = Numerals.Vietnamese,
            Indicators = [Tables.Share],
            Units = Tables.Country,
            Targets = [Parts.Target(">= 80%", due: "2025", id: "T1", scope: TargetScope.EachUnitOf(OrgLevel.Province))],
        });
        Observation[] observations =
        [
            Tables.Ratio("101", "2024-M01", 1, 2), Tables.Ratio("102", "2024-M01", 3, 4), Tables.Ratio("101", "2024-M02", 9, 10), Tables.Ratio("102", "2024-M02", 9, 10),
            Tables.Ratio("201", "2024-M01", 7999, 10_000), Tables.Ratio("202", "2024-M01", 7999, 10_000),
        ];
        return ObservationTable.Of(observations, framework, new TableOptions { UnitsOn = Parts.Day("2024-01-31") }).Rollup(OrgLevel.Province, Frequency.Month, new RollupOptions { MinimumCoverage = Rational.Of(1, 2) }).Attainments(Bands);
    }

    private static RatioCheck Check(out ObservationTable table)
    {
        table = Tables.Table(
            Tables.Share,
            Stated("101", "2024-M01", 2762, 4155, "66.45"),
            Stated("102", "2024-M01", 2762, 4155, "66.47"),
            Tables.Ratio("201", "2024-M01", 7, 0),
            Stated("202", "2024-M02", 12, 10, "120"));
        return table.CheckRatios();

        static Observation Stated(string unit, string period, long numerator, long denominator, string percentage) =>
            Tables.Observed(unit, period, ObservedValue.OfRatio(Figure.Of(numerator), Figure.Of(denominator), Percentage.Of(Figure.Parse(percentage))));
    }

    private static string Text(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
