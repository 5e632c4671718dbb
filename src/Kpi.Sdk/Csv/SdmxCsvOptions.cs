namespace Kpi.Sdk.Csv;

/// <summary>What an SDMX-CSV file says of its structure, and how ratios without a stated percentage are rounded.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed class SdmxCsvOptions
{
    private readonly string _structureId = "KPI:KPI_OBSERVATIONS(1.0)";
    private readonly string _action = "I";

    /// <summary>The options as they stand where none are given.</summary>
    public static SdmxCsvOptions Default { get; } = new();

    /// <summary>The dataflow, such as <c>AGENCY:FLOW(1.0)</c>.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string StructureId
    {
        get => _structureId;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            _structureId = value;
        }
    }

    /// <summary>What is to be done with the rows: I (information), A (append), M (merge), R (replace) or D (delete).</summary>
    /// <exception cref="ArgumentException">The value is none of these.</exception>
    public string Action
    {
        get => _action;
        init => _action = value is "I" or "A" or "M" or "R" or "D" ? value : throw new ArgumentException("One of I, A, M, R and D.", nameof(value));
    }

    /// <summary>How the percentage of a ratio is rounded where none is stated; two decimals half up unless set. The exact terms stand beside it.</summary>
    public RoundingRule Rounding { get; init; } = RoundingRule.HalfUp(2);
}
