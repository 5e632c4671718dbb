using System.Globalization;
using System.Text;
using System.Text.Json;
using Kpi.Sdk.Tests.Json;
using Kpi.Sdk.Tests.Support;
using Xunit.Abstractions;

namespace Kpi.Sdk.Tests.Validation;

/// <summary>
/// Variants of small valid files: each gives a model that can be validated and whose findings can be printed, or one <see cref="KpiFormatException"/> with its faults.
/// Never another exception, and nothing of a file that can be read is missing from the model.
/// </summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int Seed = 20250704;
    private const int FewVariants = 5_000;
    private const int ManyVariants = 100_000;

    private static readonly IndicatorFramework Framework = ModelFiles.Framework(MutatedFiles.Framework);
    private static readonly FileVariants Frameworks = new(MutatedFiles.Framework);
    private static readonly FileVariants Reports = new(MutatedFiles.Report);

    private static int Count => Cultures.Wanted is null && !Cultures.IsInvariantMode ? ManyVariants : FewVariants;

    [Fact]
    public void Validate_Variants_GivesFindingsOrFaultsAndLosesNothing()
    {
        var failures = new List<(int Variant, string What)>();
        var read = 0;
        var refused = 0;
        var found = 0;
        _ = Parallel.For(0, Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, (variant, state) =>
        {
            var random = new Random(Seed + variant);
            var isFramework = variant % 4 == 3;
            var bytes = (isFramework ? Frameworks : Reports).Next(random);
            try
            {
                switch (isFramework ? CheckFramework(bytes, random.Next(2) == 0 ? Reports.Whole : Reports.Next(random), variant) : CheckReport(bytes, Framework, variant))
                {
                    case null:
                        Interlocked.Increment(ref refused);
                        break;
                    case > 0:
                        Interlocked.Increment(ref found);
                        goto default;
                    default:
                        Interlocked.Increment(ref read);
                        break;
                }
            }
#pragma warning disable CA1031 // whatever it is, it is what this test is after
            catch (Exception other)
#pragma warning restore CA1031
            {
                lock (failures)
                {
                    failures.Add((variant, $"{other}\n{Encoding.UTF8.GetString(bytes)}"));
                }

                state.Break();
            }
        });

        Assert.True(failures.Count == 0, string.Create(CultureInfo.InvariantCulture, $"Seed {Seed}, {failures.Count} failures, the first is variant {failures.Order().FirstOrDefault()}"));

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Count} variants: {read} read, {found} of them with findings; {refused} refused"));

        // a test of which every variant is refused, or none, tests little
        Assert.True(read > Count / 10 && refused > Count / 3 && found > Count / 100, string.Create(CultureInfo.InvariantCulture, $"{read} read, {refused} refused, {found} with findings"));
    }

    /// <summary>Days and periods at the ends of time, under calendars that move them furthest.</summary>
    [Theory]
    [InlineData("day 1, shift 0")]
    [InlineData("day 15, shift -1")]
    [InlineData("day 31, shift -11")]
    [InlineData("day 31, shift 11")]
    public void Validate_EndsOfTime_GivesFindingsOrFaults(string calendar)
    {
        string[] periods = ["1900", "1900-S1", "1900-M01", "1901", "2023", "2199", "2200", "2200-S2", "2200-M12", "2200-11M"];
        string[] days = ["0001-01-01", "1992-03-31", "2024-06-10", "9999-12-31", "9999-01-01"];
        var read = 0;
        foreach (var period in periods)
        {
            foreach (var day in days)
            {
                foreach (var due in new[] { period, day, "2199-2200", "every year" })
                {
                    var framework = Text(MutatedFiles.Framework, ("day 15, shift -1", calendar), ("\"2025\"", $"\"{due}\""), ("\"2020\"", "\"1900\""), ("\"2023\"", "\"1901\""), ("2005-09-05", day));
                    var report = Text(MutatedFiles.Report, ("2024-S1", period), ("2024-06-10", day), ("\"2023\", \"accumulation\"", $"\"{period}\", \"accumulation\""), ("2021-05-23", day), ("2024-07-05", day));
                    read += CheckFramework(framework, report, 0) is null ? 0 : 1;
                    read += CheckReport(report, Framework, 0) is null ? 0 : 1;
                }
            }
        }

        Assert.True(read > 50, read.ToString(CultureInfo.InvariantCulture));

        static byte[] Text(string json, params (string Right, string Wrong)[] changes)
        {
            foreach (var (right, wrong) in changes)
            {
                Assert.Contains(right, json, StringComparison.Ordinal);
                json = json.Replace(right, wrong, StringComparison.Ordinal);
            }

            return Encoding.UTF8.GetBytes(json);
        }
    }

    /// <summary>How many findings there are; null where the file is refused.</summary>
    private static int? CheckReport(byte[] bytes, IndicatorFramework framework, int variant)
    {
        if (Refusal(() => Submission.Read(bytes, framework), out var report))
        {
            return null;
        }

        using var file = JsonDocument.Parse(bytes);
        Assert.Equal(Leaves(file.RootElement).ToList(), report.Observations.Select(observation => (observation.Slice, (string?)observation.Tag)));
        return Print(framework.Validate(report!), variant);
    }

    private static int? CheckFramework(byte[] bytes, byte[] report, int variant)
    {
        if (Refusal(() => IndicatorFramework.Read(bytes), out var framework))
        {
            return null;
        }

        using var file = JsonDocument.Parse(bytes);
        Assert.Equal(Entries(file.RootElement, "indicators"), framework.Indicators.Count);
        Assert.Equal(Entries(file.RootElement, "targets"), framework.Targets.Count);
        Assert.Equal(Entries(file.RootElement, "relations"), framework.Relations.Count);
        Assert.Equal(Entries(file.RootElement, "documents"), framework.DocumentOrder.Count);
        Assert.Equal(Entries(file.RootElement, "units"), framework.Units.Units.Count);
        Assert.Equal(Entries(file.RootElement, "groups"), framework.Groups.Count);
        Assert.Equal(Entries(file.RootElement, "quantities"), framework.Quantities.Count);
        Assert.Equal(Entries(file.RootElement, "breakdowns"), framework.Breakdowns.Count);
        var count = Print(framework.Validate(), variant);
        return CheckReport(report, framework, variant) is { } more ? count + more : count;
    }

    private static bool Refusal<T>(Func<T> read, out T model)
    {
        try
        {
            model = read();
            return false;
        }
        catch (KpiFormatException refused)
        {
            Assert.NotEmpty(refused.Faults);
            Assert.All(refused.Faults, fault => Assert.Equal(FindingSeverity.Error, fault.Severity));
            Assert.NotEmpty(refused.Faults[0].Text(ReportLanguage.Vietnamese));
            model = default!;
            return true;
        }
    }

    private static int Print(ValidationReport findings, int variant)
    {
        if (variant % 8 == 0)
        {
            Assert.NotEmpty(findings.ToText(ReportLanguage.English));
            JsonDocument.Parse(findings.ToJson()).Dispose();
            JsonDocument.Parse(findings.ToSarifJson()).Dispose();
        }

        return findings.Count;
    }

    /// <summary>Every value of every block, by a plain walk: what it is of and its tag, in the order of the file.</summary>
    private static IEnumerable<(IndicatorSlice Slice, string? Tag)> Leaves(JsonElement report) =>
        from block in report.GetProperty("blocks").EnumerateArray()
        from entry in block.GetProperty("values").EnumerateObject()
        where !entry.Name.StartsWith("x-", StringComparison.Ordinal)
        from value in entry.Value.ValueKind == JsonValueKind.Array ? entry.Value.EnumerateArray().ToArray() : [entry.Value]
        select (IndicatorSlice.Parse(entry.Name), value.ValueKind == JsonValueKind.Object && value.TryGetProperty("tag", out var tag) ? tag.GetString() : null);

    private static int Entries(JsonElement framework, string section) =>
        !framework.TryGetProperty(section, out var part) ? 0
        : part.ValueKind == JsonValueKind.Array ? part.GetArrayLength()
        : part.EnumerateObject().Count(entry => !entry.Name.StartsWith("x-", StringComparison.Ordinal));
}
