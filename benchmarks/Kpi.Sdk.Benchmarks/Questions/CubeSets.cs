using Kpi.Sdk.Benchmarks.Data;

namespace Kpi.Sdk.Benchmarks.Questions;

/// <summary>The sixteen sets of the cube and where their cells lie: commune, district, province, nation, each by month, quarter, half-year, year.</summary>
internal sealed class CubeSets
{
    public const int Count = 16;

    /// <summary>Months to a period.</summary>
    public static readonly int[] Lengths = [1, 3, 6, 12];

    private readonly int[] _starts = new int[Count + 1];
    private readonly int[] _unitCounts;

    public CubeSets(NationShape shape)
    {
        _unitCounts = [shape.CommuneCount, shape.DistrictCount, NationShape.ProvinceCount, 1];
        for (var set = 0; set < Count; set++)
        {
            _starts[set + 1] = checked(_starts[set] + (shape.IndicatorCount * _unitCounts[set / 4] * PeriodCount(set)));
        }
    }

    public int CellOf(int set, int indicator, int unit, int period) => _starts[set] + (((indicator * _unitCounts[set / 4]) + unit) * PeriodCount(set)) + period;

    private static int PeriodCount(int set) => NationShape.MonthCount / Lengths[set % 4];
}
