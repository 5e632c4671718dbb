namespace Kpi.Sdk.Csv;

/// <summary>Takes the records of a CSV text, window by window.</summary>
internal interface ICsvConsumer
{
    /// <summary>True where nothing more is wanted.</summary>
    bool IsDone { get; }

    /// <summary>Takes what records the window holds.</summary>
    /// <param name="window">The text from where the last one stopped.</param>
    /// <param name="isLast">Whether nothing follows.</param>
    /// <returns>How many bytes are done with.</returns>
    int Take(ReadOnlySpan<byte> window, bool isLast);
}
