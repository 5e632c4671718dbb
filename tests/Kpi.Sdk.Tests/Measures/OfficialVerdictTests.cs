namespace Kpi.Sdk.Tests.Measures;

/// <summary>What an authority concluded from its own targets and figures: 2328/KH-UBND of 6 December 2022, Quảng Bình, plan for 2023.</summary>
public sealed class OfficialVerdictTests
{
    [Theory]
    [InlineData("TTHC đủ điều kiện cung cấp DVCTT", ">= 100%", "100%", Verdict.Met)]
    [InlineData("Hồ sơ trực tuyến phát sinh của từng DVCTT", ">= 30%", "75,3%", Verdict.Exceeded)]
    [InlineData("Văn bản, hồ sơ công việc xử lý trên mạng cấp tỉnh", ">= 97%", "97%", Verdict.Met)]
    [InlineData("cấp huyện", ">= 92%", "95%", Verdict.Exceeded)]
    [InlineData("cấp xã", ">= 80%", "80%", Verdict.Met)]
    [InlineData("Báo cáo định kỳ trên hệ thống báo cáo", ">= 100%", "100%", Verdict.Met)]
    // the authority left this one blank
    [InlineData("CSDL chuyên ngành được xây dựng", ">= 40%", "30%", Verdict.NotMet)]
    public void Of_PublishedResult_IsTheAuthoritysVerdict(string indicator, string target, string result, Verdict expected)
    {
        var judgement = Judged.By(target, result);
        Assert.True(expected == judgement.Verdict, $"{indicator}: {judgement.Verdict}");
        Assert.False(judgement.IsEarly);
    }
}
