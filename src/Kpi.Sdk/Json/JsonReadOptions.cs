namespace Kpi.Sdk.Json;

/// <summary>Limits and wishes for reading a JSON file.</summary>
/// <remarks>Immutable, safe for concurrent use as far as <see cref="OnNotice"/> is.</remarks>
public sealed class JsonReadOptions
{
    private const int DeepestAllowed = 1000;

    private readonly int _maxBytes = 64 * 1024 * 1024;
    private readonly int _maxDepth = 64;
    private readonly int _maxFaults = 100;

    /// <summary>The limits as they stand where none are given.</summary>
    public static JsonReadOptions Default { get; } = new();

    /// <summary>The most bytes a file may have, at least 1; 64 MiB unless set. What is read takes several times as much memory.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxBytes
    {
        get => _maxBytes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxBytes = value;
        }
    }

    /// <summary>How many objects and lists may stand in one another, 1 to 1000; 64 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int MaxDepth
    {
        get => _maxDepth;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, DeepestAllowed);
            _maxDepth = value;
        }
    }

    /// <summary>The most faults collected, at least 1; 100 unless set. One more then says that there may be others.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxFaults
    {
        get => _maxFaults;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxFaults = value;
        }
    }

    /// <summary>The file's name, for locations; null for none.</summary>
    public string? FileName { get; init; }

    /// <summary>Told what is worth knowing about a file that can be read, such as names of a newer version; null to hear nothing.</summary>
    public Action<Finding>? OnNotice { get; init; }
}
