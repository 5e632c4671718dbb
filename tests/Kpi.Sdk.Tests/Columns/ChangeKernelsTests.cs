using System.Numerics;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Tests.Columns;

/// <summary>Steps and changes with vectors against the plain exact way.</summary>
public sealed class ChangeKernelsTests
{
    /// <summary>Lengths around the vector widths, and how much is missing (percent).</summary>
    public static TheoryData<int, int> Lengths
    {
        get
        {
            var lengths = new TheoryData<int, int>();
            foreach (var length in new[] { 1, 2, 3, 4, 5, 7, 8, 9, 12, 13, 15, 16, 17, 24, 31, 32, 33, 63, 64, 65, 120 })
            {
                foreach (var missing in new[] { 0, 30, 100 })
                {
                    lengths.Add(length, missing);
                }
            }

            return lengths;
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Get_Narrow_IsEachNumberLessAnEarlierOne(int length, int missing)
    {
        var random = new Random((length * 101) + missing);
        var row = new int[length];
        for (var column = 0; column < length; column++)
        {
            row[column] = random.Next(100) < missing ? MeasureColumn.NarrowMissing : random.Next(3) switch
            {
                0 => MeasureColumn.NarrowLimit,
                1 => -MeasureColumn.NarrowLimit,
                _ => random.Next(-1000, 1000),
            };
        }

        var wide = Array.ConvertAll(row, number => number == MeasureColumn.NarrowMissing ? MeasureColumn.Missing : number);
        var changes = new long[length + 1];
        foreach (var lag in new[] { 1, 2, 4, 12, 120, 500 })
        {
            changes.AsSpan().Fill(-7);
            LaggedChanges.Get(row, lag, changes.AsSpan(0, length));
            Assert.Equal(Changes(wide, lag), changes[..length]);
            Assert.Equal(-7, changes[length]);
        }

        var steps = new int[length + 1];
        steps.AsSpan().Fill(-7);
        var most = PeriodSteps.Get(row, steps.AsSpan(0, length));
        var exact = Changes(wide, 1);
        Assert.Equal(-7, steps[0]);
        Assert.Equal(-7, steps[length]);
        Assert.Equal(exact[1..], steps[1..length].Select(step => step == MeasureColumn.NarrowMissing ? MeasureColumn.Missing : step));
        Assert.Equal(exact[1..].Where(step => step != MeasureColumn.Missing).Select(Math.Abs).DefaultIfEmpty().Max(), most);
    }

    [Fact]
    public void Get_OneLargeStepAnywhere_IsTheLargest()
    {
        var steps = new int[41];
        for (var at = 1; at < steps.Length; at++)
        {
            foreach (var size in new[] { 900, -900 })
            {
                var row = new int[steps.Length];
                row.AsSpan(at).Fill(size);
                Assert.Equal(900, PeriodSteps.Get(row, steps));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Get_Wide_IsEachNumberLessAnEarlierOne(int length, int missing)
    {
        var random = new Random((length * 103) + missing);
        var row = Numbers(random, length, missing, long.MaxValue / 2);
        var changes = new long[length + 1];
        foreach (var lag in new[] { 1, 3, 4, 12, 500 })
        {
            changes.AsSpan().Fill(-7);
            LaggedChanges.Get(row, lag, changes.AsSpan(0, length));
            Assert.Equal(Changes(row, lag), changes[..length]);
            Assert.Equal(-7, changes[length]);
        }

        var steps = new long[length + 1];
        steps.AsSpan().Fill(-7);
        PeriodSteps.Get(row, steps.AsSpan(0, length));
        Assert.Equal(-7, steps[0]);
        Assert.Equal(-7, steps[length]);
        Assert.Equal(Changes(row, 1)[1..], steps[1..length]);
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Get_Plain_IsRightAtTheEndsOf64Bits(int length, int missing)
    {
        var row = Numbers(new Random((length * 107) + missing), length, missing, long.MaxValue);
        var changes = new long[length];
        foreach (var lag in new[] { 1, 12 })
        {
            PlainLaggedChanges.Get(row, lag, changes);
            Assert.Equal(Changes(row, lag), changes);
        }
    }

    [Theory]
    [InlineData(long.MaxValue / 2, true)]
    [InlineData((long.MaxValue / 2) + 1, false)]
    public void IsProved_AtTheEdge_KeepsEveryDifferenceWithin64Bits(long magnitude, bool expected)
    {
        Assert.Equal(expected, LaggedChanges.IsProved(magnitude));
        Assert.Equal(expected, (BigInteger)magnitude * 2 <= long.MaxValue);
    }

    private static long[] Numbers(Random random, int length, int missing, long limit)
    {
        var row = new long[length];
        for (var column = 0; column < length; column++)
        {
            row[column] = random.Next(100) < missing ? MeasureColumn.Missing : random.Next(3) switch
            {
                0 => limit,
                1 => -limit,
                _ => random.NextInt64(-limit, limit),
            };
        }

        return row;
    }

    private static long[] Changes(long[] row, int lag) => [.. row.Select((later, column) =>
    {
        var change = column < lag || later == MeasureColumn.Missing || row[column - lag] == MeasureColumn.Missing ? null : (BigInteger?)later - row[column - lag];
        return change is { } exact && exact > long.MinValue && exact <= long.MaxValue ? (long)exact : MeasureColumn.Missing;
    })];
}
