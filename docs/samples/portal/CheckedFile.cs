using System.Diagnostics.CodeAnalysis;
using Kpi.Sdk;

namespace Portal;

/// <summary>A file that was looked at. Without a report it could not be read, and the findings are its faults.</summary>
internal sealed record CheckedFile(IndicatorFramework? Framework, Submission? Report, ValidationReport Findings)
{
    /// <summary>The framework the file names, where the portal does not have it.</summary>
    public string? UnknownFramework { get; init; }

    [MemberNotNullWhen(true, nameof(Framework), nameof(Report))]
    public bool IsReadable => Report is not null;
}
