using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Inovasi.Tests;

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
    public static string Post(int length, string headers = "") => string.Create(
        CultureInfo.InvariantCulture,
        $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n{headers}\r\n");

    public async Task SendAsync(string text) => await _client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(text));

    /// <summary>Did the server break the connection off? Nothing is read for that, so a client that does not read can ask it too.</summary>
    public bool IsBroken => _client.Client.Poll(0, SelectMode.SelectError);

    /// <summary>Reads until what the server sends ends with this text.</summary>
    public async Task ReadToAsync(string end)
    {
        using var patience = new CancellationTokenSource(Eventually.Patience);
        var (text, one) = (new StringBuilder(), new byte[1]);
        while (!text.ToString().EndsWith(end, StringComparison.Ordinal))
        {
            await _client.GetStream().ReadExactlyAsync(one, patience.Token);
            text.Append((char)one[0]);
        }
    }

    /// <summary>Everything that the server sends until it closes the connection; a reset ends it too.</summary>
    public async Task<string> ReadAsync()
    {
        using var patience = new CancellationTokenSource(Eventually.Patience);
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

    /// <summary>Breaks the connection off instead of closing it.</summary>
    public void Reset() => _client.Client.Close(timeout: 0);

    public void Dispose() => _client.Dispose();
}
