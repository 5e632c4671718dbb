using Kpi.Sdk.Tests.Organisation;
using Kpi.Sdk.Validation;

namespace Kpi.Sdk.Tests.Validation.Rules;

public sealed class LostLeadingZerosRuleTests
{
    private static readonly IndicatorFramework Framework = RuleFindings.Framework(units: OrgUnitRegister.Of(
    [
        Units.Unit("01", OrgLevel.Province), Units.Unit("00097", OrgLevel.Commune, "01"), Units.Unit("00001", OrgLevel.Commune, "01"), Units.Unit("24", OrgLevel.Province),
    ]));

    [Theory]
    [InlineData("01")]
    [InlineData("00097")]
    [InlineData("24")]
    [InlineData("25")]
    [InlineData("X1")]
    public void Check_KnownOrQuiteUnknownCode_FindsNothing(string unit) => Assert.Empty(RuleFindings.Of(new LostLeadingZerosRule(), Framework, RuleFindings.Figure(unit: unit)));

    [Fact]
    public void Check_NoUnits_FindsNothing() => Assert.Empty(RuleFindings.Of(new LostLeadingZerosRule(), RuleFindings.Framework(), RuleFindings.Figure(unit: "1")));

    [Fact]
    public void Check_LostZeros_ProposesTheCode() => RuleFindings.Reads(
        Assert.Single(RuleFindings.Of(new LostLeadingZerosRule(), Framework, RuleFindings.Figure(unit: "97"))),
        "lỗi KPI1006: observations[0]: Không có đơn vị mang mã “97”, nhưng có 00097: mã bị mất số 0 ở đầu. Gợi ý: 00097",
        "error KPI1006: observations[0]: No unit bears the code \"97\", but 00097 is known: the leading zeros are lost. Suggestion: 00097");

    [Fact]
    public void Check_SeveralCodesFit_NamesAllAndSuggestsNone()
    {
        var found = Assert.Single(RuleFindings.Of(new LostLeadingZerosRule(), Framework, RuleFindings.Figure(unit: "1")));
        Assert.Equal(["01", "00001"], (IEnumerable<string>)found.Argument("known")!);
        Assert.True(found.Suggestion.IsDefault);
    }
}
