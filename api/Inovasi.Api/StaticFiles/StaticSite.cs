using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;

namespace Inovasi.Api.StaticFiles;

/// <summary>
/// Serves the generated folder as its host on the internet does: pages by folder, <c>404.html</c> for what is not there, headers and redirects from the
/// folder's own <c>_headers</c> and <c>_redirects</c>, which are read again when the site was generated anew.
/// </summary>
internal sealed class StaticSite : IDisposable
{
    private readonly string _folder;
    private readonly PhysicalFileProvider _files;
    private readonly FileExtensionContentTypeProvider _types = new();
    private readonly RuleFile<HeaderRules> _headers;
    private readonly RuleFile<RedirectRules> _redirects;

    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FormatException">A rule cannot be honoured here.</exception>
    public StaticSite(string folder)
    {
        _folder = Path.GetFullPath(folder);
        _files = new PhysicalFileProvider(_folder, ExclusionFilters.System);
        _headers = new RuleFile<HeaderRules>(Path.Combine(_folder, "_headers"), HeaderRules.Parse);
        _redirects = new RuleFile<RedirectRules>(Path.Combine(_folder, "_redirects"), RedirectRules.Parse);
        foreach (var (extension, type) in ((string, string)[])[(".ndjson", "application/x-ndjson"), (".cff", "text/yaml"), (".jsonld", "application/ld+json"), (".atom", "application/atom+xml"), (".db", "application/vnd.sqlite3")])
        {
            _types.Mappings[extension] = type;
        }
    }

    public async Task HandleAsync(HttpContext http)
    {
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            http.Response.Headers.Allow = "GET, HEAD";
            http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }
        var path = http.Request.Path.Value ?? "/";
        _headers.Rules?.Apply(path, http.Response.Headers);
        var redirect = _redirects.Rules?.Find(path);
        if (redirect is { IsForced: true }) await FollowAsync(http, redirect);
        else if (Find(path) is { } file) await SendAsync(http, file, StatusCodes.Status200OK);
        else if (IsFolderWithoutSlash(path)) Redirect(http, path + "/" + http.Request.QueryString, StatusCodes.Status301MovedPermanently);
        else if (redirect is not null) await FollowAsync(http, redirect);
        else await NotFoundAsync(http);
    }

    public void Dispose() => _files.Dispose();

    private async Task FollowAsync(HttpContext http, Redirect redirect)
    {
        // A rewrite to another host would make us a proxy; the one there is, /graphql, is answered before it comes here.
        if (redirect.Status != StatusCodes.Status200OK) Redirect(http, redirect.Target, redirect.Status);
        else if (Find(redirect.Target) is { } file) await SendAsync(http, file, StatusCodes.Status200OK);
        else await NotFoundAsync(http);
    }

    private static void Redirect(HttpContext http, string target, int status)
    {
        http.Response.Headers.Location = target;
        http.Response.StatusCode = status;
    }

    private async Task NotFoundAsync(HttpContext http)
    {
        if (_files.GetFileInfo("404.html") is { Exists: true } page) await SendAsync(http, page, StatusCodes.Status404NotFound);
        else http.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private IFileInfo? Find(string path)
    {
        if (path is "/_headers" or "/_redirects") return null;
        // Of what is hidden, a site publishes only what the standards put there (https://www.rfc-editor.org/rfc/rfc8615).
        if (path.Contains("/.", StringComparison.Ordinal) && !path.StartsWith("/.well-known/", StringComparison.Ordinal)) return null;
        var file = _files.GetFileInfo(path.EndsWith('/') ? path + "index.html" : path);
        if (file is { Exists: true, IsDirectory: false }) return file;
        var page = path.EndsWith('/') ? null : _files.GetFileInfo(path + ".html");
        return page is { Exists: true, IsDirectory: false } ? page : null;
    }

    /// <summary>An address that begins with two slashes is left out: as a place to go to it would name another host.</summary>
    private bool IsFolderWithoutSlash(string path) => !path.EndsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && _files.GetFileInfo(path + "/index.html") is { Exists: true };

    private async Task SendAsync(HttpContext http, IFileInfo file, int status)
    {
        var type = _types.TryGetContentType(file.Name, out var known) ? known : "application/octet-stream";
        if (type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "application/xml" or "image/svg+xml" or "application/javascript") type += "; charset=utf-8";
        http.Response.StatusCode = status;
        http.Response.ContentType ??= type; // a rule of the folder may know better
        http.Response.ContentLength = file.Length;
        if (!http.Response.Headers.ContainsKey("Cache-Control")) http.Response.Headers.CacheControl = "public, max-age=0, must-revalidate";
        var tag = $"\"{file.LastModified.UtcTicks:x}-{file.Length:x}\"";
        http.Response.Headers.ETag = tag;
        if (status == StatusCodes.Status200OK && http.Request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal))
        {
            http.Response.ContentLength = null;
            http.Response.StatusCode = StatusCodes.Status304NotModified;
        }
        else if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.SendFileAsync(file, http.RequestAborted);
        }
    }

    /// <summary>A file of rules, parsed again when it has changed; null while it is not there.</summary>
    private sealed class RuleFile<T> where T : class
    {
        private readonly string _path;
        private readonly Func<string, T> _parse;
        private volatile Parsed? _parsed;

        private sealed record Parsed(DateTime Written, T Rules);

        public RuleFile(string path, Func<string, T> parse)
        {
            (_path, _parse) = (path, parse);
            // Rules that cannot be honoured are told at the start, not to a visitor.
            _ = Rules;
        }

        public T? Rules
        {
            get
            {
                if (!File.Exists(_path)) return null;
                var (parsed, written) = (_parsed, File.GetLastWriteTimeUtc(_path));
                if (parsed?.Written != written) _parsed = parsed = new Parsed(written, _parse(File.ReadAllText(_path)));
                return parsed.Rules;
            }
        }
    }
}
