namespace Kpi.Sdk.Tests.Validation;

public sealed class SharesRuleTests
{
    private const string Shares = """{ "kind": "ShareOfWhole", "parts": ["S1", "S2", "S3"] }""";

    [Theory]
    [InlineData("\"S1\": \"33,33%\", \"S2\": \"33,33%\", \"S3\": \"33,33%\"")]
    [InlineData("\"S1\": \"33,3%\", \"S2\": \"33,3%\", \"S3\": \"33,3%\"")]
    [InlineData("\"S1\": \"1/3\", \"S2\": \"1/3\", \"S3\": \"1/3\"")]
    [InlineData("\"S1\": \"21,5%\", \"S2\": \"40,2%\", \"S3\": \"hơn 38%\"")]
    [InlineData("\"S1\": \"21,5%\", \"S2\": \"40,2%\"")]
    [InlineData("\"S1\": \"2/3 = 10%\", \"S2\": \"40,2%\", \"S3\": \"1%\"")]
    public void Check_SharesThatCanReachHundred_IsSilent(string values) => Assert.Empty(RelationReports.Check("KPI6005", Shares, values));

    [Theory]
    [InlineData("\"S1\": \"33,33%\", \"S2\": \"33,33%\", \"S3\": \"33,32%\"")]
    [InlineData("\"S1\": \"1/3\", \"S2\": \"1/3\", \"S3\": \"33,34%\"")]
    [InlineData("\"S1\": \"61,5%\", \"S2\": \"40,2%\", \"S3\": \"hơn 38%\"")]
    [InlineData("\"S1\": \"50%\", \"S2\": \"25%\", \"S3\": \"27%\"")]
    public void Check_SharesThatCantReachHundred_IsAnError(string values) => Assert.Single(RelationReports.Check("KPI6005", Shares, values));

    [Fact]
    public void Check_RightOnlyIfCutOff_SaysSoInBothLanguages() => RelationReports.AssertTexts(
        RelationReports.Check("KPI6005", """{ "kind": "ShareOfWhole", "parts": ["S1", "S2"] }""", "\"S1\": \"66,6%\", \"S2\": \"33,3%\""),
        "6 tháng đầu năm 2024: 66,6% + 33,3% = 99,9%, không thể là 100% (quan hệ QH: S1, S2). Gợi ý: đúng nếu các tỷ trọng được cắt bớt thay vì làm tròn",
        "first half of 2024: 66.6% + 33.3% = 99.9%, which can't be 100% (relation QH: S1, S2). Suggestion: right if the shares were cut off rather than rounded");
}
