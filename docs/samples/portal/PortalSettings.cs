namespace Portal;

/// <summary>The section "Portal" of the configuration.</summary>
internal sealed class PortalSettings
{
    /// <summary>The largest request, in bytes. A year's report of a district has some 20 kB.</summary>
    public int MaxRequestBytes { get; init; } = 1024 * 1024;

    /// <summary>How long a request may take; then the answer is 503, or, while a form is still coming in, the server closes the connection.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
}
