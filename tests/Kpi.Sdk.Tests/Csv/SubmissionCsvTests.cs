using System.Text;
using Kpi.Sdk.Csv;
using NodaTime;

namespace Kpi.Sdk.Tests.Csv;

public sealed class SubmissionCsvTests
{
    [Fact]
    public void ReadCsv_LongForm_GivesTheFigures()
    {
        var reading = CsvParts.Read(
            """
            indicator,member,unit,tier,period,accumulation,value,numerator,denominator,percentage,status,as_of,known_on,stated_by,note
            R,,594,,2024-Q1,,,70502,104868,"67,23%",Final,2024-03-14,15/3/2024,Cục Viễn thông,"có ""ghi chú"", dài"
            R,xa,594,Commune,2024-Q1,AsOf,"2.252/? = 96,84%",,,,ước,,,,
            N,,23235,,2024-M07,,7.008,,,,,,,,
            N,,23235,,2024-M08,,không phát sinh,,,,,,,,
            S,,594,,2024,,"18,8/20",,,,,,,,
            H,,594,,2024,,hạng 3/63,,,,,,,,
            Y,,594,,2024,,có,,,,,,,,
            """);
        Assert.Equal(
            """
            R 594 2024-Q1: 70.502/104.868 = 67,23%
            R[xa] 594/Commune 2024-Q1: 2.252/? = 96,84%
            N 23235 2024-M07: 7.008
            N 23235 2024-M08: không phát sinh
            S 594 2024: 18,8/20
            H 594 2024: hạng 3/63
            Y 594 2024: có
            """,
            CsvParts.Figures(reading));
        Assert.Equal("", CsvParts.Found(reading.Findings));
        Assert.Equal((Numerals.Vietnamese, NumeralsOrigin.Detected, CsvForm.Long, 7), (reading.Numerals, reading.NumeralsOrigin, reading.Form, reading.RowCount));
        var first = reading.Value.Observations[0];
        Assert.Equal((ObservationStatus.Final, new LocalDate(2024, 3, 14), new LocalDate(2024, 3, 15)), (first.Status, first.AsOf, first.KnownOn));
        Assert.Equal(("Cục Viễn thông", "có \"ghi chú\", dài"), (first.StatedBy, first.Note));
        Assert.Equal((ObservationStatus.Estimated, Accumulation.AsOf), (reading.Value.Observations[1].Status, reading.Value.Observations[1].Accumulation));
    }

    [Theory]
    [InlineData("Chỉ tiêu;Đơn vị;Kỳ;Tử số;Mẫu số;Tỷ lệ (%)\r\nR;594;quý I/2024;70502;104868;67,23\r\n")]
    [InlineData("\uFEFFMÃ CHỈ TIÊU;MA DON VI;ky bao cao;Tử Số;Mau so;tỉ lệ\r\nR;594;2024-Q1;70.502;104.868;67,23%\r\n")]
    [InlineData("indicator\tunit\tperiod\tnumerator\tdenominator\tpercentage\rR\t594\t2024Q1\t70502\t104868\t67.23\r")]
    public void ReadCsv_AliasesAndSeparators_GiveTheSameFigure(string text) =>
        Assert.Equal("R 594 2024-Q1: 70.502/104.868 = 67,23%", CsvParts.Figures(CsvParts.Read(text)));

    [Fact]
    public void ReadCsv_PeriodColumns_GiveAFigureACell()
    {
        var reading = CsvParts.Read("TT,indicator,Tên chỉ tiêu,unit,2024-Q1,quý II/2024,2024-6M\n1,N,Số hồ sơ,594,10,,30\n2,R,Tỷ lệ,594,\"1/2 = 50%\",\"60,5%\",—\n");
        Assert.Equal("N 594 2024-Q1: 10\nN 594 2024-S1: 30\nR 594 2024-Q1: 1/2 = 50%\nR 594 2024-Q2: 60,5%\nR 594 2024-S1: —", CsvParts.Figures(reading));
        Assert.Equal(CsvForm.PeriodColumns, reading.Form);
        Assert.Equal("", CsvParts.Found(reading.Findings));
    }

    [Fact]
    public void ReadCsv_UnitColumns_GiveAFigureACellAndTellALostZero()
    {
        var reading = CsvParts.Read("indicator,period,594,60,97,Ghi chú,xyz\nN,2024-M01,10,20,30,nhớ,5\n", new CsvReadOptions { Unit = OrgUnitCode.Parse("60") });
        Assert.Equal("N 594 2024-M01: 10\nN 60 2024-M01: 20", CsvParts.Figures(reading));
        Assert.Equal(CsvForm.UnitColumns, reading.Form);
        Assert.Equal("9044 (1,36) \n9054 (1,25)  -> 00097", CsvParts.Found(reading.Findings));
        Assert.Equal("nhớ", reading.Value.Observations[0].Note);
    }

    [Theory]
    [InlineData("indicator,value\nN,1\nX,2\n", "9047 (3,1) rows[1].indicator")]
    [InlineData("indicator,value\nN,1\nN,abc\n", "9046 (3,3) rows[1].value")]
    [InlineData("indicator,period,value\nN,2024,1\nN,2024-13,2\n", "9046 (3,3) rows[1].period")]
    [InlineData("indicator,valu,value\nN,x,1\n", "9044 (1,11) ")]
    [InlineData("indicator,value\nN,1\nN,1,2\n", "9042 (3,5) rows[1]")]
    [InlineData("indicator,value,numerator\nN,1,\nR,\"50%\",1\n", "9061 (3,3) rows[1].value")]
    [InlineData("indicator,numerator,denominator\nR,1,2\nN,1,2\n", "9061 (3,3) rows[1].numerator")]
    [InlineData("indicator,status,value\nN,,1\nN,hmm,2\n", "9046 (3,3) rows[1].status")]
    [InlineData("indicator,member,value\nN,,1\nR,huyen,50%\n", "9047 (3,3) rows[1].member")]
    [InlineData("indicator,value\nN,1\n\n\n,,\n", "")]
    public void ReadCsv_BadRow_IsToldAndTheOthersAreRead(string text, string expected)
    {
        var reading = CsvParts.Read(text);
        Assert.Equal(expected, CsvParts.Found(reading.Findings));
        Assert.Single(reading.Value.Observations);
    }

    [Theory]
    [InlineData("", "9050 (1,1) ")]
    [InlineData("indicator,unit\nN,594\n", "9043 (1,1) ")]
    [InlineData("value\n1\n", "9043 (1,1) ")]
    [InlineData("indicator,value,giá trị\nN,1,2\n", "9045 (1,17) ")]
    [InlineData("indicator,value\nN,\"1\nN,2\n", "9040 (2,3) rows[0]")]
    [InlineData("indicator,value\nN,1\"2\n", "9041 (2,4) rows[0]")]
    [InlineData("indicator,period,2024-Q1\nN,2024,1\n", "9045 (1,11) ")]
    public void TryReadCsv_BrokenFile_IsRefusedWithItsPlace(string text, string expected)
    {
        Assert.False(Submission.TryReadCsv(CsvParts.Bytes(text), CsvParts.Framework, out var reading, out var faults, new CsvReadOptions { Unit = OrgUnitCode.Parse("594"), Period = ReportingPeriod.Parse("2024") }));
        Assert.Null(reading);
        Assert.Equal(expected, CsvParts.Line(faults[0]));
        Assert.Throws<KpiFormatException>(() => CsvParts.Read(text));
    }

    [Fact]
    public void TryReadCsv_WrongEncoding_IsRefused()
    {
        foreach (var bytes in (byte[][])[[.. "indicator,value\nN,1 "u8, 0xE9], [0xFF, 0xFE, 0x69, 0x00]])
        {
            Assert.False(Submission.TryReadCsv(bytes, CsvParts.Framework, out _, out var faults));
            Assert.Contains(faults, fault => fault.Id.Number == 9049);
        }
    }

    [Fact]
    public void TryReadCsv_BeyondTheLimit_IsRefused()
    {
        Assert.False(Submission.TryReadCsv(CsvParts.Bytes("indicator,value\nN,1\n"), CsvParts.Framework, out _, out var faults, new CsvReadOptions { MaxBytes = 10 }));
        Assert.Equal(9048, Assert.Single(faults).Id.Number);
    }

    [Fact]
    public async Task ReadCsvAsync_RecordBeyondTheLimit_IsRefused()
    {
        using var stream = new MemoryStream(CsvParts.Bytes("indicator,value,note\nN,1,\"" + new string('x', 3 << 20) + "\"\n"));
        var options = new CsvReadOptions { MaxRecordBytes = 1 << 20, Unit = OrgUnitCode.Parse("594"), Period = ReportingPeriod.Parse("2024") };
        var refused = await Assert.ThrowsAsync<KpiFormatException>(() => Submission.ReadCsvAsync(stream, CsvParts.Framework, options));
        Assert.Equal(9048, refused.Faults[0].Id.Number);
    }

    [Fact]
    public async Task ReadCsvAsync_Cancelled_Ends()
    {
        using var stream = new MemoryStream(CsvParts.Bytes("indicator,value\nN,1\n"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Submission.ReadCsvAsync(stream, CsvParts.Framework, null, new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData("\"1.234.567\"", "\"12,5\"", Numerals.Vietnamese, NumeralsOrigin.Detected, "")]
    [InlineData("1234.567", "12.345", Numerals.Invariant, NumeralsOrigin.Detected, "")]
    [InlineData("1234", "5678", Numerals.Vietnamese, NumeralsOrigin.Unspecified, "")]
    [InlineData("12.5", "7.25", Numerals.Vietnamese, NumeralsOrigin.Unspecified, "")]
    [InlineData("12.345", "7", Numerals.Vietnamese, NumeralsOrigin.Unspecified, "9051 (2,3) ")]
    [InlineData("12.345", "\"7,5\"", Numerals.Vietnamese, NumeralsOrigin.Detected, "")]
    [InlineData("1234.567", "\"7,5\"", Numerals.Vietnamese, NumeralsOrigin.Unspecified, "9046 (2,3) rows[0].value\n9052 (2,3) ")]
    public void ReadCsv_Numerals_AreToldByAllCells(string first, string second, Numerals expected, NumeralsOrigin origin, string found)
    {
        var reading = CsvParts.Read($"indicator,value\nA,{first}\nA,{second}\n");
        Assert.Equal((expected, origin), (reading.Numerals, reading.NumeralsOrigin));
        Assert.Equal(found, string.Join('\n', CsvParts.Found(reading.Findings).Split('\n').Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void ReadCsv_DeclaredNumerals_AreNotDoubted()
    {
        var options = new CsvReadOptions { Unit = OrgUnitCode.Parse("594"), Period = ReportingPeriod.Parse("2024"), Numerals = Numerals.Invariant };
        var reading = CsvParts.Read("indicator,value\nA,12.345\n", options);
        Assert.Equal("A 594 2024: 12,345", CsvParts.Figures(reading));
        Assert.Equal(NumeralsOrigin.Declared, reading.NumeralsOrigin);
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void ReadCsv_WhoseReportNotClear_IsRefused()
    {
        const string text = "indicator,unit,period,value\nN,594,2024,1\nN,60,2024,2\n";
        var refused = Assert.Throws<KpiFormatException>(() => CsvParts.Read(text, CsvReadOptions.Default));
        Assert.Equal(9062, Assert.Single(refused.Faults).Id.Number);
        Assert.Equal("60", CsvParts.Read(text, new CsvReadOptions { Unit = OrgUnitCode.Parse("60") }).Value.Unit.ToString());
    }

    [Fact]
    public void ReadCsv_MoreFindingsThanListed_AreCounted()
    {
        var rows = string.Concat(Enumerable.Repeat("N,abc\n", 20));
        var options = new CsvReadOptions { MaxFindings = 5, Unit = OrgUnitCode.Parse("594"), Period = ReportingPeriod.Parse("2024") };
        var reading = CsvParts.Read("indicator,value\n" + rows, options);
        Assert.Equal(15L, Assert.Single(reading.Findings, finding => finding.Id.Number == 9063).Argument("count"));
    }

    [Fact]
    public void ReadCsv_FindingsOfValidation_StandAtTheRow()
    {
        var reading = CsvParts.Read("indicator,numerator,denominator,percentage\nR,1,2,50%\nR,2762,4155,\"66,45%\"\n");
        var finding = Assert.Single(CsvParts.Framework.Validate(reading.Value), finding => finding.Id.ToString() is "KPI5001");
        Assert.Equal("rows[1]", finding.Path.ToString());
        Assert.Equal(3, finding.Location!.Value.Line);
    }

    [Fact]
    public void LoadCsv_File_NamesItInPlaces()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "indicator,unit,period,value\nN,594,2024,1\nX,594,2024,2\n", Encoding.UTF8);
            var reading = Submission.LoadCsv(path, CsvParts.Framework);
            Assert.Equal($"{path}(3,1)", Assert.Single(reading.Findings).Location.ToString());
        }
        finally
        {
            File.Delete(path);
        }
    }
}
