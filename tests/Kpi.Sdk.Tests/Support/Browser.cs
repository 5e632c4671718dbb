using System.Diagnostics;
using System.Net;
using System.Text.Json;

namespace Kpi.Sdk.Tests.Support;

/// <summary>A headless Chromium: named by KPI_CHROMIUM, else found on the path.</summary>
internal static class Browser
{
    public const string Variable = "KPI_CHROMIUM";

    private const string Measure = """
        <script>
        addEventListener('load', () => {
          const results = [...document.querySelectorAll('iframe')].map(frame => {
            const inner = frame.contentWindow, page = inner.document;
            const style = inner.getComputedStyle(page.body);
            return {
              Width: inner.innerWidth,
              ScrollWidth: page.scrollingElement.scrollWidth,
              Height: page.scrollingElement.scrollHeight,
              Background: style.backgroundColor,
              Requests: inner.performance.getEntriesByType('resource').map(entry => entry.name),
            };
          });
          document.body.innerHTML = '';
          document.body.textContent = '@@' + JSON.stringify(results) + '@@';
        });
        </script>
        """;

    /// <summary>The program; null where there is none.</summary>
    public static string? Program { get; } = Find();

    /// <summary>Shows pages in frames of given widths and tells what came of them.</summary>
    public static (IReadOnlyList<PageMeasure> Pages, string Console) Show(bool isDark, params (string Page, int Width)[] pages)
    {
        var folder = Directory.CreateTempSubdirectory("kpi-browser-").FullName;
        try
        {
            var frames = pages.Select(page => $"<iframe width=\"{page.Width}\" height=\"800\" style=\"border:0\" srcdoc=\"{WebUtility.HtmlEncode(page.Page)}\"></iframe>");
            var file = Path.Combine(folder, "frames.html");
            File.WriteAllText(file, $"<!DOCTYPE html><meta charset=\"utf-8\"><body>{string.Concat(frames)}{Measure}");
            var (output, log) = Run(
                "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--enable-logging=stderr", $"--user-data-dir={Path.Combine(folder, "profile")}", $"--blink-settings=preferredColorScheme={(isDark ? 0 : 1)}", "--window-size=1400,900",
                "--dump-dom", new Uri(file).AbsoluteUri);
            var parts = output.Split("@@");
            Assert.True(parts.Length == 3, $"The browser measured nothing.\n{log}");
            return (JsonSerializer.Deserialize<PageMeasure[]>(WebUtility.HtmlDecode(parts[1]))!, string.Join('\n', log.Split('\n').Where(line => line.Contains("CONSOLE", StringComparison.Ordinal))));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (string Output, string Log) Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Program!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var log = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output, log.GetAwaiter().GetResult());
    }

    private static string? Find() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
        ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
            .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}

/// <summary>What a browser tells of a page.</summary>
internal sealed record PageMeasure(int Width, int ScrollWidth, int Height, string Background, string[] Requests);

/// <summary>A fact that needs a browser; skipped, and counted as skipped, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() =>
        Skip = Browser.Program is null ? $"No chromium, chromium-browser or google-chrome on the path, and {Browser.Variable} names none: how pages look is not tried." : null;
}

/// <summary>A theory that needs a browser; skipped, and counted as skipped, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = new BrowserFactAttribute().Skip;
}
