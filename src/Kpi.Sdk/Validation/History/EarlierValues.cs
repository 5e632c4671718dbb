using System.Numerics;

namespace Kpi.Sdk.Validation;

/// <summary>The earlier values of a series as whole numbers of one common fraction, and exact tests of a new one against them.</summary>
/// <remarks>No root is taken: squares are held against squares. Whatever is added to all values, or multiplies them, changes no answer.</remarks>
internal sealed class EarlierValues
{
    private readonly List<BigInteger> _sorted = [];
    private BigInteger _sum;
    private BigInteger _squares;

    public int Count => _sorted.Count;

    public bool IsConstant => _sorted.Count > 0 && _sorted[0] == _sorted[^1];

    public BigInteger Sum => _sum;

    /// <summary>Twice the median, so that it is whole.</summary>
    public BigInteger TwiceMedian => TwiceMiddle(_sorted);

    public void Add(BigInteger value)
    {
        var index = _sorted.BinarySearch(value);
        _sorted.Insert(index < 0 ? ~index : index, value);
        _sum += value;
        _squares += value * value;
    }

    /// <summary>|x − mean| > 3 s with s² = (Σx² − (Σx)²/n)/(n − 1); never where all are alike.</summary>
    public bool IsBeyondThreeDeviations(BigInteger value)
    {
        BigInteger count = Count;
        var spread = (count * _squares) - (_sum * _sum);
        var distance = (count * value) - _sum;

        // (n x − S)² / n² > 9 (n Q − S²) / (n (n − 1))
        return !spread.IsZero && distance * distance * (count - BigInteger.One) > 9 * count * spread;
    }

    /// <summary>
    /// 0,6745·|x − median| > 3,5·MAD, the modified z-score of Iglewicz and Hoaglin; where more than half are alike, and the median
    /// deviation is 0, |x − median| > 3,5·1,253314·(mean deviation from the median), so that after a constant series any other value is far.
    /// </summary>
    public bool IsFarFromMedian(BigInteger value)
    {
        var middle = TwiceMedian;
        var deviations = _sorted.ConvertAll(earlier => BigInteger.Abs((2 * earlier) - middle));
        var distance = BigInteger.Abs((2 * value) - middle);
        deviations.Sort();
        var medianDeviation = TwiceMiddle(deviations);
        if (!medianDeviation.IsZero)
        {
            // distance is doubled, the median deviation fourfold
            return 13_490 * distance > 35_000 * medianDeviation;
        }

        var sum = deviations.Aggregate(BigInteger.Zero, static (total, deviation) => total + deviation);
        return Count * distance * 1_000_000 > 4_386_599 * sum;
    }

    /// <summary>Between 500 and 2 000 times the median, or the median that many times the value; both positive.</summary>
    public bool IsThousandfold(BigInteger value)
    {
        var (twice, middle) = (2 * value, TwiceMedian);
        return twice.Sign > 0 && middle.Sign > 0
            && ((500 * middle <= twice && twice <= 2_000 * middle) || (500 * twice <= middle && middle <= 2_000 * twice));
    }

    private static BigInteger TwiceMiddle(List<BigInteger> sorted) => sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2];
}
