using System.Collections.Concurrent;
using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace Inovasi.Tests;

/// <summary>
/// Serves a generated site over real HTTP as its host does: the headers that <c>_headers</c> asks for, the moved addresses of <c>_redirects</c>,
/// <c>index.html</c> for a folder, <c>404.html</c> for what is not there, and Brotli at quality 5 or gzip for a browser that takes it.
/// </summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly WebApplication _app;
    private readonly string _folder;
    private readonly (string Pattern, List<(string Name, string Value)> Headers)[] _rules;
    private readonly Dictionary<string, string> _moved;
    private readonly ConcurrentDictionary<(string Path, string Encoding), byte[]> _bodies = [];
    private readonly ConcurrentQueue<(string Address, int Bytes)> _sent = [];

    private SiteServer(WebApplication app, string folder)
    {
        (_app, _folder, _rules, _moved) = (app, folder, [.. Rules(folder)], Moved(folder));
        app.Run(AnswerAsync);
    }

    public string Origin => _app.Urls.Single();

    /// <summary>The bodies sent since the last call, as compressed; headers are not counted.</summary>
    public IReadOnlyList<(string Address, int Bytes)> TakeSent()
    {
        var sent = new List<(string, int)>();
        while (_sent.TryDequeue(out var one)) sent.Add(one);
        return sent;
    }

    public static async Task<SiteServer> StartAsync(string folder)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = new SiteServer(builder.Build(), folder);
        await server._app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var address = context.Request.Path.Value!;
        foreach (var (name, value) in _rules.Where(r => Matches(r.Pattern, address)).SelectMany(r => r.Headers)) context.Response.Headers.Append(name, value);
        if (_moved.TryGetValue(address, out var target))
        {
            context.Response.Redirect(target, permanent: true);
            return;
        }
        var path = Path.Combine(_folder, (address.EndsWith('/') ? address + "index.html" : address)[1..]);
        if (!File.Exists(path))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            path = Path.Combine(_folder, "404.html");
        }
        context.Response.ContentType ??= Types.TryGetContentType(path, out var type) ? type == "text/html" ? "text/html; charset=utf-8" : type : "text/plain; charset=utf-8";
        var accepted = context.Request.Headers.AcceptEncoding.ToString();
        var encoding = accepted.Contains("br", StringComparison.Ordinal) ? "br" : accepted.Contains("gzip", StringComparison.Ordinal) ? "gzip" : "";
        if (path.EndsWith(".pagefind", StringComparison.Ordinal) || path.Contains(".pf_", StringComparison.Ordinal)) encoding = "";
        if (encoding != "") context.Response.Headers.ContentEncoding = encoding;
        var body = _bodies.GetOrAdd((path, encoding), key => Compress(File.ReadAllBytes(key.Path), key.Encoding));
        context.Response.ContentLength = body.Length;
        _sent.Enqueue((address, body.Length));
        await context.Response.Body.WriteAsync(body);
    }

    private static byte[] Compress(byte[] bytes, string encoding)
    {
        if (encoding == "") return bytes;
        using var memory = new MemoryStream();
        using (Stream stream = encoding == "br" ? new BrotliStream(memory, new BrotliCompressionOptions { Quality = 5 }) : new GZipStream(memory, CompressionLevel.Optimal))
            stream.Write(bytes);
        return memory.ToArray();
    }

    private static IEnumerable<(string Pattern, List<(string Name, string Value)> Headers)> Rules(string folder)
    {
        (string Pattern, List<(string Name, string Value)> Headers)? rule = null;
        foreach (var line in File.ReadLines(Path.Combine(folder, "_headers")).Where(l => l.Length > 0))
        {
            if (line[0] != ' ')
            {
                if (rule is not null) yield return rule.Value;
                rule = (line, []);
                continue;
            }
            var parts = line.Split(':', 2);
            rule!.Value.Headers.Add((parts[0].Trim(), parts[1].Trim()));
        }
        if (rule is not null) yield return rule.Value;
    }

    private static Dictionary<string, string> Moved(string folder) =>
        File.ReadAllLines(Path.Combine(folder, "_redirects")).Select(l => l.Split(' ')).Where(parts => parts[2] == "301").ToDictionary(parts => parts[0], parts => parts[1]);

    private static bool Matches(string pattern, string address) =>
        pattern.EndsWith('*') ? address.StartsWith(pattern[..^1], StringComparison.Ordinal) : address == pattern;
}
