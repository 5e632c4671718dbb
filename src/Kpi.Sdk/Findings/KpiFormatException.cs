using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Kpi.Sdk;

/// <summary>A file can't be read as what it should be. All its faults are given, not the first alone.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Always made of faults: without them it says nothing.")]
public sealed class KpiFormatException : FormatException
{
    /// <summary>An exception for the faults of a file.</summary>
    /// <param name="faults">The faults, at least one, in the order of the file; copied.</param>
    /// <exception cref="ArgumentException"><paramref name="faults"/> is empty.</exception>
    public KpiFormatException(IReadOnlyList<Finding> faults)
        : base(MessageOf(faults))
    {
        Faults = Array.AsReadOnly(faults.ToArray());
    }

    /// <summary>The faults, in the order of the file.</summary>
    public IReadOnlyList<Finding> Faults { get; }

    private static string MessageOf(IReadOnlyList<Finding> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        if (faults.Count == 0)
        {
            throw new ArgumentException("There is no fault.", nameof(faults));
        }

        var first = faults[0].Line(ReportLanguage.English);
        return faults.Count == 1 ? first : string.Create(CultureInfo.InvariantCulture, $"{first} (and {faults.Count - 1} more)");
    }
}
