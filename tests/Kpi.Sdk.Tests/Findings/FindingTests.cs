using NodaTime;

namespace Kpi.Sdk.Tests.Findings;

public sealed class FindingTests
{
    internal static RuleDescriptor Rule(string id = "KPI5101", FindingSeverity severity = FindingSeverity.Error, string vietnamese = "In {stated}, đúng ra là {right}.", string? english = "Printed {stated}, should be {right}.") =>
        RuleDescriptor.Of(RuleId.Parse(id), severity, BilingualText.Of("Tỷ lệ sai", "Wrong percentage"), BilingualText.Of(vietnamese, english));

    internal static Finding Sample() => Finding.Of(
        Rule(),
        ModelPath.Parse("values[CQS.HS]"),
        SourceLocation.Of(12, 5, "report.json"),
        FindingArgument.Of("stated", Figure.Parse("66.45")),
        FindingArgument.Of("right", Figure.Parse("66.47")));

    [Fact]
    public void Text_Figures_FollowTheLanguage()
    {
        Assert.Equal("In 66,45, đúng ra là 66,47.", Sample().Text(ReportLanguage.Vietnamese));
        Assert.Equal("Printed 66.45, should be 66.47.", Sample().Text(ReportLanguage.English));
    }

    [Fact]
    public void Text_NoEnglishMessage_IsVietnameseThroughout()
    {
        var rule = Rule(vietnamese: "In {stated}.", english: null);
        Assert.Equal("In 1.234,5.", Finding.Of(rule, ModelPath.Root, null, FindingArgument.Of("stated", Figure.Parse("1234.5"))).Text(ReportLanguage.English));
    }

    [Fact]
    public void ToString_WithLocationPathAndSuggestion_IsOneLine() => Assert.Equal(
        "report.json(12,5): lỗi KPI5101: values[CQS.HS]: In 66,45, đúng ra là 66,47. Gợi ý: 66,47%",
        Sample().WithSuggestion("66,47%").ToString());

    [Fact]
    public void ToString_WithoutLocationOrPath_HasNeither() =>
        Assert.Equal("lưu ý KPI5101: x", Finding.Of(Rule(vietnamese: "x", english: null), ModelPath.Root, null).WithSeverity(FindingSeverity.Notice).ToString());

    [Fact]
    public void With_OnePart_KeepsTheOthers()
    {
        var tag = new object();
        var finding = Sample().WithTag(tag).WithSuggestion("66,47%").WithSeverity(FindingSeverity.Warning).WithLocation(null);
        Assert.Same(tag, finding.Tag);
        Assert.Equal("66,47%", finding.Suggestion.Vietnamese);
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Null(finding.Location);
        Assert.Equal(FindingSeverity.Error, finding.Rule.Severity);
        Assert.Equal(Figure.Parse("66.45"), finding.Argument("stated"));
        Assert.Null(finding.Argument("none"));
    }

    [Fact]
    public void Of_MissingOrDoubledArgument_Throws()
    {
        var stated = FindingArgument.Of("stated", 1L);
        Assert.Contains("'right'", Assert.Throws<ArgumentException>(() => Finding.Of(Rule(), ModelPath.Root, null, stated)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Finding.Of(Rule(), ModelPath.Root, null, stated, stated, FindingArgument.Of("right", 2L)));
    }

    [Fact]
    public void Of_ArgumentsChangedAfterwards_FindingStays()
    {
        FindingArgument[] arguments = [FindingArgument.Of("stated", 1), FindingArgument.Of("right", 2)];
        var finding = Finding.Of(Rule(), ModelPath.Root, null, arguments);
        arguments[0] = default;
        Assert.Equal("Printed 1, should be 2.", finding.Text(ReportLanguage.English));
    }

    public static TheoryData<FindingArgument, string, string> Rendered => new()
    {
        { FindingArgument.Of("a", "x"), "x", "x" },
        { FindingArgument.Of("a", 70502), "70.502", "70502" },
        { FindingArgument.Of("a", -1234567L), "-1.234.567", "-1234567" },
        { FindingArgument.Of("a", Figure.Parse(">900")), "hơn 900", "over 900" },
        { FindingArgument.Of("a", Figure.Parse("~<0.05")), "gần 0,05", "nearly 0.05" },
        { FindingArgument.Of("a", Figure.Parse("613e2")), "61,3 nghìn", "61300" },
        { FindingArgument.Of("a", Figure.Parse("-1234.50")), "-1.234,50", "-1234.50" },
        { FindingArgument.Of("a", Rational.Parse("70502/104868")), "35.251/52.434", "35251/52434" },
        { FindingArgument.Of("a", Rational.Of(100000)), "100.000", "100000" },
        { FindingArgument.Of("a", new LocalDate(2024, 6, 5)), "05/06/2024", "2024-06-05" },
        { FindingArgument.Of("a", ["x", "y"]), "x, y", "x, y" },
        { FindingArgument.Of("a", Array.Empty<string>()), "—", "—" },
        { FindingArgument.Of("a", new List<string> { "x" }), "x", "x" },
        { FindingArgument.Of("a", BilingualText.Of("số", "number")), "số", "number" },
        { FindingArgument.Of("a", new ParseFailure(2, ParseReason.Empty)), "để trống ở vị trí 3", "empty text at position 3" },
        { FindingArgument.Of("a", IndicatorCode.Parse("XHS.DDDT")), "XHS.DDDT", "XHS.DDDT" },
        { FindingArgument.Of("a", 1.5m), "1.5", "1.5" },
        { FindingArgument.Of("a", "hai\ndòng\u2028"), "hai dòng ", "hai dòng " },
        { default, "", "" },
    };

    [Theory]
    [MemberData(nameof(Rendered), DisableDiscoveryEnumeration = true)]
    public void Text_ValueOfAnyType_IsWrittenAsTheLanguageWritesIt(FindingArgument argument, string vietnamese, string english)
    {
        var named = argument.Name.Length == 0 ? FindingArgument.Of("a", string.Empty) : argument;
        var finding = Finding.Of(Rule(vietnamese: "<{a}>", english: "<{a}>"), ModelPath.Root, null, named);
        Assert.Equal($"<{vietnamese}>", finding.Text(ReportLanguage.Vietnamese));
        Assert.Equal($"<{english}>", finding.Text(ReportLanguage.English));
    }

    [Theory]
    [InlineData("a {x}", "b {y}")]
    [InlineData("a {x}", "b")]
    [InlineData("a {", null)]
    [InlineData("a }", null)]
    [InlineData("a {}", null)]
    [InlineData("a {tên}", null)]
    public void RuleDescriptor_PlacesThatDifferOrAreMalformed_Throws(string vietnamese, string? english) =>
        Assert.Throws<ArgumentException>(() => Rule(vietnamese: vietnamese, english: english));

    [Fact]
    public void RuleDescriptor_PlacesInAnotherOrderAndDoubledBraces_AreRead()
    {
        var rule = Rule(vietnamese: "{b} rồi {a} {{x}}", english: "{a} then {b} and {a} {{x}}");
        Assert.Equal(["a", "b"], rule.Placeholders);
        Assert.Equal("1 then 2 and 1 {x}", Finding.Of(rule, ModelPath.Root, null, FindingArgument.Of("a", 1), FindingArgument.Of("b", 2)).Text(ReportLanguage.English));
    }

    [Fact]
    public void SourceLocation_Parts_PrintLikeACompiler()
    {
        Assert.Equal("a.json(1,2)", SourceLocation.Of(1, 2, "a.json").ToString());
        Assert.Equal("(1,2)", SourceLocation.Of(1, 2).ToString());
        Assert.Equal(string.Empty, default(SourceLocation).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => SourceLocation.Of(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => SourceLocation.Of(1, 0));
    }
}
