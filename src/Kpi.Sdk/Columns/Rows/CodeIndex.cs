using System.Buffers.Binary;
using System.Numerics;

namespace Kpi.Sdk.Columns;

/// <summary>Numbers by the bytes of their codes: the same code often comes row after row, and none is made a string to be looked up.</summary>
/// <remarks>Open addressing. A code of up to 16 bytes is compared as two words, a longer one byte by byte too. Not safe for several threads at a time.</remarks>
internal sealed class CodeIndex
{
    private const int FirstSize = 256;

    private Slot[] _slots = new Slot[FirstSize];
    private byte[] _keys = new byte[FirstSize * 8];
    private int _keysLength;
    private int _count;
    private Slot _last;

    /// <summary>The number of a code; false for one not added.</summary>
    public bool TryFind(ReadOnlySpan<byte> code, out int number)
    {
        var wanted = Packed(code);
        if (_last.IsSame(wanted) && (code.Length <= 16 || IsKey(_last, code)))
        {
            number = _last.Number;
            return true;
        }

        return TryFind(code, wanted, out number);
    }

    /// <summary>Adds a code that is not there yet.</summary>
    public void Add(ReadOnlySpan<byte> code, int number)
    {
        if (2 * (_count + 1) > _slots.Length)
        {
            Grow();
        }

        if (_keysLength + code.Length > _keys.Length)
        {
            Array.Resize(ref _keys, Math.Max(_keys.Length * 2, _keysLength + code.Length));
        }

        code.CopyTo(_keys.AsSpan(_keysLength));
        Put(Packed(code) with { Number = number, Offset = _keysLength });
        _keysLength += code.Length;
        _count++;
    }

    // first and last eight bytes, which overlap where there are fewer than sixteen; with the length they tell short codes apart
    private static Slot Packed(ReadOnlySpan<byte> code)
    {
        ulong low;
        ulong high;
        if (code.Length >= 8)
        {
            low = BinaryPrimitives.ReadUInt64LittleEndian(code);
            high = BinaryPrimitives.ReadUInt64LittleEndian(code[^8..]);
        }
        else if (code.Length >= 4)
        {
            low = BinaryPrimitives.ReadUInt32LittleEndian(code);
            high = BinaryPrimitives.ReadUInt32LittleEndian(code[^4..]);
        }
        else
        {
            low = code.Length > 0 ? code[0] : 0UL;
            high = code.Length > 0 ? ((ulong)code[^1] << 8) | code[code.Length / 2] : 0UL;
        }

        return new Slot(low, high, code.Length + 1, 0, 0);
    }

    private bool TryFind(ReadOnlySpan<byte> code, in Slot wanted, out int number)
    {
        var mask = _slots.Length - 1;
        for (var place = wanted.Hash & mask; _slots[place].Size != 0; place = (place + 1) & mask)
        {
            ref readonly var slot = ref _slots[place];
            if (slot.IsSame(wanted) && (code.Length <= 16 || IsKey(slot, code)))
            {
                _last = slot;
                number = slot.Number;
                return true;
            }
        }

        number = -1;
        return false;
    }

    private bool IsKey(in Slot slot, ReadOnlySpan<byte> code) => _keys.AsSpan(slot.Offset, slot.Size - 1).SequenceEqual(code);

    private void Put(in Slot slot)
    {
        var mask = _slots.Length - 1;
        var place = slot.Hash & mask;
        while (_slots[place].Size != 0)
        {
            place = (place + 1) & mask;
        }

        _slots[place] = slot;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[old.Length * 2];
        foreach (ref readonly var slot in old.AsSpan())
        {
            if (slot.Size != 0)
            {
                Put(slot);
            }
        }
    }

    /// <summary>A code as two words, and its number. The size is the length and one, so that an empty code is one too.</summary>
    private readonly record struct Slot(ulong Low, ulong High, int Size, int Number, int Offset)
    {
        public int Hash
        {
            get
            {
                var mixed = (Low * 0x9E3779B97F4A7C15UL) ^ BitOperations.RotateLeft(High * 0xC2B2AE3D27D4EB4FUL, 29) ^ (uint)Size;
                return (int)((mixed ^ (mixed >> 32)) & int.MaxValue);
            }
        }

        public bool IsSame(in Slot other) => Low == other.Low && High == other.High && Size == other.Size;
    }
}
