using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Kpi.Sdk.Columns;

/// <summary>Asks for memory before it is needed, so that many places far apart are waited for at once and not one after the other.</summary>
internal static class Prefetch
{
    /// <summary>Asks for all of an item; it may lie across two lines of the cache. Nothing but time changes, and nothing at all where the processor takes no such wish.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Ask<T>(ref readonly T item)
        where T : unmanaged
    {
        // an address that the collector moves in between is asked for in vain, which is harmless
        if (Sse.IsSupported)
        {
            var address = (byte*)Unsafe.AsPointer(ref Unsafe.AsRef(in item));
            Sse.Prefetch0(address);
            Sse.Prefetch0(address + sizeof(T) - 1);
        }
    }
}
