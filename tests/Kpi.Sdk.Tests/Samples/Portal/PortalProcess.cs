using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using Kpi.Sdk.Tests.Support;

namespace Kpi.Sdk.Tests.Samples.Portal;

/// <summary>The portal, running on a free port of this machine until the tests are over.</summary>
public sealed class PortalProcess : IAsyncLifetime
{
    /// <summary>Small, so that a file over the limit is quick to send.</summary>
    public const int MaxRequestBytes = 100_000;

    private const string Announcement = "Now listening on: ";

    // only a machine that hangs waits so long
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly ConcurrentQueue<string> _lines = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TimeSpan _timeout;
    private Process? _process;
    private HttpClient? _client;

    public PortalProcess()
        : this(Patience)
    {
    }

    /// <param name="timeout">How long a request may take.</param>
    internal PortalProcess(TimeSpan timeout) => _timeout = timeout;

    /// <summary>Where it listens.</summary>
    internal Uri Address => _client!.BaseAddress!;

    /// <summary>What it has written so far.</summary>
    public string Output => string.Join('\n', _lines);

    public async Task InitializeAsync()
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = RepositoryFiles.At("docs/samples/portal"),
            ArgumentList = { Program(), "--urls", "http://127.0.0.1:0", "--Portal:MaxRequestBytes", $"{MaxRequestBytes}", "--Portal:Timeout", $"{_timeout}" },
        };
        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        _ = start.Environment.Remove("ASPNETCORE_URLS");
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"The portal ended:\n{Output}"));
        _ = _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        _client = new HttpClient { BaseAddress = await _address.Task.WaitAsync(Patience), Timeout = Patience };
    }

    public async Task DisposeAsync()
    {
        _client?.Dispose();
        if (_process is not null)
        {
            if (!_process.HasExited)
            {
                _process.Kill(entireProcessTree: true);
            }

            await _process.WaitForExitAsync();
            _process.Dispose();
        }
    }

    /// <summary>Sends a request; the answer's body is read.</summary>
    internal async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null, string? language = null, string? accept = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (language is not null)
        {
            request.Headers.AcceptLanguage.ParseAdd(language);
        }

        if (accept is not null)
        {
            request.Headers.Accept.ParseAdd(accept);
        }

        // what is too large is refused before it is sent
        request.Headers.ExpectContinue = content?.Headers.ContentLength > MaxRequestBytes;
        return await _client!.SendAsync(request);
    }

    internal Task<HttpResponseMessage> GetAsync(string path, string? language = null, string? accept = null) => SendAsync(HttpMethod.Get, path, null, language, accept);

    internal async Task<HttpResponseMessage> PostReportAsync(byte[] report, string? language = null, string type = "application/json")
    {
        using var content = new ByteArrayContent(report);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return await SendAsync(HttpMethod.Post, "/reports", content, language);
    }

    // built beside the tests: artifacts/bin/Portal/debug for artifacts/bin/Kpi.Sdk.Tests/debug_net10.0
    private static string Program() =>
        RepositoryFiles.At($"artifacts/bin/Portal/{Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)).Split('_')[0]}/Portal.dll");

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        _lines.Enqueue(line);
        if (line.IndexOf(Announcement, StringComparison.Ordinal) is >= 0 and var at)
        {
            _ = _address.TrySetResult(new Uri(line[(at + Announcement.Length)..].Trim()));
        }
    }
}
