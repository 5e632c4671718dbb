using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Xunit.Sdk;

namespace Kpi.Sdk.Tests.Support;

/// <summary>Checks properties from a fixed seed, so that a failure comes again, and prints that seed when one fails.</summary>
internal static class Properties
{
    public const int DefaultCases = 200;

    private const string Variable = "KPI_TEST_SEED";
    private const string DefaultSeed = "20250701,202";

    public static void Check(Property property, int cases = DefaultCases) =>
        Check(property, cases, Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } seed ? seed : DefaultSeed);

    public static void Check<T>(Arbitrary<T> values, Func<T, bool> holds, int cases = DefaultCases) =>
        Check(Prop.ForAll(values, holds), cases);

    public static void Check<T>(Arbitrary<T> values, Action<T> asserts, int cases = DefaultCases) =>
        Check(Prop.ForAll(values, asserts), cases);

    public static void Check<T1, T2>(Arbitrary<T1> first, Arbitrary<T2> second, Func<T1, T2, bool> holds, int cases = DefaultCases) =>
        Check(Prop.ForAll(first, second, holds), cases);

    public static void Check<T1, T2>(Arbitrary<T1> first, Arbitrary<T2> second, Action<T1, T2> asserts, int cases = DefaultCases) =>
        Check(Prop.ForAll(first, second, asserts), cases);

    public static void Check<T1, T2, T3>(Arbitrary<T1> first, Arbitrary<T2> second, Arbitrary<T3> third, Func<T1, T2, T3, bool> holds, int cases = DefaultCases) =>
        Check(Prop.ForAll(first, second, third, holds), cases);

    public static void Check<T1, T2, T3>(Arbitrary<T1> first, Arbitrary<T2> second, Arbitrary<T3> third, Action<T1, T2, T3> asserts, int cases = DefaultCases) =>
        Check(Prop.ForAll(first, second, third, asserts), cases);

    internal static void Check(Property property, int cases, string seed)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(cases).WithQuietOnSuccess(true).WithReplay(ReplayOf(seed));
        try
        {
            FsCheck.Check.One(config, property);
        }
        catch (Exception failure)
        {
            // the seed FsCheck names in its own message is the one of the failing case
            throw new XunitException($"Seed of the run: {Variable}={seed}, {cases} cases.\n{failure.Message}", failure);
        }
    }

    private static FSharpOption<Replay>? ReplayOf(string seed)
    {
        if (string.Equals(seed, "random", StringComparison.Ordinal))
        {
            return null;
        }

        var parts = seed.Split(',');
        var gamma = ulong.Parse(parts[1], CultureInfo.InvariantCulture) | 1UL;
        var start = new Rnd(ulong.Parse(parts[0], CultureInfo.InvariantCulture), gamma);
        var size = parts.Length > 2 ? FSharpOption<int>.Some(int.Parse(parts[2], CultureInfo.InvariantCulture)) : null;
        return FSharpOption<Replay>.Some(new Replay(start, size));
    }
}
