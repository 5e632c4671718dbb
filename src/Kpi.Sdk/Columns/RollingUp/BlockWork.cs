namespace Kpi.Sdk.Columns;

/// <summary>Does something for each block of a table, on one thread or several; the results stand in the order of the blocks either way.</summary>
internal static class BlockWork
{
    private const long WorthMoreThreads = 1_000_000;

    public static TResult[] Run<TResult>(ObservationTable table, RollupOptions options, Func<SeriesBlock, TResult> work, CancellationToken cancellationToken)
    {
        var blocks = table.Blocks;
        var results = new TResult[blocks.Length];
        var done = 0L;
        var threads = options.MaxThreads ?? (table.ObservationCount > WorthMoreThreads ? Environment.ProcessorCount : 1);
        if (threads == 1 || blocks.Length < 2)
        {
            for (var index = 0; index < blocks.Length; index++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Do(index);
            }
        }
        else
        {
            Parallel.For(0, blocks.Length, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken }, Do);
        }

        return results;

        void Do(int index)
        {
            results[index] = work(blocks[index]);
            options.Progress?.Report(Interlocked.Add(ref done, blocks[index].Count));
        }
    }
}
