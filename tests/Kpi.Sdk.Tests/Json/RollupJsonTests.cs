using System.Text;
using Kpi.Sdk.Columns;
using Kpi.Sdk.Tests.Columns;

namespace Kpi.Sdk.Tests.Json;

public sealed class RollupJsonTests
{
    [Fact]
    public void WriteJson_RatiosAndGaps_AreExactAndTellTheirStatus()
    {
        var table = Tables.Table(Tables.Share, Tables.Ratio("201", "2024-M01", 30, 40), Tables.Ratio("202", "2024-M01", 25, 60), Tables.Ratio("201", "2024-M02", 1, 2));
        using var stream = new MemoryStream();
        table.Rollup(OrgLevel.Province, [ReportingPeriod.Parse("2024-M01"), ReportingPeriod.Parse("2024-M02")]).WriteJson(stream);
        var text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.Contains("""{"indicator":"A","unit":"20","period":"2024-M01","status":"Computed","value":"11/20","numerator":"55","denominator":"100","present":2,"expected":2}""", text, StringComparison.Ordinal);
        Assert.Contains("""{"indicator":"A","unit":"20","period":"2024-M02","status":"BelowCoverage","present":1,"expected":2}""", text, StringComparison.Ordinal);
        Assert.StartsWith("[{", text, StringComparison.Ordinal);
        Assert.EndsWith("}]", text, StringComparison.Ordinal);
    }
}
