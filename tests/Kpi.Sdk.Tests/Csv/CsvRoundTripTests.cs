using FsCheck;
using FsCheck.Fluent;
using Kpi.Sdk.Csv;
using Kpi.Sdk.Tests.Json;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Csv;

/// <summary>What is written reads back the same, to the last digit and decimal.</summary>
public sealed class CsvRoundTripTests
{
    public static TheoryData<string, char, bool> Samples
    {
        get
        {
            var samples = new TheoryData<string, char, bool>();
            foreach (var folder in (string[])["la-gi", "binh-duong", "quang-ninh", "thanh-hoa", "quang-binh"])
            {
                samples.Add(folder, ',', false);
                samples.Add(folder, ';', true);
                samples.Add(folder, '\t', true);
            }

            return samples;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void WriteCsv_SampleReport_ReadsBackEqualWithoutFindings(string folder, char separator, bool hasMark)
    {
        var framework = ModelFiles.Framework(SampleFiles.Sample(folder, "framework"));
        var report = ModelFiles.Report(SampleFiles.Sample(folder, "report"), framework);
        using var stream = new MemoryStream();
        report.WriteCsv(stream, framework, new CsvWriteOptions { Separator = separator, HasByteOrderMark = hasMark });
        var reading = Submission.ReadCsv(stream.ToArray(), framework, new CsvReadOptions { Unit = report.Unit, Period = report.Period, Numerals = framework.Numerals });
        Assert.Equal("", CsvParts.Found(reading.Findings.Where(finding => finding.Id.Number != 9060)));
        Assert.Empty(Structure.Differences(report.Observations, reading.Value.Observations));
        Assert.Equal(separator, reading.Separator);
    }

    [Theory]
    [InlineData("la-gi")]
    [InlineData("binh-duong")]
    [InlineData("quang-ninh")]
    [InlineData("thanh-hoa")]
    [InlineData("quang-binh")]
    public void Write_SampleFramework_ReadsBackUnitsIndicatorsAndTargets(string folder)
    {
        var framework = ModelFiles.Framework(SampleFiles.Sample(folder, "framework"));
        var units = OrgUnitRegister.ReadCsv(CsvParts.Bytes(framework.Units.ToCsv()));
        Assert.Empty(units.Findings);
        Assert.Empty(Structure.Differences(framework.Units.Units, units.Value.Units));

        using var stream = new MemoryStream();
        IndicatorCsv.Write(stream, framework.Indicators, new CsvWriteOptions { Numerals = framework.Numerals });
        var indicators = IndicatorCsv.Read(stream.ToArray(), new CsvReadOptions { Numerals = framework.Numerals });
        Assert.Equal("", CsvParts.Found(indicators.Findings));
        Assert.Empty(Structure.Differences(framework.Indicators, indicators.Value));

        Target[] plain = [.. framework.Targets.Where(target => target.Milestones.Count == 0 && target.Baseline is null && target.Comparability == Comparability.Same && target.Source is { Implements: null, DocumentType: null, DeclaredTargetCount: null })];
        stream.SetLength(0);
        TargetCsv.Write(stream, plain, new CsvWriteOptions { Numerals = framework.Numerals });
        var targets = TargetCsv.Read(stream.ToArray(), new CsvReadOptions { Numerals = framework.Numerals });
        Assert.Equal("", CsvParts.Found(targets.Findings));
        Assert.Empty(Structure.Differences(plain, targets.Value));
    }

    [Fact]
    public void WriteCsv_AnyTextAndFigure_ReadsBackTheSame()
    {
        var figures = Gen.Choose(-12, 15).SelectMany(decimals => ArbMap.Default.GeneratorFor<long>().Select(mantissa => Figure.Of(mantissa % 1_000_000_000_000_000_000, decimals)));
        var notes = Gen.Elements("=1+2", "-x", "'=y", "a,b", "\"", "x\r\ny", "Đ", "; ", "''", "@", "+", " có dấu cách ", "\t").ListOf().Select(parts => string.Concat(parts));
        Properties.Check(
            Arb.From(figures),
            Arb.From(figures),
            Arb.From(notes),
            (numerator, denominator, note) =>
            {
                var options = new CsvReadOptions { Unit = OrgUnitCode.Parse("594"), Period = ReportingPeriod.Parse("2024") };
                Observation[] observations =
                [
                    Of("R", ObservedValue.OfRatio(numerator, denominator, Percentage.Of(numerator)), note),
                    Of("A", ObservedValue.OfNumber(denominator.WithHedge(Hedge.Over)), note),
                    Of("A", ObservedValue.OfNumber(denominator), note),
                    Of("A", ObservedValue.OfText("x" + note), null),
                    Of("R", ObservedValue.OfAbsence(Absence.NotApplicable), null),
                ];
                var report = new Submission { Framework = "F", Unit = options.Unit!.Value, Period = options.Period!.Value, Observations = observations };
                foreach (var framework in (IndicatorFramework[])[CsvParts.Framework, CsvParts.Invariant])
                {
                    foreach (var separator in (char[])[',', ';', '\t'])
                    {
                        var text = report.ToCsv(framework, new CsvWriteOptions { Separator = separator });
                        var read = Submission.ReadCsv(CsvParts.Bytes(text), framework, new CsvReadOptions { Unit = options.Unit, Period = options.Period, Numerals = framework.Numerals });
                        Assert.Empty(Structure.Differences(report.Observations, read.Value.Observations));
                    }
                }
            },
            300);
    }

    [Theory]
    [InlineData(CsvForm.PeriodColumns, "indicator,member,unit,2024-Q1,2024-Q2\r\nR,,594,\"1/2 = 50,0%\",\r\nR,xa,594,,3/4\r\nN,,594,\"1.000\",—\r\n")]
    [InlineData(CsvForm.UnitColumns, "indicator,member,period,594\r\nR,,2024-Q1,\"1/2 = 50,0%\"\r\nR,xa,2024-Q2,3/4\r\nN,,2024-Q1,\"1.000\"\r\nN,,2024-Q2,—\r\n")]
    public void WriteCsv_WideForms_ReadBackTheSame(CsvForm form, string expected)
    {
        var report = new Submission
        {
            Framework = "F",
            Unit = OrgUnitCode.Parse("594"),
            Period = ReportingPeriod.Parse("2024"),
            Observations =
            [
                Of("R", ObservedValue.Parse("1/2 = 50,0%", MeasureKind.Ratio), null, "2024-Q1"),
                Of("R[xa]", ObservedValue.Parse("3/4", MeasureKind.Ratio), null, "2024-Q2"),
                Of("N", ObservedValue.Parse("1.000", MeasureKind.Count), null, "2024-Q1"),
                Of("N", ObservedValue.OfAbsence(Absence.NotReported), null, "2024-Q2"),
            ],
        };
        var text = report.ToCsv(CsvParts.Framework, new CsvWriteOptions { Form = form });
        Assert.Equal(expected.Replace("\"1.000\"", "1.000", StringComparison.Ordinal), text);
        var read = CsvParts.Read(text);
        Assert.Equal(form, read.Form);
        Assert.Equal(
            report.Observations.Select(observation => observation.ToString()).Order(StringComparer.Ordinal),
            read.Value.Observations.Select(observation => observation.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WriteCsv_WideFormOfAFigureThatSaysMore_IsRefused()
    {
        var report = new Submission { Framework = "F", Unit = OrgUnitCode.Parse("594"), Period = ReportingPeriod.Parse("2024"), Observations = [Of("N", ObservedValue.Parse("1", MeasureKind.Count), "ghi chú")] };
        Assert.Contains("note", Assert.Throws<ArgumentException>(() => report.ToCsv(CsvParts.Framework, new CsvWriteOptions { Form = CsvForm.PeriodColumns })).Message, StringComparison.Ordinal);
        var twice = new Submission { Framework = "F", Unit = report.Unit, Period = report.Period, Observations = [Of("N", ObservedValue.Parse("1", MeasureKind.Count), null), Of("N", ObservedValue.Parse("2", MeasureKind.Count), null)] };
        Assert.Throws<ArgumentException>(() => twice.ToCsv(CsvParts.Framework, new CsvWriteOptions { Form = CsvForm.UnitColumns }));
    }

    [Fact]
    public void ReadCsv_RandomBytes_NeverCrash()
    {
        var words = Gen.Elements("indicator", "value", "unit", "period", "numerator", "denominator", ",", ",", ";", "\n", "\r\n", "\"", "N", "R", "594", "2024", "1", "12.345", "6/7", "#N/A", "\u00A0", "-", "=", "1E+05", "06-Jul", "\uFEFF", "é", "/");
        Properties.Check(
            Arb.From(words.ListOf().Select(parts => string.Concat(parts))),
            ArbMap.Default.ArbFor<byte[]>(),
            (text, noise) =>
            {
                foreach (var bytes in (byte[][])[CsvParts.Bytes("indicator,value,numerator,denominator,percentage\n" + text), [.. CsvParts.Bytes(text), .. noise], noise])
                {
                    var isRead = Submission.TryReadCsv(bytes, CsvParts.Framework, out var reading, out var faults, new CsvReadOptions { Unit = OrgUnitCode.Parse("594"), Period = ReportingPeriod.Parse("2024") });
                    Assert.Equal(isRead, reading is not null);
                    Assert.Equal(isRead, faults.Count == 0);
                }

                _ = TryRead(() => OrgUnitRegister.ReadCsv(CsvParts.Bytes("code,name,parent\n" + text)));
                _ = TryRead(() => IndicatorCsv.Read(CsvParts.Bytes("code,name,kind\n" + text)));
                _ = TryRead(() => TargetCsv.Read(CsvParts.Bytes("id,indicator,condition,due\n" + text)));
            },
            1000);
    }

    private static bool TryRead(Action read)
    {
        try
        {
            read();
            return true;
        }
        catch (KpiFormatException)
        {
            return false;
        }
    }

    private static Observation Of(string slice, ObservedValue value, string? note, string period = "2024") => new()
    {
        Slice = IndicatorSlice.Parse(slice),
        Unit = OrgUnitCode.Parse("594"),
        Period = ReportingPeriod.Parse(period),
        Value = value,
        Note = string.IsNullOrWhiteSpace(note) ? null : note,
    };
}
