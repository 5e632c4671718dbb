namespace Kpi.Sdk.Tests.Validation;

public sealed class MediantRuleTests
{
    private const string Parted = """{ "kind": "Partition", "total": "R", "by": "f" }""";

    [Theory]
    [InlineData("\"R\": \"69,89%\", \"R[x]\": \"66,47%\", \"R[y]\": \"95,5%\"")]
    [InlineData("\"R\": \"66,47%\", \"R[x]\": \"66,47%\", \"R[y]\": \"66,47%\"")]
    [InlineData("\"R\": \"66,48%\", \"R[x]\": \"66,47%\", \"R[y]\": \"66,47%\"")]
    [InlineData("\"R\": \"97%\", \"R[x]\": \"66,47%\"")]
    [InlineData("\"R\": \"97%\", \"R[x]\": \"66,47%\", \"R[y]\": \"hơn 95%\"")]
    [InlineData("\"R\": \"1.835/4.286 = 42,81%\", \"R[x]\": \"267/2.564 = 91,05%\", \"R[y]\": \"95%\"")]
    [InlineData("\"R\": \"4/5\", \"R[x]\": \"1/3\", \"R[y]\": \"1/4\"")]
    [InlineData("\"R\": \"97%\", \"R[x]\": { \"value\": \"66,47%\", \"denominator\": \"KHAC\" }, \"R[y]\": \"95,5%\"")]
    public void Check_BetweenItsPartsOrNotSure_IsSilent(string values) => Assert.Empty(RelationReports.Check("KPI6009", Parted, values));

    [Theory]
    [InlineData("\"R\": \"97%\", \"R[x]\": \"66,47%\", \"R[y]\": \"95,5%\"")]
    [InlineData("\"R\": \"60%\", \"R[x]\": \"66,47%\", \"R[y]\": \"95,5%\"")]
    [InlineData("\"R\": \"97%\", \"R[x]\": \"66,47%\", \"R[y]\": \"530/555 = 95,5%\"")]
    [InlineData("\"R\": \"60%\", \"R[x]\": \"66,47%\", \"R[y]\": \"hơn 95%\"")]
    public void Check_OutsideItsParts_IsAnError(string values) =>
        Assert.Equal(FindingSeverity.Error, Assert.Single(RelationReports.Check("KPI6009", Parted, values)).Severity);

    [Fact]
    public void Check_Above_SaysSoInBothLanguages() => RelationReports.AssertTexts(
        RelationReports.Check("KPI6009", Parted, "\"R\": \"97%\", \"R[x]\": \"66,47%\", \"R[y]\": \"95,5%\""),
        "Tỷ lệ hồ sơ, 6 tháng đầu năm 2024: in 97%, nhưng tỷ lệ của các phần là từ 66,47% đến 95,5% (quan hệ QH: R[x], R[y]).",
        "Share of dossiers, first half of 2024: printed 97%, but the percentages of its parts are 66.47% to 95.5% (relation QH: R[x], R[y]).");
}
