namespace Kpi.Sdk.Reporting;

/// <summary>The signs that stand beside words, so that no status is told by colour alone: drawn once a page, used by name.</summary>
internal static class PageSigns
{
    private const string Definitions = """
        <svg class="signs" aria-hidden="true" width="0" height="0"><defs>
        <symbol id="sign-exceeded" viewBox="0 0 16 16"><path d="M3 8.5l5-5 5 5M3 13l5-5 5 5"/></symbol>
        <symbol id="sign-met" viewBox="0 0 16 16"><path d="M2.5 8.5l3.5 3.7L13.5 4"/></symbol>
        <symbol id="sign-due" viewBox="0 0 16 16"><path d="M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 1 0 0-12.4M8 4.6V8l2.4 1.5"/></symbol>
        <symbol id="sign-missed" viewBox="0 0 16 16"><path d="M3.5 3.5l9 9m0-9l-9 9"/></symbol>
        <symbol id="sign-unknown" viewBox="0 0 16 16"><path d="M5 5.6a3 3 0 1 1 4.4 2.7C8.4 8.9 8 9.4 8 10.4M8 13.4v.1"/></symbol>
        <symbol id="sign-error" viewBox="0 0 16 16"><path d="M5.2 1.8h5.6l3.4 3.4v5.6l-3.4 3.4H5.2l-3.4-3.4V5.2zM5.8 5.8l4.4 4.4m0-4.4l-4.4 4.4"/></symbol>
        <symbol id="sign-warning" viewBox="0 0 16 16"><path d="M8 2l6.5 11.8h-13zM8 6.2v3.6M8 11.7v.1"/></symbol>
        <symbol id="sign-notice" viewBox="0 0 16 16"><path d="M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 1 0 0-12.4M8 7.4v3.8M8 4.8v.1"/></symbol>
        </defs></svg>

        """;

    /// <summary>Draws the signs where nobody sees them.</summary>
    public static void Define(Markup page) => page.Raw(Definitions.ReplaceLineEndings("\n"));

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Exceeded => "exceeded",
        Verdict.Met => "met",
        Verdict.NotDue => "due",
        Verdict.NotMet => "missed",
        _ => "unknown",
    };

    public static string Of(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "notice",
    };

    /// <summary>A sign; the word beside it says the same.</summary>
    public static void Draw(Markup page, string name) =>
        page.Open("svg", ("class", "sign"), ("aria-hidden", "true"), ("width", "16"), ("height", "16")).Empty("use", ("href", $"#sign-{name}")).Close();
}
