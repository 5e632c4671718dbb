namespace Kpi.Sdk;

/// <summary>What a page says besides its content.</summary>
/// <remarks>Immutable.</remarks>
public sealed class PageOptions
{
    private readonly string? _title;

    /// <summary>The heading, also the title of the window; null for the page's own: the name of the framework of a scorecard, "Kết quả kiểm tra" of findings.</summary>
    /// <exception cref="ArgumentException">The title is blank.</exception>
    public string? Title
    {
        get => _title;
        init
        {
            if (value is not null)
            {
                ArgumentException.ThrowIfNullOrWhiteSpace(value);
            }

            _title = value is null ? null : VietnameseText.Compose(value).Trim();
        }
    }

    /// <summary>Whether a scorecard has its charts.</summary>
    public bool IncludesCharts { get; init; } = true;

    /// <summary>The options that stand unless set.</summary>
    internal static PageOptions Default { get; } = new();
}
