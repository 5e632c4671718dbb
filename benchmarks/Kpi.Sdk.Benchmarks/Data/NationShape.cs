namespace Kpi.Sdk.Benchmarks.Data;

/// <summary>How much there is: indicators × communes × 120 months from January 2015; five communes a district, 63 provinces.</summary>
/// <remarks>From 4 200 000 rows on there are 3 500 communes and the rows say how many indicators; below that four indicators, and the rows say how many communes.</remarks>
internal sealed class NationShape
{
    public const int MonthCount = 120;
    public const int QuarterCount = MonthCount / 3;
    public const int YearCount = MonthCount / 12;
    public const int FirstYear = 2015;
    public const int ProvinceCount = 63;
    public const int CommunesPerDistrict = 5;

    private const int AllCommunes = 3_500;
    private const int FewIndicators = 4;
    private const int LeastCommunes = ProvinceCount * CommunesPerDistrict;

    private readonly int[] _provinces;

    private NationShape(int indicatorCount, int communeCount)
    {
        IndicatorCount = indicatorCount;
        CommuneCount = communeCount;
        DistrictCount = (communeCount + CommunesPerDistrict - 1) / CommunesPerDistrict;
        _provinces = new int[communeCount];
        for (var commune = 0; commune < communeCount; commune++)
        {
            _provinces[commune] = (int)((long)DistrictOf(commune) * ProvinceCount / DistrictCount);
        }
    }

    public int IndicatorCount { get; }

    public int CommuneCount { get; }

    public int DistrictCount { get; }

    /// <summary>Never more than was asked for.</summary>
    public int RowCount => IndicatorCount * CommuneCount * MonthCount;

    public static NationShape Of(int rows)
    {
        const int least = FewIndicators * LeastCommunes * MonthCount;
        if (rows < least)
        {
            throw new ArgumentException($"At least {least} rows are needed, not {rows}.");
        }

        var indicators = rows / (AllCommunes * MonthCount);
        return indicators * AllCommunes * MonthCount >= 4_200_000
            ? new NationShape(indicators, AllCommunes)
            : new NationShape(FewIndicators, Math.Min(AllCommunes, rows / (FewIndicators * MonthCount)));
    }

    public static int DistrictOf(int commune) => commune / CommunesPerDistrict;

    public int ProvinceOf(int commune) => _provinces[commune];

    /// <summary>The place of a figure in the full grid, indicator by indicator, commune by commune.</summary>
    public int GridCell(int indicator, int commune, int month) => (((indicator * CommuneCount) + commune) * MonthCount) + month;

    /// <summary>What an indicator should reach, in whole percent.</summary>
    public static int TargetOf(int indicator) => 40 + (indicator * 7 % 50);
}
