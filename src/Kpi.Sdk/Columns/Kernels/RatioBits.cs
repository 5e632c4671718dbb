using System.Numerics;

namespace Kpi.Sdk.Columns;

/// <summary>Which entries of a block are at fault, a bit each: 64 entries a word, the first in the lowest bit.</summary>
internal sealed class RatioBits(int entryCount)
{
    private const int BitsPerWord = 64;

    public ulong[] NoBase { get; } = new ulong[WordsFor(entryCount)];

    public ulong[] PartAboveWhole { get; } = new ulong[WordsFor(entryCount)];

    public ulong[] NotAsStated { get; } = new ulong[WordsFor(entryCount)];

    public static int WordsFor(int entryCount) => (entryCount + BitsPerWord - 1) / BitsPerWord;

    public ulong[] Of(RatioFaults fault) => fault switch
    {
        RatioFaults.NoBase => NoBase,
        RatioFaults.PartAboveWhole => PartAboveWhole,
        _ => NotAsStated,
    };

    public RatioFaults At(int entry)
    {
        var (word, bit) = (entry / BitsPerWord, 1UL << (entry % BitsPerWord));
        return ((NoBase[word] & bit) == 0 ? RatioFaults.None : RatioFaults.NoBase)
            | ((PartAboveWhole[word] & bit) == 0 ? RatioFaults.None : RatioFaults.PartAboveWhole)
            | ((NotAsStated[word] & bit) == 0 ? RatioFaults.None : RatioFaults.NotAsStated);
    }

    public void Set(int entry, RatioFaults faults)
    {
        var (word, bit) = (entry / BitsPerWord, 1UL << (entry % BitsPerWord));
        NoBase[word] = With(NoBase[word], bit, (faults & RatioFaults.NoBase) != RatioFaults.None);
        PartAboveWhole[word] = With(PartAboveWhole[word], bit, (faults & RatioFaults.PartAboveWhole) != RatioFaults.None);
        NotAsStated[word] = With(NotAsStated[word], bit, (faults & RatioFaults.NotAsStated) != RatioFaults.None);
    }

    public long Count(RatioFaults fault) => Of(fault).Sum(static word => (long)BitOperations.PopCount(word));

    public long CountAny()
    {
        var count = 0L;
        for (var word = 0; word < NoBase.Length; word++)
        {
            count += BitOperations.PopCount(NoBase[word] | PartAboveWhole[word] | NotAsStated[word]);
        }

        return count;
    }

    /// <summary>The entries with any fault, ascending.</summary>
    public IEnumerable<int> Entries()
    {
        for (var word = 0; word < NoBase.Length; word++)
        {
            for (var rest = NoBase[word] | PartAboveWhole[word] | NotAsStated[word]; rest != 0; rest &= rest - 1)
            {
                yield return (word * BitsPerWord) + BitOperations.TrailingZeroCount(rest);
            }
        }
    }

    private static ulong With(ulong word, ulong bit, bool isSet) => isSet ? word | bit : word & ~bit;
}
