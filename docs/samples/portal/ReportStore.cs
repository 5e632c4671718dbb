using System.Collections.Concurrent;
using Kpi.Sdk;

namespace Portal;

/// <summary>The reports taken in, the newest of a unit and a period. In memory, for a sample; docs/how-to/postgresql.md says how to keep them.</summary>
internal sealed class ReportStore
{
    private readonly ConcurrentDictionary<(OrgUnitCode Unit, ReportingPeriod Period), (IndicatorFramework Framework, Submission Report)> _reports = new();

    /// <summary>A store with the five sample reports in it, as they were published: errors included.</summary>
    public static ReportStore WithSamples(FrameworkCatalogue catalogue)
    {
        var store = new ReportStore();
        foreach (var file in Directory.EnumerateFiles(catalogue.Folder, "report.json", SearchOption.AllDirectories))
        {
            var framework = catalogue.Find(FrameworkCatalogue.CodeIn(File.ReadAllBytes(file)))!;
            store.Put(framework, Submission.Load(file, framework));
        }

        return store;
    }

    public void Put(IndicatorFramework framework, Submission report) => _reports[(report.Unit, report.Period)] = (framework, report);

    public Scorecard? Scorecard(OrgUnitCode unit, ReportingPeriod period) =>
        _reports.TryGetValue((unit, period), out var found) ? found.Framework.Evaluate(found.Report) : null;
}
