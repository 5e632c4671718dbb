namespace Kpi.Sdk.Json;

/// <summary>What all readers of one file share.</summary>
internal sealed class FileReading
{
    public FileReading(FaultList faults) => Faults = faults;

    public FaultList Faults { get; }

    /// <summary>True where the file was written for a newer minor version: names not known here are then notices.</summary>
    public bool IsNewer { get; set; }

    /// <summary>Parts of the model that no key of their own names, with where they stand.</summary>
    public List<(object Part, LocatedNode Node)> Parts { get; } = [];
}
