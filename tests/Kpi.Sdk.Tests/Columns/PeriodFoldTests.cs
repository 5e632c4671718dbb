using Kpi.Sdk.Columns;
using NodaTime;

namespace Kpi.Sdk.Tests.Columns;

public sealed class PeriodFoldTests
{
    [Theory]
    [InlineData(1, 3, false)]
    [InlineData(1, 12, false)]
    [InlineData(3, 6, false)]
    [InlineData(6, 12, false)]
    [InlineData(1, 3, true)]
    [InlineData(3, 12, true)]
    public void Add_ShorterPeriods_AreThoseWithinEachLongerOne(int shorterLength, int longerLength, bool isLastOnly)
    {
        const int months = 36;
        var (shorter, longer) = (Periods(shorterLength, months), Periods(longerLength, months));
        var fold = new PeriodFold(shorter, longer, isLastOnly);
        var random = new Random((shorterLength * 100) + longerLength);
        const int units = 3;
        var (from, to) = (new RollupSums(units * shorter.Length, isRatio: true), new RollupSums(units * longer.Length, isRatio: true));
        for (var cell = 0; cell < from.Values.Length; cell++)
        {
            from.Write(cell, random.NextInt64(-1_000_000_000_000, 1_000_000_000_000), random.Next(), random.Next(4));
        }

        fold.Add(from, shorter.Length, to);
        for (var unit = 0; unit < units; unit++)
        {
            for (var period = 0; period < longer.Length; period++)
            {
                var cells = Parts(shorter, longer[period], isLastOnly).Select(part => (unit * shorter.Length) + part).ToList();
                var cell = (unit * longer.Length) + period;
                Assert.Equal((cells.Sum(part => from.Values[part]), cells.Sum(part => from.Denominators[part]), cells.Sum(part => from.Present[part])), (to.Values[cell], to.Denominators[cell], to.Present[cell]));
            }
        }
    }

    private static IEnumerable<int> Parts(WantedPeriod[] shorter, WantedPeriod longer, bool isLastOnly) => Enumerable.Range(0, shorter.Length)
        .Where(part => shorter[part].First >= longer.First && shorter[part].End <= longer.End && (!isLastOnly || shorter[part].End == longer.End));

    private static WantedPeriod[] Periods(int length, int months) =>
        [.. Enumerable.Range(0, months / length).Select(index => new WantedPeriod(24_000 + (index * length), 24_000 + ((index + 1) * length), new LocalDate(2000, 1, 1), default))];
}
