using System.Net;
using Inovasi.Api.StaticFiles;
using Inovasi.Tests;

namespace Inovasi.Api.Tests.StaticFiles;

/// <summary>A generated folder served as its host on the internet does.</summary>
public sealed class StaticSiteTests : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _folder = new();
    private ApiServer _server = null!;

    public async Task InitializeAsync()
    {
        Dictionary<string, string> files = new()
        {
            ["index.html"] = "beranda", ["inovasi/permen-manis/index.html"] = "cerita", ["404.html"] = "tidak ada", ["data/a.csv"] = "id\n", ["tentang.html"] = "tentang",
            [".well-known/security.txt"] = "Contact: x", [".git/config"] = "rahasia", ["perubahan/terbaru.atom"] = "<feed/>",
            ["_headers"] = "/*\n  X-Content-Type-Options: nosniff\n  Content-Security-Policy: default-src 'none'\n# data may be read from anywhere\n/data/*\n  Access-Control-Allow-Origin: *\n/perubahan/terbaru.atom\n  Content-Type: application/atom+xml; charset=utf-8\n",
            ["_redirects"] = "/lama/ /inovasi/permen-manis/ 301\n/data/terbaru/* /data/:splat 302\n/tersembunyi /tentang.html 200\n/index.html /paksa/ 301!\n/opd/:slug/lama /opd/:slug/\n",
        };
        foreach (var (path, text) in files)
        {
            var file = _folder.Combine("site", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, text);
        }
        await File.WriteAllTextAsync(_folder.Combine("rahasia.txt"), "di luar");
        _server = await ApiServer.StartAsync(RandomCatalogue.Make(1), _folder.Combine("site"));
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("/", 200, "text/html; charset=utf-8", "beranda")]
    [InlineData("/inovasi/permen-manis/", 200, "text/html; charset=utf-8", "cerita")]
    [InlineData("/data/a.csv", 200, "text/csv; charset=utf-8", "id\n")]
    [InlineData("/tentang", 200, "text/html; charset=utf-8", "tentang")]
    [InlineData("/tersembunyi", 200, "text/html; charset=utf-8", "tentang")]
    [InlineData("/.well-known/security.txt", 200, "text/plain; charset=utf-8", "Contact: x")]
    [InlineData("/perubahan/terbaru.atom", 200, "application/atom+xml; charset=utf-8", "<feed/>")]
    [InlineData("/.git/config", 404, "text/html; charset=utf-8", "tidak ada")]
    [InlineData("/inovasi/", 404, "text/html; charset=utf-8", "tidak ada")]
    [InlineData("/apa-saja", 404, "text/html; charset=utf-8", "tidak ada")]
    [InlineData("/_headers", 404, "text/html; charset=utf-8", "tidak ada")]
    [InlineData("/_redirects", 404, "text/html; charset=utf-8", "tidak ada")]
    [InlineData("/%2e%2e/rahasia.txt", 404, "text/html; charset=utf-8", "tidak ada")]
    [InlineData("/..%2frahasia.txt", 404, "text/html; charset=utf-8", "tidak ada")]
    public async Task Serves_files_and_its_own_page_for_what_is_not_there(string address, int status, string type, string body)
    {
        using var response = await _server.Client.GetAsync(address);
        Assert.Equal((status, type, body), ((int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), await response.Content.ReadAsStringAsync()));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("default-src 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
    }

    [Theory]
    [InlineData("/lama/", 301, "/inovasi/permen-manis/")]
    [InlineData("/lama", 301, "/inovasi/permen-manis/")]
    [InlineData("/inovasi/permen-manis?a=1", 301, "/inovasi/permen-manis/?a=1")]
    [InlineData("/data/terbaru/a.csv", 302, "/data/a.csv")]
    [InlineData("/index.html", 301, "/paksa/")]
    [InlineData("/opd/disdukcapil/lama", 301, "/opd/disdukcapil/")]
    public async Task Redirects_as_the_folder_says(string address, int status, string target)
    {
        using var response = await _server.Client.GetAsync(address);
        Assert.Equal((status, target), ((int)response.StatusCode, response.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task Adds_the_headers_of_a_folder_to_those_of_all()
    {
        using var response = await _server.Client.GetAsync("/data/a.csv");
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        using var page = await _server.Client.GetAsync("/");
        Assert.False(page.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Serves_what_was_generated_anew_without_a_restart()
    {
        using var before = await _server.Client.GetAsync("/");
        await File.WriteAllTextAsync(_folder.Combine("site", "index.html"), "beranda baru");
        await File.WriteAllTextAsync(_folder.Combine("site", "_headers"), "/*\n  X-Baru: ya\n");
        File.SetLastWriteTimeUtc(_folder.Combine("site", "_headers"), DateTime.UtcNow.AddMinutes(1));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.IfNoneMatch.Add(before.Headers.ETag!);
        using var after = await _server.Client.SendAsync(request);
        Assert.Equal((HttpStatusCode.OK, "beranda baru"), (after.StatusCode, await after.Content.ReadAsStringAsync()));
        Assert.Equal("ya", Assert.Single(after.Headers.GetValues("X-Baru")));
        using var again = new HttpRequestMessage(HttpMethod.Get, "/");
        again.Headers.IfNoneMatch.Add(after.Headers.ETag!);
        using var unchanged = await _server.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public async Task Says_of_its_own_fault_nothing_that_holds_for_the_file()
    {
        await using var held = new FileStream(_folder.Combine("site", "index.html"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        using var response = await _server.Client.GetAsync("/");
        Assert.Equal((HttpStatusCode.InternalServerError, "application/json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Equal((null, true), (response.Headers.ETag, response.Headers.CacheControl!.NoStore));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("Something went wrong on our side.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_the_api_at_its_address_and_changes_nothing_by_post()
    {
        Assert.StartsWith("ready ", await _server.Client.GetStringAsync("/health/ready"), StringComparison.Ordinal);
        Assert.NotNull(await _server.AskAsync("{ release { code } }"));
        using var post = await _server.Client.PostAsync("/", ApiServer.Json("{}"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    [Theory]
    [InlineData("  X-A: b\n", "_headers(1): \"X-A: b\" must be a header below a path, such as \"X-Content-Type-Options: nosniff\".")]
    [InlineData("/*\n  nonsense\n", "_headers(2): \"nonsense\" must be a header below a path, such as \"X-Content-Type-Options: nosniff\".")]
    [InlineData("/a/*/b\n", "\"/a/*/b\" must be a path from the root, with a star at its end or none.")]
    public void Refuses_headers_that_it_could_not_honour(string text, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<FormatException>(() => HeaderRules.Parse(text)).Message);

    [Theory]
    [InlineData("/a\n")]
    [InlineData("/a /b 301 Country=id\n")]
    [InlineData("/a /b soon\n")]
    public void Refuses_redirects_that_it_could_not_honour(string text) => Assert.Equal(
        $"_redirects(1): \"{text.Trim()}\" must be a path, a target and perhaps a status; conditions are not honoured here.",
        Assert.Throws<FormatException>(() => RedirectRules.Parse(text)).Message);
}
