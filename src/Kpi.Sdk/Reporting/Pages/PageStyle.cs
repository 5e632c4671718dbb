namespace Kpi.Sdk.Reporting;

/// <summary>How pages look: one sheet of style for both, on screens wide and narrow, and on paper.</summary>
internal static class PageStyle
{
    private const string Rules = """
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
        body{margin:0;background:var(--paper);color:var(--ink);font:0.9375rem/1.5 "Segoe UI",system-ui,-apple-system,"Noto Sans",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
        header,main{max-width:90rem;margin:0 auto;padding:0 2rem}
        header{padding-top:2.5rem}
        main{padding-bottom:3rem}
        .skip{position:absolute;left:1rem;top:-4rem;padding:.5rem 1rem;background:var(--paper);color:var(--accent);border:2px solid var(--accent)}
        .skip:focus{top:1rem}
        .signs{position:absolute}
        .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        :focus-visible{outline:2px solid var(--accent);outline-offset:2px}
        h1{margin:0;font-size:1.75rem;line-height:1.25;font-weight:650;letter-spacing:-.01em}
        h2{margin:3rem 0 .75rem;font-size:1.25rem;line-height:1.3;font-weight:650}
        .kind{margin:0 0 .25rem;color:var(--accent);font-weight:600}
        .subtitle{margin:.35rem 0 0;color:var(--muted);font-size:1.0625rem}
        .facts{display:flex;flex-wrap:wrap;gap:.5rem 2.5rem;margin:1.25rem 0 0;padding:1rem 0;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule)}
        .facts div{min-width:0}
        .facts dt{color:var(--muted);font-size:.8125rem}
        .facts dd{margin:0;font-weight:600}
        nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.75rem;margin:1rem 0 0;padding:0;list-style:none}
        a{color:var(--accent);text-underline-offset:.2em}
        .number{color:var(--muted);font-weight:400}
        .region{overflow-x:auto;position:relative}
        table{width:100%;border-collapse:collapse}
        th,td{padding:.6rem .75rem;text-align:left;vertical-align:top;font-weight:400}
        thead th:first-child,.c-number,.c-severity{padding-left:0}
        th:last-child,td:last-child{padding-right:0}
        thead th{border-bottom:2px solid var(--ink);color:var(--ink);font-size:.8125rem;font-weight:600;vertical-align:bottom}
        tbody tr{border-top:1px solid var(--rule)}
        .group th{padding:1.5rem 0 .5rem;font-weight:650}
        tbody:first-of-type .group th{padding-top:1rem}
        .group+tr,thead+tbody tr:first-child{border-top-color:transparent}
        .group .subtotal{margin-left:.75rem;color:var(--muted);font-size:.8125rem;font-weight:400}
        .rest,.notes,.path{color:var(--muted);font-size:.8125rem}
        .c-target .rest,.c-result .rest,.c-previous .rest,.c-document .rest,.path{display:block}
        .c-number{width:2.5%}
        td.c-number,td.c-unit{color:var(--muted)}
        .c-indicator{min-width:9.5rem;overflow-wrap:anywhere}
        .c-unit{width:4%}
        .c-target{width:9.5%}
        .c-result{width:11%}
        .c-previous{width:9%}
        .c-change{width:8%}
        .c-result,.c-previous,.c-change{text-align:right}
        .c-result .main{font-weight:600}
        #figures .c-result{width:20%}
        #figures .c-previous{width:14%}
        #figures .c-change{width:11%}
        #figures .c-result .rest{display:inline-block;min-width:7em;padding-left:.35em;text-align:left}
        #figures .c-previous .rest{display:inline}
        .c-verdict{width:16%}
        .c-document{width:10%;min-width:8.75rem;overflow-wrap:anywhere}
        .c-notes{width:17%;min-width:8rem;overflow-wrap:anywhere}
        .verdict{white-space:nowrap;color:var(--status);font-weight:650}
        .verdict .sign{margin-right:.4rem;vertical-align:-.125em}
        .sign{flex:none;width:1em;height:1em;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
        .bullet{display:block;width:100%;max-width:14rem;height:auto;margin-top:.35rem}
        .series{display:block;width:6rem;height:auto;margin:.35rem 0 0 auto}
        .legend{display:flex;flex-wrap:wrap;gap:.25rem 1.75rem;margin:1.5rem 0 0;padding:0;list-style:none;color:var(--muted);font-size:.8125rem}
        .legend li{display:flex;align-items:center;gap:.5rem}
        .legend svg{flex:none;--status:var(--accent)}
        .counts,.documents{margin:0;padding:0;list-style:none}
        .counts li{padding:.75rem 0;border-top:1px solid var(--rule)}
        .counts li:first-child{border-top:0;padding-top:0}
        .counts .main{font-weight:650}
        .tally{display:block;width:100%;max-width:40rem;height:.5rem;margin-top:.5rem}
        .tally rect{fill:var(--status)}
        .tally .absent{fill:var(--zone)}
        .documents{columns:2 26rem;column-gap:2.5rem}
        .documents li{padding:.2rem 0;break-inside:avoid}
        .summary{display:flex;flex-wrap:wrap;gap:.5rem 2.5rem;margin:1.25rem 0 0;padding:1rem 0;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule);list-style:none}
        .summary li,.severity{display:inline-flex;align-items:center;gap:.45rem;color:var(--status);font-weight:650}
        .summary li{font-size:1.125rem}
        .is-none{--status:var(--muted)}
        .is-error{--status:var(--missed)}
        .is-warning{--status:var(--due)}
        .is-notice{--status:var(--accent)}
        .clear{display:flex;align-items:center;gap:.6rem;margin:2.5rem 0;color:var(--met);font-size:1.25rem;font-weight:650}
        .clear .sign{width:1.25rem;height:1.25rem}
        .rule-id{margin-right:.75rem;color:var(--muted);font-weight:600}
        .place{display:block;font-weight:400;color:var(--muted);font-size:.8125rem;overflow-wrap:anywhere}
        .c-path{overflow-wrap:anywhere;width:24%}
        .c-severity{width:12%}
        .c-suggestion{width:24%}
        .severity span::first-letter{text-transform:uppercase}
        .flag{display:block;color:var(--ink);font-size:.8125rem;font-weight:600;white-space:normal}
        details{margin-top:2.5rem;border-top:1px solid var(--rule);padding-top:1rem}
        summary{cursor:pointer;color:var(--accent);font-weight:600}
        @media screen and (max-width:76rem){
        header,main{padding-left:1rem;padding-right:1rem}
        header{padding-top:1.5rem}
        h1{font-size:1.4375rem}
        h2{margin-top:2.25rem}
        .facts,.summary{gap:.5rem 2rem}
        .region{overflow-x:visible}
        table,tbody,tr,th,td{display:block;min-width:0;max-width:none;width:auto}
        thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        th,td,th:last-child,td:last-child{padding:.3rem 0}
        [class^="c-"],#figures [class^="c-"]{width:auto;min-width:0}
        tbody tr{display:grid;grid-template-columns:1fr 1fr;gap:0 1.25rem;padding:.75rem 1rem;border:1px solid var(--rule);border-top-color:var(--rule)!important;border-bottom-width:0}
        tbody tr:not(.more){margin-top:.75rem;border-radius:.5rem .5rem 0 0}
        tbody tr:last-child,tbody tr:has(+tr:not(.more)){border-bottom-width:1px;border-bottom-left-radius:.5rem;border-bottom-right-radius:.5rem}
        tbody tr.group,tbody tr.group:last-child{display:block;border:0;padding:0;margin-top:1.75rem}
        .group th,tbody:first-of-type .group th{padding:0}
        .group .subtotal{display:block;margin:0}
        [data-label]::before{content:attr(data-label);display:block;color:var(--muted);font-size:.75rem;line-height:1.4}
        td:empty{display:none}
        .c-number{display:none}
        .c-indicator,.c-verdict,.c-notes,.c-message,.c-suggestion,.c-path,.c-severity{grid-column:1/-1}
        .c-indicator{font-weight:650}
        .c-result,.c-previous,.c-change{text-align:left}
        .c-unit{grid-column:1/-1}
        td.c-unit{padding-top:0;font-size:.8125rem}
        td.c-unit::before{content:attr(data-label) ": ";display:inline;font-size:inherit}
        .bullet{max-width:20rem}
        .c-path{font-weight:600}
        .c-path::before{font-weight:400}
        .series{margin-left:0}
        }
        @media screen and (min-width:40rem) and (max-width:76rem){
        tbody tr{grid-template-columns:repeat(4,1fr)}
        .c-verdict{grid-column:span 2}
        .c-notes{grid-column:1/-1}
        }
        @media print{
        html{color-scheme:light}
        body{font-size:8pt;line-height:1.35}
        header,main{max-width:none;padding:0}
        nav,.skip{display:none}
        h1{font-size:15pt}
        h2{font-size:11pt;margin:14pt 0 4pt;break-after:avoid}
        .subtitle{font-size:9pt}
        .facts,.summary{margin-top:8pt;padding:6pt 0}
        .region{overflow:visible}
        thead{display:table-header-group}
        thead th,.rest,.notes,.path,.place,.facts dt,.legend,.group .subtotal,.flag{font-size:7pt}
        th,td{padding:3pt 5pt}
        tr,.counts li,.legend,.facts{break-inside:avoid}
        .group{break-after:avoid}
        .group th{padding:8pt 0 3pt}
        .c-indicator,.c-document,.c-notes{min-width:22mm}
        .documents{columns:2}
        .bullet,.series,.tally{margin-top:2pt}
        a{color:inherit;text-decoration:none}
        }
        """;

    /// <summary>The sheet.</summary>
    /// <param name="isLandscape">Which way the page prints.</param>
    public static string Of(bool isLandscape) =>
        $$$"""
        :root{color-scheme:light dark;{{{ChartStyle.Light}}}}
        @media screen and (prefers-color-scheme:dark){:root{{{{ChartStyle.Dark}}}}}
        @page{size:A4 {{{(isLandscape ? "landscape" : "portrait")}}};margin:12mm;@bottom-right{content:counter(page) "/" counter(pages);font:7pt sans-serif}}
        {{{ChartStyle.Shapes}}}
        {{{Rules}}}

        """.ReplaceLineEndings("\n");
}
