using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Inovasi.Site.Preview;

/// <summary>
/// Shows the content as it is being written: pages rendered when asked for, with the headers of the published site, which load themselves again after each change.
/// For the person at this machine alone, so it listens to no other.
/// </summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly WebApplication _app;
    private readonly ContentWatch _watch;
    private readonly DirectoryInfo _work;

    private PreviewServer(WebApplication app, ContentWatch watch, DirectoryInfo work)
    {
        (_app, _watch, _work) = (app, watch, work);
        app.Run(AnswerAsync);
    }

    /// <summary>Where it listens.</summary>
    public string Origin => _app.Urls.Single();

    /// <summary>Listens on a port of this machine; 0 takes a free one. Throws <see cref="IOException"/> when the port is taken.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="port">The port.</param>
    /// <param name="say">Takes one line about each state of the content.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    public static async Task<PreviewServer> StartAsync(string content, int port, Action<string> say, CancellationToken cancellationToken)
    {
        var work = Directory.CreateTempSubdirectory("inovasi-pratinjau-");
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Logging.ClearProviders();
        var server = new PreviewServer(builder.Build(), new ContentWatch(content, work.FullName, say), work);
        try
        {
            await server._app.StartAsync(cancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Serves until it is asked to stop.</summary>
    public Task RunAsync(CancellationToken cancellationToken) => _app.WaitForShutdownAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _watch.Dispose();
        _work.Delete(recursive: true);
    }

    private Task AnswerAsync(HttpContext context)
    {
        var address = context.Request.Path.Value!;
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }
        context.Response.Headers.CacheControl = "no-store";
        return address switch
        {
            Urls.PreviewName => SendAsync(context, Encoding.UTF8.GetBytes(_watch.State.Name), "text/plain"),
            Urls.PreviewScript => SendAsync(context, Encoding.UTF8.GetBytes(EmbeddedText.Read("preview/reload.js")), "text/javascript"),
            _ => AnswerAsync(context, address, _watch.State),
        };
    }

    private static async Task AnswerAsync(HttpContext context, string address, PreviewState state)
    {
        // Those that the published site has on every address; what it says of keeping a file would be wrong here.
        foreach (var (name, value) in Headers.Of(StyleSheet.Embedded)) context.Response.Headers.Append(name, value);
        if (state.Moved(address) is { } target)
        {
            context.Response.Redirect(target);
        }
        else if (address.EndsWith('/') || address == Urls.NotFound)
        {
            var (html, isThere) = state.Page(address);
            if (!isThere) context.Response.StatusCode = StatusCodes.Status404NotFound;
            await SendAsync(context, html, "text/html; charset=utf-8");
        }
        else if (state.File(address) is { } bytes)
        {
            await SendAsync(context, bytes, Types.TryGetContentType(address, out var type) ? type : "text/plain; charset=utf-8");
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            await SendAsync(context, state.Page(Urls.NotFound).Html, "text/html; charset=utf-8");
        }
    }

    private static async Task SendAsync(HttpContext context, byte[] bytes, string type)
    {
        context.Response.ContentType ??= type;
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
