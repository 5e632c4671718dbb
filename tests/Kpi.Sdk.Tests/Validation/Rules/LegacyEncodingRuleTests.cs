using Kpi.Sdk.Tests.Indicators;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class LegacyEncodingRuleTests
{
    public static TheoryData<string> Ordinary => OrdinaryTexts.All;

    [Theory]
    [MemberData(nameof(Ordinary))]
    public void Check_OrdinaryText_FindsNothing(string note) =>
        Assert.Empty(RuleFindings.Of(new LegacyEncodingRule(), RuleFindings.Framework(), RuleFindings.Figure(note: note)));

    [Theory]
    [InlineData("ChØ tiªu", "Chỉ tiêu")]
    [InlineData("tiªu", "tiêu")]
    [InlineData("Tû lÖ hå s¬ trùc tuyÕn", "Tỷ lệ hồ sơ trực tuyến")]
    [InlineData("ChuyÓn ®æi sè ®Õn n¨m 2025", "Chuyển đổi số đến năm 2025")]
    [InlineData("NghÞ quyÕt sè 10-NQ/TU cña TØnh uû", "Nghị quyết số 10-NQ/TU của Tỉnh uỷ")]
    [InlineData("§¶ng viªn tham gia häc tËp", "Đảng viên tham gia học tập")]
    [InlineData("D©n sè tr\u00ADëng thµnh", "Dân số trưởng thành")]
    [InlineData("dÞch vô c«ng email online", "dịch vụ công email online")]
    [InlineData("§¬n vÞ: ®ång", "Đơn vị: đồng")]
    [InlineData("Uû ban nh©n d©n tØnh, thµnh phè", "Uỷ ban nhân dân tỉnh, thành phố")]
    [InlineData("Hå s¬ ®\u00ADîc scan", "Hồ sơ được scan")]
    [InlineData("CHØ TI£U", "CHỈ TIÊU")]
    public void Check_Tcvn3_IsRead(string note, string right)
    {
        var found = Assert.Single(RuleFindings.Of(new LegacyEncodingRule(), RuleFindings.Framework(), RuleFindings.Figure(note: note)));
        Assert.Equal(right, found.Suggestion.Vietnamese);
        Assert.Equal("TCVN3", found.Argument("coding"));
    }

    [Theory]
    [InlineData("Chæ tieâu", "Chỉ tiêu")]
    [InlineData("Tyû leä hoà sô tröïc tuyeán", "Tỷ lệ hồ sơ trực tuyến")]
    [InlineData("Chuyeån ñoåi soá ñeán naêm 2025", "Chuyển đổi số đến năm 2025")]
    [InlineData("Nghò quyeát soá 10-NQ/TU cuûa Tænh uûy", "Nghị quyết số 10-NQ/TU của Tỉnh ủy")]
    [InlineData("Daân soá tröôûng thaønh", "Dân số trưởng thành")]
    [InlineData("NÖÔÙC COÄNG HOØA", "NƯỚC CỘNG HÒA")]
    [InlineData("Ñôn vò tính: ñoàng", "Đơn vị tính: đồng")]
    [InlineData("Uûy ban nhaân daân", "Ủy ban nhân dân")]
    public void Check_Vni_IsRead(string note, string right)
    {
        var found = Assert.Single(RuleFindings.Of(new LegacyEncodingRule(), RuleFindings.Framework(), RuleFindings.Figure(note: note)));
        Assert.Equal(right, found.Suggestion.Vietnamese);
        Assert.Equal("VNI-Windows", found.Argument("coding"));
    }

    [Fact]
    public void Check_InName_ReadsWell() => RuleFindings.Reads(
        Assert.Single(RuleFindings.Of(
            new LegacyEncodingRule(),
            RuleFindings.Framework([new Indicator { Code = IndicatorCode.Parse("A"), Name = BilingualText.Of("Hé nghÌo, hé kh¸c", "Poor households"), Kind = MeasureKind.Count }, Parts.Indicator(code: "B")]))),
        "cảnh báo KPI1005: indicators[A].name: “Hé nghÌo, hé kh¸c” có vẻ là chữ theo bảng mã TCVN3, chưa chuyển sang Unicode. Gợi ý: Hộ nghèo, hộ khác",
        "warning KPI1005: indicators[A].name: \"Hé nghÌo, hé kh¸c\" looks like TCVN3 text that was not converted to Unicode. Suggestion: Hộ nghèo, hộ khác");
}
