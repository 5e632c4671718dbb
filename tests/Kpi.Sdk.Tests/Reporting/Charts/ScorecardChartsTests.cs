using System.Xml.Linq;
using Kpi.Sdk.Reporting;
using Kpi.Sdk.Tests.Reporting.Pages;
using Kpi.Sdk.Tests.Scoring;

namespace Kpi.Sdk.Tests.Reporting.Charts;

public sealed class ScorecardChartsTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void ToBulletSvg_Line_SaysItsNumbersInText()
    {
        var card = PageCards.Everything;
        var drawing = XElement.Parse(card.ToBulletSvg(card["PATH"]));

        Assert.Equal(Svg + "svg", drawing.Name);
        Assert.Equal("img", (string?)drawing.Attribute("role"));
        Assert.Equal("Tỷ lệ hồ sơ trực tuyến toàn trình", drawing.Element(Svg + "title")!.Value);
        Assert.Equal(
            "65/100 = 65% (30/6/2024) so với ≥ 80% (01-NQ/TU, 2025): Chưa đến hạn, còn thiếu 15 điểm %; theo lộ trình đến 30/6/2024: ≈\u00A062,45%; các mốc: năm 2022: 40%; năm 2024: 70%",
            drawing.Element(Svg + "desc")!.Value);
        Assert.Equal(
            [
                "Tỷ lệ hồ sơ trực tuyến toàn trình",
                "Kết quả: 65/100 = 65% (30/6/2024)",
                "Mục tiêu: ≥ 80% (2025), 01-NQ/TU (tỉnh), mục II.2",
                "theo lộ trình đến 30/6/2024: ≈\u00A062,45%",
                "các mốc: năm 2022: 40%; năm 2024: 70%",
                "Chưa đến hạn, còn thiếu 15 điểm %",
            ],
            drawing.Descendants(Svg + "text").Select(text => text.Value));
        Assert.Contains("bar 0 8 286 6", Shapes.Of(drawing));
    }

    [Fact]
    public void ToBulletSvg_Judgement_IsOfThatTarget()
    {
        var card = PageCards.Everything;
        var line = card["PATH"];

        Assert.Equal(card.ToBulletSvg(line), card.ToBulletSvg(line.Deciding!));
        Assert.Contains("95% (2030)", card.ToBulletSvg(line.Judgements[1], ReportLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void ToSeriesSvg_Line_ListsItsPoints()
    {
        var card = PageCards.Everything;
        var drawing = XElement.Parse(card.ToSeriesSvg(card["PATH"]));

        Assert.Equal("31/12/2021: 30%; 31/12/2022: —; 30/6/2023: 60%; 31/12/2023: khoảng 55%; 30/6/2024: 65/100 = 65%", drawing.Element(Svg + "desc")!.Value);
        Assert.Equal("31/12/2021: 30% · 31/12/2022: — · 30/6/2023: 60% · 31/12/2023: khoảng 55% · 30/6/2024: 65/100 = 65%", string.Join(' ', drawing.Descendants(Svg + "text").Skip(1).Select(text => text.Value)));
    }

    [Fact]
    public void Drawings_AreSelfContainedAndFitTheirFrame()
    {
        var card = PageCards.Everything;
        var drawings = card.Lines.SelectMany(line => line.Judgements).Where(judgement => judgement.Target.Condition.Value is not null).Select(judgement => card.ToBulletSvg(judgement)).ToList();

        Assert.NotEmpty(drawings);
        foreach (var text in drawings)
        {
            PageReading.AssertSelfContained(text.Replace(Svg.NamespaceName, string.Empty, StringComparison.Ordinal));
            var drawing = XElement.Parse(text);
            var height = (int)drawing.Attribute("height")!;
            Assert.All(drawing.Descendants(Svg + "text"), line => Assert.True((int)line.Attribute("y")! < height && line.Value.Length <= 56));
            Assert.Equal($"0 0 480 {height}", (string?)drawing.Attribute("viewBox"));
        }
    }

    [Fact]
    public void Drawings_NothingToDraw_AreRefused()
    {
        var card = PageCards.Everything;

        Assert.Contains("DONE", Assert.Throws<ArgumentException>(() => card.ToBulletSvg(card["DONE"])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => card.ToBulletSvg(card["DONE"].Deciding!));
        Assert.Throws<ArgumentException>(() => card.ToBulletSvg(card["PLAIN"]));
        Assert.Throws<ArgumentException>(() => card.ToSeriesSvg(card["DONE"]));
        Assert.Throws<ArgumentException>(() => Cards.Of([]).ToSeriesSvg(card["PATH"]));
        Assert.Throws<ArgumentException>(() => Cards.Of([]).ToBulletSvg(card["PATH"].Deciding!));
        Assert.Throws<ArgumentNullException>(() => card.ToBulletSvg((ScorecardLine)null!));
    }

    [Theory]
    [InlineData("80", false, "80", "80")]
    [InlineData("125/2", true, "62,5%", "62.5%")]
    [InlineData("200/3", true, "≈\u00A066,67%", "≈\u00A066.67%")]
    [InlineData("1234567", false, "1.234.567", "1234567")]
    public void Number_AsFewDecimalsAsSayIt(string value, bool isPercentage, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, ChartText.Number(Rational.Parse(value), isPercentage, ReportLanguage.Vietnamese));
        Assert.Equal(english, ChartText.Number(Rational.Parse(value), isPercentage, ReportLanguage.English));
    }
}
