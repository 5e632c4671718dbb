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

    [Theory]
    [InlineData(0, 36, false)]
    [InlineData(2, 33, false)]
    [InlineData(5, 1, false)]
    [InlineData(11, 14, false)]
    [InlineData(2, 33, true)]
    [InlineData(2, 12, true)]
    public void AddRow_RowThatBeginsWithinAPeriod_TakesWhatIsThere(int offset, int length, bool isLastOnly)
    {
        var (months, quarters) = (Periods(1, 36), Periods(3, 36));
        var fold = new PeriodFold(months, quarters, isLastOnly).For(offset, length);
        var random = new Random(offset + length);
        var narrow = Enumerable.Range(0, length).Select(_ => random.Next(3) == 0 ? MeasureColumn.NarrowMissing : random.Next(-MeasureColumn.NarrowLimit, MeasureColumn.NarrowLimit)).ToArray();
        var wide = Array.ConvertAll(narrow, number => number == MeasureColumn.NarrowMissing ? MeasureColumn.Missing : number * 1_000L);
        var (sums, present, wideSums, widePresent) = (Filled(7L), Filled(7), Filled(7L), Filled(7));
        fold.AddRow<int>(narrow, sums, present);
        fold.AddRow<long>(wide, wideSums, widePresent);
        var (full, fullSums, fullPresent) = (Array.ConvertAll(narrow, number => number == MeasureColumn.NarrowMissing ? 5 : number), Filled(7L), Filled(7));
        fold.AddRow<int>(full, fullSums, []);
        fold.CountAll(fullPresent);
        for (var quarter = 0; quarter < quarters.Length; quarter++)
        {
            var all = Parts(months, quarters[quarter], isLastOnly).Select(month => month - offset).Where(column => column >= 0 && column < length).ToList();
            var taken = all.Where(column => narrow[column] != MeasureColumn.NarrowMissing).ToList();
            Assert.Equal((all.Sum(column => (long)full[column]), all.Count), (fullSums[quarter], fullPresent[quarter]));
            Assert.Equal((taken.Sum(column => (long)narrow[column]), taken.Count), (sums[quarter], present[quarter]));
            Assert.Equal((taken.Sum(column => wide[column]), taken.Count), (wideSums[quarter], widePresent[quarter]));
        }
    }

    private static T[] Filled<T>(T item) => [.. Enumerable.Repeat(item, 12)];

    private static IEnumerable<int> Parts(WantedPeriod[] shorter, WantedPeriod longer, bool isLastOnly) => Enumerable.Range(0, shorter.Length)
        .Where(part => shorter[part].First >= longer.First && shorter[part].End <= longer.End && (!isLastOnly || shorter[part].End == longer.End));

    private static WantedPeriod[] Periods(int length, int months) =>
        [.. Enumerable.Range(0, months / length).Select(index => new WantedPeriod(24_000 + (index * length), 24_000 + ((index + 1) * length), new LocalDate(2000, 1, 1), default))];
}
