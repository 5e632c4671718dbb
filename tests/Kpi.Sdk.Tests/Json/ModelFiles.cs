using System.Text;
using Kpi.Sdk.Json;

namespace Kpi.Sdk.Tests.Json;

/// <summary>Reads files in tests, and says every fault where one can't be read.</summary>
internal static class ModelFiles
{
    public static IndicatorFramework Framework(string json) => Framework(Encoding.UTF8.GetBytes(json));

    public static IndicatorFramework Framework(ReadOnlyMemory<byte> utf8)
    {
        var isRead = IndicatorFramework.TryRead(utf8, out var framework, out var faults, new JsonReadOptions { OnNotice = Refuse });
        Assert.True(isRead, Lines(faults));
        return framework!;
    }

    public static Submission Report(string json, IndicatorFramework framework) => Report(Encoding.UTF8.GetBytes(json), framework);

    public static Submission Report(ReadOnlyMemory<byte> utf8, IndicatorFramework framework)
    {
        var isRead = Submission.TryRead(utf8, framework, out var report, out var faults, new JsonReadOptions { OnNotice = Refuse });
        Assert.True(isRead, Lines(faults));
        return report!;
    }

    public static string Lines(IEnumerable<Finding> faults) => string.Join('\n', faults.Select(fault => fault.Line(ReportLanguage.English)));

    private static void Refuse(Finding notice) => Assert.Fail(notice.Line(ReportLanguage.English));
}
