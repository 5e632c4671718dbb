namespace Kpi.Sdk;

/// <summary>How a target path runs between its points.</summary>
public enum PathShape
{
    /// <summary>It keeps the value of the last point until the next one.</summary>
    Step,

    /// <summary>It moves evenly from point to point, day by day.</summary>
    Linear,
}
