using System.Net.Sockets;
using System.Text;

namespace Kpi.Sdk.Tests.Samples.Portal;

/// <summary>A portal of its own, with little patience.</summary>
public sealed class PortalTimeoutTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("/reports", "application/json", "HTTP/1.1 503 Service Unavailable")]
    [InlineData("/check", "multipart/form-data; boundary=a", null)]
    public async Task Post_BodyThatNeverEnds_IsEndedAfterTheTime(string path, string type, string? answer)
    {
        var portal = new PortalProcess(TimeSpan.FromSeconds(2));
        try
        {
            await portal.InitializeAsync();
            using var client = new TcpClient();
            await client.ConnectAsync(portal.Address.Host, portal.Address.Port);
            var stream = client.GetStream();
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST {path} HTTP/1.1\r\nHost: portal\r\nContent-Type: {type}\r\nContent-Length: 1000\r\n\r\n{{"));

            Assert.Equal(answer, await FirstLineAsync(stream).WaitAsync(Patience));
        }
        finally
        {
            await portal.DisposeAsync();
        }
    }

    // null where the connection is closed without an answer, which is what the server does while it reads a form
    private static async Task<string?> FirstLineAsync(Stream stream)
    {
        try
        {
            using var reader = new StreamReader(stream);
            return await reader.ReadLineAsync();
        }
        catch (IOException)
        {
            return null;
        }
    }
}
