using System.Runtime.InteropServices;
using Kpi.Sdk.Benchmarks.Data;
using Kpi.Sdk.Columns;

namespace Kpi.Sdk.Benchmarks.Questions;

/// <summary>Q3: indicator × province × year: how much of the target was attained, in percent half up to two decimals, and the band it lies in.</summary>
/// <remarks>Bands: below 50 % of the target, below 80 %, below 100 %, and from 100 % on; decided by the exact quotient.</remarks>
internal static class AttainmentQuestion
{
    private static readonly StatusBands Bands = StatusBands.Of(
    [
        new StatusBand { Name = BilingualText.Of("Rất thấp", "Very low"), To = Rational.Of(5, 10) },
        new StatusBand { Name = BilingualText.Of("Thấp", "Low"), From = Rational.Of(5, 10), To = Rational.Of(8, 10) },
        new StatusBand { Name = BilingualText.Of("Gần đạt", "Close"), From = Rational.Of(8, 10), To = Rational.One },
        new StatusBand { Name = BilingualText.Of("Đạt", "Met"), From = Rational.One },
    ]);

    public static IAnswer Linq(NationShape shape, NationRow[] rows) => new Answer(rows
        .Where(row => !row.IsMissing)
        .GroupBy(row => (row.Indicator, Province: shape.ProvinceOf(row.Commune), Year: row.Month / 12))
        .Select(group => (group.Key, Numerator: group.Sum(row => (decimal)row.Numerator), Denominator: group.Sum(row => (decimal)row.Denominator)))
        .Where(sums => sums.Denominator > 0)
        .Select(sums => (sums.Key, Part: 100 * sums.Numerator, Whole: sums.Denominator * NationShape.TargetOf(sums.Key.Indicator)))
        .Select(sums => new Cell(
            CellOf(sums.Key.Indicator, sums.Key.Province, sums.Key.Year),
            (long)(100 * decimal.Round(100 * sums.Part / sums.Whole, 2, MidpointRounding.AwayFromZero)),
            10 * sums.Part < 5 * sums.Whole ? 0 : 10 * sums.Part < 8 * sums.Whole ? 1 : sums.Part < sums.Whole ? 2 : 3))
        .ToArray());

    public static IAnswer DictionaryLoop(NationShape shape, NationRow[] rows)
    {
        var sums = new Dictionary<int, (long Numerator, long Denominator)>();
        foreach (ref readonly var row in rows.AsSpan())
        {
            if (!row.IsMissing)
            {
                ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, CellOf(row.Indicator, shape.ProvinceOf(row.Commune), row.Month / 12), out _);
                checked
                {
                    sum = (sum.Numerator + row.Numerator, sum.Denominator + row.Denominator);
                }
            }
        }

        var cells = new List<Cell>(sums.Count);
        foreach (var (cell, sum) in sums)
        {
            if (sum.Denominator > 0)
            {
                var target = NationShape.TargetOf(cell / (NationShape.ProvinceCount * NationShape.YearCount));
                cells.Add(Judged(cell, checked(100 * sum.Numerator), checked(sum.Denominator * target)));
            }
        }

        return new Answer(cells);
    }

    public static IAnswer Table(ObservationTable table, int threads)
    {
        var rollup = table.Rollup(OrgLevel.Province, Frequency.Year, new RollupOptions { MinimumCoverage = Rational.Zero, MaxThreads = threads });
        var attainments = rollup.Attainments(Bands);
        var cells = new List<Cell>();
        for (var indicator = 0; indicator < attainments.Count; indicator++)
        {
            var attainment = attainments[indicator];
            var count = attainment.Columns.CellCount;
            var bands = new int[count];
            attainment.GetBands(bands);
            for (var cell = 0; cell < count; cell++)
            {
                if (bands[cell] != AttainmentColumns.NoBand)
                {
                    cells.Add(new Cell((indicator * count) + cell, (attainment.AttainmentAt(cell).Value.Value * Rational.Hundred).Round(RoundingRule.HalfUp(2)).Mantissa, bands[cell]));
                }
            }
        }

        return new Answer(cells);
    }

    private static Cell Judged(int cell, long part, long whole) => new(
        cell,
        NationData.HalfUpHundredths(part, whole),
        checked(10 * part) < checked(5 * whole) ? 0 : 10 * part < checked(8 * whole) ? 1 : part < whole ? 2 : 3);

    private static int CellOf(int indicator, int province, int year) => (((indicator * NationShape.ProvinceCount) + province) * NationShape.YearCount) + year;

    private readonly record struct Cell(int Index, long Attainment, int Band);

    private sealed class Answer(IReadOnlyCollection<Cell> cells) : IAnswer
    {
        public Int128 Checksum() => cells.Aggregate((Int128)0, (sum, cell) => sum + (Weight.Of(cell.Index) * (cell.Attainment + (13 * (cell.Band + 1)))));
    }
}
