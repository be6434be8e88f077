using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Inovasi.Api.Tests.Http;

/// <summary>A connection on which bytes are sent one by one, as no well-behaved client does.</summary>
public sealed class RawConnection : IDisposable
{
    private readonly TcpClient _client;

    private RawConnection(TcpClient client) => _client = client;

    public static async Task<RawConnection> OpenAsync(Uri server, int? receiveBuffer = null)
    {
        var client = new TcpClient { NoDelay = true };
        if (receiveBuffer is { } size) client.ReceiveBufferSize = size;
        await client.ConnectAsync(IPAddress.Loopback, server.Port);
        return new RawConnection(client);
    }

    /// <summary>The head of a POST to the API, of which the body follows.</summary>
    public static string Post(int length) => string.Create(
        CultureInfo.InvariantCulture, $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");

    public async Task SendAsync(string text) => await _client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(text));

    /// <summary>Everything that the server sends until it closes the connection; a reset ends it too.</summary>
    public async Task<string> ReadAsync(TimeSpan? within = null)
    {
        using var patience = new CancellationTokenSource(within ?? TimeSpan.FromSeconds(30));
        var text = new StringBuilder();
        var buffer = new byte[64 * 1024];
        try
        {
            while (await _client.GetStream().ReadAsync(buffer, patience.Token) is > 0 and var read) text.Append(Encoding.UTF8.GetString(buffer, 0, read));
        }
        catch (IOException)
        {
            // The server broke the connection off: what came before it counts.
        }
        return text.ToString();
    }

    public void Dispose() => _client.Dispose();
}
