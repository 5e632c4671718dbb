using System.Text;
using Kpi.Sdk.Csv;

namespace Kpi.Sdk.Tests.Csv;

public sealed class SdmxCsvTests
{
    private const string Header = "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,BREAKDOWN,TIER,ACCUMULATION,TIME_PERIOD,OBS_VALUE,OBS_STATUS,DECIMALS,UNIT_MEASURE,UNIT_MULT,NUMERATOR,DENOMINATOR,TIME_PERIOD_END,AS_OF,KNOWN_ON,COMMENT_OBS\r\n";

    [Theory]
    [InlineData("2024-M07", "2024-07", "2024-06-15/P1M", "M")]
    [InlineData("2024-Q1", "2024-Q1", "2023-12-15/P3M", "Q")]
    [InlineData("2024-S1", "2024-S1", "2023-12-15/P6M", "S")]
    [InlineData("2024", "2024", "2023-12-15/P12M", "A")]
    [InlineData("2024-9M", "2024-01-01/P9M", "2023-12-15/P9M", "_O")]
    [InlineData("2024-M01", "2024-01", "2023-12-15/P1M", "M")]
    public void PeriodOf_Calendars_AreLabelsOrTrueRanges(string period, string civil, string decree, string frequency)
    {
        var parsed = ReportingPeriod.Parse(period);
        Assert.Equal(civil, SdmxTime.PeriodOf(parsed, ReportingCalendar.Civil));
        Assert.Equal(decree, SdmxTime.PeriodOf(parsed, ReportingCalendar.Decree09));
        Assert.Equal(frequency, SdmxTime.FrequencyOf(parsed));
    }

    [Theory]
    [InlineData("R", "70.502/104.868 = 67,23%", ObservationStatus.Final, "67.23,A,2,PT,0,70502,104868,2024-12-31,,,")]
    [InlineData("R", "1/3", ObservationStatus.Provisional, "33.33,P,2,PT,0,1,3,2024-12-31,,,")]
    [InlineData("R", "1/0", ObservationStatus.Unspecified, ",A,,PT,0,1,0,2024-12-31,,,")]
    [InlineData("N", "7.008", ObservationStatus.Estimated, "7008,E,0,_U,0,,,2024-12-31,,,")]
    [InlineData("A", "12,30", ObservationStatus.Revised, "12.30,A,2,_U,0,,,2024-12-31,,,")]
    [InlineData("A", "61,3 nghìn", ObservationStatus.Unspecified, "613,A,0,_U,2,,,2024-12-31,,,")]
    [InlineData("A", "hơn 900", ObservationStatus.Unspecified, "900,A,0,_U,0,,,2024-12-31,,,hơn 900")]
    [InlineData("N", "—", ObservationStatus.Unspecified, ",O,,_U,0,,,2024-12-31,,,")]
    [InlineData("N", "không thu thập", ObservationStatus.Unspecified, ",L,,_U,0,,,2024-12-31,,,")]
    [InlineData("N", "không phát sinh", ObservationStatus.Unspecified, ",M,,_U,0,,,2024-12-31,,,")]
    [InlineData("N", "không công bố", ObservationStatus.Unspecified, ",Q,,_U,0,,,2024-12-31,,,")]
    [InlineData("H", "hạng 3/63", ObservationStatus.Unspecified, "3,A,0,_U,0,,,2024-12-31,,,hạng 3/63")]
    [InlineData("Y", "có", ObservationStatus.Unspecified, "1,A,0,_U,0,,,2024-12-31,,,")]
    public void Write_Figures_GiveOneRowEach(string indicator, string value, ObservationStatus status, string expected)
    {
        var kind = CsvParts.Framework[indicator].Kind;
        var observation = new Observation
        {
            Slice = IndicatorSlice.Parse(indicator),
            Unit = OrgUnitCode.Parse("00097"),
            Period = ReportingPeriod.Parse("2024"),
            Value = ObservedValue.Parse(value, kind),
            Status = status,
        };
        using var stream = new MemoryStream();
        SdmxCsv.Write(stream, [observation], CsvParts.Framework);
        Assert.Equal(
            $"{Header}dataflow,KPI:KPI_OBSERVATIONS(1.0),I,A,00097,{indicator},_T,_Z,InPeriod,2024,{expected}\r\n",
            Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Options_ActionThatIsNone_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new SdmxCsvOptions { Action = "X" });
        Assert.Throws<ArgumentException>(() => new SdmxCsvOptions { StructureId = " " });
    }
}
