using Kpi.Sdk.Reporting;
using Kpi.Sdk.Tests.Scoring;

namespace Kpi.Sdk.Tests.Reporting;

public sealed class GrowthTextTests
{
    [Theory]
    [InlineData("162", "166", false, "+4 (+2,47%)", "+4 (+2.47%)")]
    [InlineData("166", "162", false, "-4 (-2,41%)", "-4 (-2.41%)")]
    [InlineData("5", "5", false, "0 (0%)", "0 (0%)")]
    [InlineData("2", "3", false, "+1 (+50%)", "+1 (+50%)")]
    [InlineData("1000", "3500", false, "+2.500 (+250%)", "+2500 (+250%)")]
    [InlineData("3.5", "4.2", false, "+0,7 (+20%)", "+0.7 (+20%)")]
    [InlineData("0", "4", false, "+4 (từ số không)", "+4 (from zero)")]
    [InlineData("-2", "4", false, "+6 (đổi dấu)", "+6 (sign changed)")]
    [InlineData("100000000", "100000001", false, "+1 (+0,000001%)", "+1 (+0.000001%)")]
    [InlineData("79.8", "80.1", true, "+0,3 điểm %", "+0.3 pp")]
    [InlineData("200/3", "70", true, "+3,33 điểm %", "+3.33 pp")]
    [InlineData("70", "200/3", true, "-3,33 điểm %", "-3.33 pp")]
    [InlineData("10", "10.125", true, "+0,13 điểm %", "+0.13 pp")]
    [InlineData("10.125", "10", true, "-0,13 điểm %", "-0.13 pp")]
    public void Of_TwoNumbers_SaysTheChangeAndNeverZeroForOne(string earlier, string later, bool isPercentage, string vietnamese, string english)
    {
        var growth = Growth.Between(Number(earlier), Number(later), isPercentage);

        Assert.Equal(vietnamese, GrowthText.Of(growth, ReportLanguage.Vietnamese));
        Assert.Equal(english, GrowthText.Of(growth, ReportLanguage.English));
    }

    [Theory]
    [InlineData("50%", "2024-S1", "không cùng độ dài kỳ", "periods of unequal length")]
    [InlineData("khoảng 50%", "2024", "số liệu ước chừng", "hedged figure")]
    public void Of_NotComparable_SaysWhy(string earlier, string period, string vietnamese, string english)
    {
        var growth = Growth.Between(
            Cards.Figure(earlier, period: period, accumulation: Accumulation.InPeriod),
            Cards.Figure("60%", accumulation: Accumulation.InPeriod));

        Assert.Equal(vietnamese, GrowthText.Of(growth, ReportLanguage.Vietnamese));
        Assert.Equal(english, GrowthText.Of(growth, ReportLanguage.English));
    }

    [Fact]
    public void Of_OtherBase_SaysSo()
    {
        var growth = Growth.Between(Cards.Figure("50%", period: "2023", denominator: "HO"), Cards.Figure("60%"));

        Assert.Equal("khác mẫu số", GrowthText.Of(growth, ReportLanguage.Vietnamese));
        Assert.Equal("different base", GrowthText.Of(growth, ReportLanguage.English));
    }

    [Fact]
    public void Of_NoData_IsEmpty() => Assert.Empty(GrowthText.Of(default, ReportLanguage.Vietnamese));

    [Theory]
    [InlineData(5, 3, "tăng 2 bậc", "up 2")]
    [InlineData(3, 5, "giảm 2 bậc", "down 2")]
    [InlineData(3, 3, "giữ nguyên", "unchanged")]
    public void OfRank_TwoRanks_ASmallerOneIsBetter(int earlier, int later, string vietnamese, string english)
    {
        var growth = Growth.Between(Rational.Of(earlier), Rational.Of(later));

        Assert.Equal(vietnamese, GrowthText.OfRank(growth, ReportLanguage.Vietnamese));
        Assert.Equal(english, GrowthText.OfRank(growth, ReportLanguage.English));
    }

    private static Rational Number(string text) => text.Contains('/', StringComparison.Ordinal) ? Rational.Parse(text) : Figure.Parse(text).ToRational();
}
