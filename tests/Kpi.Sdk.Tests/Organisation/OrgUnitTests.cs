using NodaTime;
using static Kpi.Sdk.Tests.Organisation.Units;

namespace Kpi.Sdk.Tests.Organisation;

public sealed class OrgUnitTests
{
    [Fact]
    public void ToString_Unit_IsNameAndCode() =>
        Assert.Equal("Thị xã La Gi (594)", Unit("594", OrgLevel.District, "60", name: "Thị xã La Gi").ToString());

    [Theory]
    [InlineData("2025-06-30", false)]
    [InlineData("2025-07-01", true)]
    [InlineData("2026-04-29", true)]
    [InlineData("2026-04-30", false)]
    public void IsValidOn_BothEnds_AreInclusive(string day, bool expected)
    {
        var unit = Unit("75", OrgLevel.Province, from: "2025-07-01", to: "2026-04-29");
        Assert.Equal(expected, unit.IsValidOn(Day(day)));
        Assert.Equal(expected, unit.IsValidOn(Day(day).WithCalendar(CalendarSystem.Julian)));
    }

    [Fact]
    public void IsValidOn_OpenEnds_AreAlways()
    {
        Assert.True(Unit("75", OrgLevel.Province).IsValidOn(LocalDate.MinIsoValue));
        Assert.True(Unit("75", OrgLevel.Province).IsValidOn(LocalDate.MaxIsoValue));
    }

    [Fact]
    public void Initializer_BadValues_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new OrgUnit { Code = default, Name = BilingualText.Of("A"), Level = OrgLevel.Province });
        Assert.Throws<ArgumentException>(() => new OrgUnit { Code = Code("1"), Name = default, Level = OrgLevel.Province });
        Assert.Throws<ArgumentOutOfRangeException>(() => Unit("1", (OrgLevel)9));
        Assert.Throws<ArgumentException>(() => new OrgUnit { Code = Code("1"), Name = BilingualText.Of("A"), Level = OrgLevel.Province, Parent = default(OrgUnitCode) });
        var thrown = Assert.Throws<ArgumentException>(() => Unit("1", OrgLevel.Province, from: "2025-07-02", to: "2025-07-01"));
        Assert.Contains("2025-07-01", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new OrgUnit { ValidTo = Day("2025-07-01"), ValidFrom = Day("2025-07-02"), Code = Code("1"), Name = BilingualText.Of("A"), Level = OrgLevel.Province });
    }

    [Fact]
    public void Extensions_CallersDictionary_IsCopied()
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal) { ["x-area"] = "185" };
        var unit = new OrgUnit { Code = Code("594"), Name = BilingualText.Of("A"), Level = OrgLevel.District, Extensions = given };
        given["x-area"] = "0";
        Assert.Equal("185", unit.Extensions["x-area"]);
        Assert.False(unit.Extensions is IDictionary<string, string> { IsReadOnly: false });
        Assert.Empty(Unit("594", OrgLevel.District).Extensions);
    }

    [Theory]
    [InlineData(OrgLevel.Nation, "toàn quốc", "nation")]
    [InlineData(OrgLevel.Province, "cấp tỉnh", "province")]
    [InlineData(OrgLevel.District, "cấp huyện", "district")]
    [InlineData(OrgLevel.Commune, "cấp xã", "commune")]
    [InlineData(OrgLevel.Hamlet, "thôn, khu phố", "hamlet")]
    public void ToText_Level_IsItsWords(OrgLevel level, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, level.ToText(ReportLanguage.Vietnamese));
        Assert.Equal(english, level.ToText(ReportLanguage.English));
    }
}
