using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Inovasi.Site.Tests.Browser;

/// <summary>
/// A generated site over real HTTP as a static host serves it: the headers of <c>_headers</c> on every answer, the moved addresses of
/// <c>_redirects</c>, <c>index.html</c> for a folder, and <c>404.html</c> for what is not there.
/// </summary>
internal sealed class FolderHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FolderHost(WebApplication app) => _app = app;

    /// <summary>Scheme, host and port.</summary>
    public string Origin => _app.Urls.Single();

    public static async Task<FolderHost> StartAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var headers = Headers(Path.Combine(folder, "_headers"));
        var moved = Moved(Path.Combine(folder, "_redirects"));
        var types = new FileExtensionContentTypeProvider();
        app.Run(async context =>
        {
            var path = context.Request.Path.Value!;
            foreach (var (name, value) in headers) context.Response.Headers[name] = value;
            if (moved.TryGetValue(path, out var target))
            {
                context.Response.Redirect(target, permanent: true);
                return;
            }
            var file = Path.Combine(folder, path.TrimStart('/'), path.EndsWith('/') ? "index.html" : "");
            if (!File.Exists(file)) (file, context.Response.StatusCode) = (Path.Combine(folder, "404.html"), StatusCodes.Status404NotFound);
            context.Response.ContentType = types.TryGetContentType(file, out var type) ? type == "text/html" ? "text/html; charset=utf-8" : type : "text/plain; charset=utf-8";
            await context.Response.SendFileAsync(file);
        });
        await app.StartAsync();
        return new FolderHost(app);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    /// <summary>Only the rule for every path is written by our generator, so only that is read.</summary>
    private static (string Name, string Value)[] Headers(string file)
    {
        var lines = File.ReadAllLines(file);
        Assert.Equal("/*", lines[0]);
        return [.. lines.Skip(1).Select(l => l.Trim().Split(": ", 2)).Select(parts => (parts[0], parts[1]))];
    }

    private static Dictionary<string, string> Moved(string file) =>
        File.ReadAllLines(file).Select(l => l.Split(' ')).Where(parts => parts[2] == "301").ToDictionary(parts => parts[0], parts => parts[1]);
}
