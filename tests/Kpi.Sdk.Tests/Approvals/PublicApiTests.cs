using VerifyXunit;

namespace Kpi.Sdk.Tests.Approvals;

public sealed class PublicApiTests
{
#if NET10_0_OR_GREATER
    /// <summary>The API as .NET 10 sees it.</summary>
    [Fact]
    public Task PublicApi_Net10() => Verifier.Verify(PublicApi.Describe(typeof(IndicatorCode).Assembly), "txt");
#else
    /// <summary>.NET 8 sees the same API, so the same file holds for it.</summary>
    [Fact]
    public async Task PublicApi_Net8_IsTheSame()
    {
        var verified = await File.ReadAllTextAsync(Support.RepositoryFiles.At("tests/Kpi.Sdk.Tests/Approvals/PublicApiTests.PublicApi_Net10.verified.txt"));
        Assert.Equal(verified.ReplaceLineEndings("\n"), PublicApi.Describe(typeof(IndicatorCode).Assembly));
    }
#endif

    [Fact]
    public void Describe_SampleType_ShowsWhatACallerSees()
    {
        const string Expected = """
            public interface Kpi.Sdk.Tests.Approvals.PublicApiSamples.IShape<in T> where T : class
              int Count { get; }
              void Take(T item)

            [Flags]
            public enum Kpi.Sdk.Tests.Approvals.PublicApiSamples.Options : byte
              None = 0
              One = 1

            public readonly record struct Kpi.Sdk.Tests.Approvals.PublicApiSamples.Pair : System.IEquatable<Kpi.Sdk.Tests.Approvals.PublicApiSamples.Pair>
              const int Most = 7
              const string Word = "hai \"từ\""
              Pair(int First, string? Second)
              int First { get; init; }
              string? Second { get; init; }

            public sealed class Kpi.Sdk.Tests.Approvals.PublicApiSamples.Thing
              Thing()
              required string Name { get; init; }
              int this[System.ReadOnlySpan<char> key] { get; }
              static System.Collections.Generic.IReadOnlyList<string?>? Find<T>(T? value, ref int count, out string? why, params string[] rest) where T : System.IComparable<T>, new()
              [Obsolete("Use Find.")] void Old(System.DayOfWeek day = DayOfWeek.Monday, string? text = null, Kpi.Sdk.IndicatorCode code = default)
              static bool operator ==(Kpi.Sdk.Tests.Approvals.PublicApiSamples.Thing left, Kpi.Sdk.Tests.Approvals.PublicApiSamples.Thing right)
              static bool operator !=(Kpi.Sdk.Tests.Approvals.PublicApiSamples.Thing left, Kpi.Sdk.Tests.Approvals.PublicApiSamples.Thing right)

            public static class Kpi.Sdk.Tests.Approvals.PublicApiWords
              static int Count(this string text)
            """;
        Type[] samples = [typeof(PublicApiWords), typeof(PublicApiSamples.Thing), typeof(PublicApiSamples.Pair), typeof(PublicApiSamples.IShape<>), typeof(PublicApiSamples.Options)];
        Assert.Equal(Expected.ReplaceLineEndings("\n"), PublicApi.Describe(samples));
    }
}
