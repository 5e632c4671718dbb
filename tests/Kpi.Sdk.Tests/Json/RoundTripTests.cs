using System.Buffers;
using System.Text;
using Kpi.Sdk.Json;
using Kpi.Sdk.Tests.Support;
using NodaTime;

namespace Kpi.Sdk.Tests.Json;

/// <summary>What is written reads back as the same model, and is written the same again.</summary>
public sealed class RoundTripTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData("\"calendar\": \"Civil\",", true)]
    [InlineData("\"calendar\": \"Decree09\",", true)]
    public void Write_Calendar_IsDeclaredOnlyWhereItWas(string calendar, bool isDeclared)
    {
        var framework = ModelFiles.Framework("{ \"schema\": \"kpi-framework/1.0\", \"code\": \"F\", \"name\": { \"vi\": \"Khung\" }, " + calendar + " \"indicators\": {} }");
        Assert.Equal(isDeclared, framework.IsCalendarDeclared);
        Assert.Equal(isDeclared, ModelFiles.Framework(framework.ToJson()).IsCalendarDeclared);
        Assert.Equal(framework.Calendar, ModelFiles.Framework(framework.ToJson()).Calendar);
    }

    [Theory]
    [InlineData("")]
    [InlineData("la-gi")]
    [InlineData("binh-duong")]
    [InlineData("quang-ninh")]
    [InlineData("thanh-hoa")]
    [InlineData("quang-binh")]
    public void Write_Framework_ReadsBackEqualAndIsCanonical(string folder)
    {
        var framework = ModelFiles.Framework(folder.Length == 0 ? SampleFiles.FrameworkBytes : SampleFiles.Sample(folder, "framework"));
        var written = framework.ToJson();
        var again = ModelFiles.Framework(written);
        Assert.Empty(Structure.Differences(framework, again));
        Assert.Equal(written, again.ToJson());
    }

    [Theory]
    [InlineData("")]
    [InlineData("la-gi")]
    [InlineData("binh-duong")]
    [InlineData("quang-ninh")]
    [InlineData("thanh-hoa")]
    [InlineData("quang-binh")]
    public void Write_Report_ReadsBackEqualAndIsCanonical(string folder)
    {
        var framework = ModelFiles.Framework(folder.Length == 0 ? SampleFiles.FrameworkBytes : SampleFiles.Sample(folder, "framework"));
        var report = ModelFiles.Report(folder.Length == 0 ? SampleFiles.ReportBytes : SampleFiles.Sample(folder, "report"), framework);
        var written = report.ToJson(framework);
        var again = ModelFiles.Report(written, framework);
        Assert.Empty(Structure.Differences(report, again));
        Assert.Equal(written, again.ToJson(framework));
    }

    [Fact]
    public void Write_InvariantNumerals_ReadsBackEqual()
    {
        var json = Encoding.UTF8.GetString(SampleFiles.FrameworkBytes)
            .Replace("\"Vietnamese\"", "\"Invariant\"", StringComparison.Ordinal)
            .Replace(">= 8,5%", ">= 8.5%", StringComparison.Ordinal)
            .Replace("> 7.000", "> 7000", StringComparison.Ordinal)
            .Replace("1.234,50", "1234.50", StringComparison.Ordinal)
            .Replace("20,5", "20.5", StringComparison.Ordinal)
            .Replace("\"1,25\"", "\"1.25\"", StringComparison.Ordinal);
        var framework = ModelFiles.Framework(json);
        Assert.Equal(Numerals.Invariant, framework.Numerals);
        Assert.Empty(Structure.Differences(framework, ModelFiles.Framework(framework.ToJson())));
        Assert.Equal("7000", framework.FindTarget("T2")!.Condition.Value.ToString());
        Assert.Equal("7000", SampleFiles.Framework.FindTarget("T2")!.Condition.Value.ToString());
    }

    [Fact]
    public async Task Write_EveryWay_GivesTheSameBytes()
    {
        var framework = SampleFiles.Framework;
        var report = ModelFiles.Report(SampleFiles.ReportBytes, framework);
        var folder = Directory.CreateTempSubdirectory("kpi-json-");
        try
        {
            var path = Path.Combine(folder.FullName, "khung.json");
            framework.Save(path);
            Assert.Equal(framework.ToJson(), await File.ReadAllTextAsync(path));
            Assert.Equal(framework.ToJson(), IndicatorFramework.Load(path).ToJson());
            Assert.Equal(framework.ToJson(), (await IndicatorFramework.LoadAsync(path)).ToJson());
            report.Save(path, framework);
            Assert.Equal(report.ToJson(framework), Submission.Load(path, framework).ToJson(framework));
            Assert.Equal(report.ToJson(framework), (await Submission.LoadAsync(path, framework)).ToJson(framework));
            Assert.Equal(path, SourceMap.Locate(Submission.Load(path, framework), ModelPath.Root)!.Value.File);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        var buffer = new ArrayBufferWriter<byte>();
        framework.Write(buffer);
        Assert.Equal(framework.ToJson(), Encoding.UTF8.GetString(buffer.WrittenSpan));
        buffer.Clear();
        report.Write(buffer, framework);
        Assert.Equal(report.ToJson(framework), Encoding.UTF8.GetString(buffer.WrittenSpan));

        using var stream = new MemoryStream();
        framework.WriteTo(stream);
        await framework.WriteAsync(stream);
        Assert.Equal(framework.ToJson() + framework.ToJson(), Encoding.UTF8.GetString(stream.ToArray()));
        using var other = new MemoryStream();
        report.WriteTo(other, framework);
        await report.WriteAsync(other, framework);
        Assert.Equal(report.ToJson(framework) + report.ToJson(framework), Encoding.UTF8.GetString(other.ToArray()));
    }

    [Fact]
    public void ToJson_Framework_HasNoCarriageReturnAndKeepsVietnameseLetters()
    {
        var json = ModelFiles.Framework(Encoding.UTF8.GetString(SampleFiles.FrameworkBytes).ReplaceLineEndings("\r\n")).ToJson();
        Assert.DoesNotContain('\r', json);
        Assert.Contains("\"tên\": \"Cổng dữ liệu\"", json, StringComparison.Ordinal);
        Assert.StartsWith("{\n  \"$schema\": ", json, StringComparison.Ordinal);
        Assert.EndsWith("}\n", json, StringComparison.Ordinal);
    }

    [Fact]
    public void ToJson_DocumentsOnlyTargetsName_GetShortNames()
    {
        var part = new DocumentReference(DocumentNumber.Parse("749/QĐ-TTg"));
        var source = new DocumentReference(DocumentNumber.Parse("10-NQ/TU")) { Implements = part };
        var framework = IndicatorFramework.Of(new FrameworkDefinition
        {
            Code = "K",
            Name = BilingualText.Of("Khung"),
            Indicators = [new Indicator { Code = IndicatorCode.Parse("A"), Name = BilingualText.Of("a"), Kind = MeasureKind.Count }],
            Targets = [TargetFrom("T1", source), TargetFrom("T2", source.WithClause("mục 1"))],
        });
        var again = ModelFiles.Framework(framework.ToJson());
        Assert.Equal(2, again.Documents.Count);
        Assert.Empty(Structure.Differences(framework.Targets, again.Targets));

        static Target TargetFrom(string id, DocumentReference source) => new()
        {
            Id = id,
            Slice = IndicatorSlice.Parse("A"),
            Condition = TargetCondition.Of(Comparator.AtLeast, Figure.Of(3)),
            Scope = TargetScope.Together(OrgLevel.Nation),
            Due = TargetDue.EveryYear,
            Source = source,
        };
    }

    [Fact]
    public void ToJson_FiguresInAnyOrder_KeepTheirOrder()
    {
        var framework = SampleFiles.Framework;
        var report = new Submission
        {
            Framework = framework.Code,
            Unit = OrgUnitCode.Parse("594"),
            Period = ReportingPeriod.Parse("2024"),
            Status = ObservationStatus.Final,
            Observations =
            [
                Count("CQS.HS", 1),
                Count("CQS.HS", 2),
                Count("CQS.CU", 3),
                Count("CQS.HS", 4),
                Count("CQS.CU", 5, ObservationStatus.Final),
                Count("CQS.CU", 6, ObservationStatus.Final, " "),
            ],
        };
        var again = ModelFiles.Report(report.ToJson(framework), framework);
        Assert.Equal([1L, 2, 3, 4, 5, 6], again.Observations.Select(observation => observation.Value.Number!.Value.Mantissa));
        Assert.Equal(ObservationStatus.Unspecified, again.Observations[0].Status);
        Assert.Null(again.Observations[5].Note);
        Assert.Equal(3, report.ToJson(framework).Split("\"values\"").Length - 1);

        static Observation Count(string code, long count, ObservationStatus status = ObservationStatus.Unspecified, string? note = null) => new()
        {
            Slice = IndicatorSlice.Parse(code),
            Unit = OrgUnitCode.Parse("594"),
            Period = ReportingPeriod.Parse("2024"),
            Value = ObservedValue.OfNumber(Figure.Of(count)),
            Status = status,
            Note = note,
        };
    }

    [Theory]
    [InlineData("KHAC", "A", "the report is on framework")]
    [InlineData("MAU-CDS", "CQS.HZ", "no such indicator")]
    [InlineData("MAU-CDS", "CQS.HS[khac]", "no breakdown member 'khac'")]
    [InlineData("MAU-CDS", "XHS.DDDT", "kind Number")]
    public void ToJson_FigureTheFrameworkCantRead_Throws(string code, string slice, string words)
    {
        var report = new Submission
        {
            Framework = code,
            Unit = OrgUnitCode.Parse("594"),
            Period = ReportingPeriod.Parse("2024"),
            Observations = [new Observation { Slice = IndicatorSlice.Parse(slice), Unit = OrgUnitCode.Parse("594"), Period = ReportingPeriod.Parse("2024"), Value = ObservedValue.OfNumber(Figure.Of(1)), AsOf = new LocalDate(2024, 1, 1) }],
        };
        var thrown = Assert.Throws<ArgumentException>(() => report.ToJson(SampleFiles.Framework));
        Assert.Contains(words, thrown.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("kind", "1", "x-note")]
    [InlineData("x-a", "{", "not JSON")]
    public void ToJson_ExtensionThatIsNone_Throws(string name, string json, string words)
    {
        var report = new Submission
        {
            Framework = "MAU-CDS",
            Unit = OrgUnitCode.Parse("594"),
            Period = ReportingPeriod.Parse("2024"),
            Observations = [],
            Extensions = new Dictionary<string, string>(StringComparer.Ordinal) { [name] = json },
        };
        Assert.Contains(words, Assert.Throws<InvalidOperationException>(() => report.ToJson(SampleFiles.Framework)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_MissingFile_LetsTheSystemSpeak()
    {
        var nowhere = Path.Combine(Path.GetTempPath(), "kpi-json-nowhere.json");
        Assert.Throws<FileNotFoundException>(() => IndicatorFramework.Load(nowhere));
        Assert.Throws<FileNotFoundException>(() => Submission.Load(nowhere, SampleFiles.Framework));
    }

    [Fact]
    public async Task ReadAsync_BeyondTheLimit_IsRefusedWithoutReadingOn()
    {
        using var stream = new MemoryStream(new byte[1_000_000]);
        var options = new JsonReadOptions { MaxBytes = 1000 };
        var thrown = await Assert.ThrowsAsync<KpiFormatException>(() => IndicatorFramework.ReadAsync(stream, options));
        Assert.Equal("KPI9003", Assert.Single(thrown.Faults).Id.ToString());
        Assert.Equal(1001, stream.Position);
        stream.Position = 0;
        thrown = await Assert.ThrowsAsync<KpiFormatException>(() => Submission.ReadAsync(stream, SampleFiles.Framework, options));
        Assert.Equal("KPI9003", Assert.Single(thrown.Faults).Id.ToString());
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Stops()
    {
        using var stream = new MemoryStream(SampleFiles.FrameworkBytes);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => IndicatorFramework.ReadAsync(stream, cancellationToken: new CancellationToken(canceled: true)));
    }
}
