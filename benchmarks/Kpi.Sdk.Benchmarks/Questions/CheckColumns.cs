using Kpi.Sdk.Benchmarks.Data;

namespace Kpi.Sdk.Benchmarks.Questions;

/// <summary>The rows as three plain arrays: of four bytes an entry where the figures are counts, of eight where they are amounts.</summary>
internal sealed class CheckColumns
{
    private readonly NationShape _shape;
    private readonly int[] _stated;
    private readonly (int[] Numerators, int[] Denominators)? _counts;
    private readonly (long[] Numerators, long[] Denominators)? _amounts;

    public CheckColumns(NationData data)
    {
        _shape = data.Shape;
        _stated = Array.ConvertAll(data.Rows, row => row.Stated);
        if (data.Profile == NationProfile.Counts)
        {
            _counts = (Array.ConvertAll(data.Rows, row => row.IsMissing ? int.MinValue : (int)row.Numerator), Array.ConvertAll(data.Rows, row => (int)row.Denominator));
        }
        else
        {
            _amounts = (Array.ConvertAll(data.Rows, row => row.IsMissing ? long.MinValue : row.Numerator), Array.ConvertAll(data.Rows, row => row.Denominator));
        }
    }

    public IAnswer Answer() => _counts is { } counts
        ? CheckQuestion.ArrayLoop(_shape, counts.Numerators, counts.Denominators, _stated)
        : CheckQuestion.ArrayLoop(_shape, _amounts!.Value.Numerators, _amounts.Value.Denominators, _stated);
}
