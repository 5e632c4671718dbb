namespace Kpi.Sdk.Reporting;

/// <summary>The colours of both schemes and how the shapes of charts wear them.</summary>
/// <remarks>Texts keep a contrast of 4,5 to what is behind them, shapes that say something 3: a test reckons it from these lines.</remarks>
internal static class ChartStyle
{
    public const string Light =
        "--paper:#ffffff;--ink:#1a2129;--muted:#56616d;--rule:#d9dee4;--band:#f4f6f8;--accent:#1c4f88;" +
        "--track:#edf0f3;--zone:#d3dae2;--mark:#1a2129;--now:#8a4b00;--course:#43515f;" +
        "--exceeded:#08596c;--met:#1a6836;--due:#7a5100;--missed:#a3221f;--unknown:#56616d;";

    public const string Dark =
        "--paper:#14191f;--ink:#e4e8ec;--muted:#a2adb9;--rule:#333c46;--band:#1b2128;--accent:#8dbbee;" +
        "--track:#262e37;--zone:#3a4551;--mark:#f2f5f7;--now:#ffb661;--course:#aab6c2;" +
        "--exceeded:#5fcbe3;--met:#74cb92;--due:#e2b659;--missed:#ff978f;--unknown:#a2adb9;";

    public const string Shapes = """
        .is-exceeded{--status:var(--exceeded)}.is-met{--status:var(--met)}.is-due{--status:var(--due)}.is-missed{--status:var(--missed)}.is-unknown{--status:var(--unknown)}
        .chart .track{fill:var(--track)}.chart .zone{fill:var(--zone)}
        .chart .bar,.chart .stem{fill:var(--status)}
        .chart .range{fill:none;stroke:var(--status);stroke-width:1;stroke-dasharray:3 2}
        .chart .mark{fill:none;stroke:var(--mark);stroke-width:2}
        .chart .step{fill:none;stroke:var(--now);stroke-width:1.5}
        .chart .now{fill:var(--now)}
        .chart .course{fill:none;stroke:var(--course);stroke-width:1.5;stroke-linejoin:round;stroke-linecap:round}
        .chart .point{fill:var(--course)}.chart .last{fill:var(--accent)}
        .chart .about{fill:var(--paper);stroke:var(--course);stroke-width:1.5}
        .chart .open{fill:none;stroke:var(--course);stroke-width:1.5;stroke-dasharray:3 2}
        .chart .cap{fill:none;stroke:var(--status);stroke-width:1.5}
        """;

    /// <summary>The class of what has a verdict.</summary>
    public static string ClassOf(Verdict verdict) => verdict switch
    {
        Verdict.Exceeded => "is-exceeded",
        Verdict.Met => "is-met",
        Verdict.NotDue => "is-due",
        Verdict.NotMet => "is-missed",
        _ => "is-unknown",
    };
}
