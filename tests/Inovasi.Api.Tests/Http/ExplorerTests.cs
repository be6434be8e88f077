using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using Inovasi.Api.Hosting;
using Inovasi.Tests;

namespace Inovasi.Api.Tests.Http;

/// <summary>How the explorer's files and its page are sent; what they do in a browser is tested where the browser is.</summary>
public sealed partial class ExplorerTests : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _folder = new();
    private ApiServer _server = null!;

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(_folder.Combine("graphiql.js"), "let a = 1;\n");
        await File.WriteAllTextAsync(_folder.Combine("graphiql.css"), "a { color: red }\n");
        await File.WriteAllTextAsync(_folder.Combine("rahasia.txt"), "x");
        _server = await ApiServer.StartAsync(RandomCatalogue.Make(1), settings: Settings.Default with { Rate = 0, Time = Eventually.Patience, GraphiQL = _folder.Path });
    }

    public Task DisposeAsync() => _server.DisposeAsync().AsTask();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Sends_the_page_with_a_script_and_a_number_used_once()
    {
        var (first, policy) = await PageAsync("/graphql");
        var nonce = Nonce().Match(first).Groups[1].Value;
        Assert.Matches("^[A-Za-z0-9+/]{24}$", nonce);
        Assert.Matches(
            $"^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-[A-Za-z0-9+/]+=*' 'nonce-{Regex.Escape(nonce)}'; img-src data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$",
            policy);
        Assert.NotEqual(nonce, Nonce().Match((await PageAsync("/graphql")).Page).Groups[1].Value);
        foreach (var address in new[] { "/graphql?plain", "/graphql?plain=1&query={release{code}}" })
        {
            var (plain, strict) = await PageAsync(address);
            Assert.DoesNotContain("<script", plain, StringComparison.Ordinal);
            Assert.DoesNotContain("script-src", strict, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Puts_nothing_into_places_that_a_question_names()
    {
        var (page, _) = await PageAsync($"/graphql?query={Uri.EscapeDataString("{{script}} {{answer}}")}");
        Assert.Single(Nonce().Matches(page));
        Assert.Contains("{{script}} {{answer}}</textarea>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_the_files_be_kept_under_the_address_that_the_page_names()
    {
        var script = WebUtility.HtmlDecode(Source().Match((await PageAsync("/graphql")).Page).Groups[1].Value);
        using var named = await _server.Client.GetAsync(script);
        Assert.Equal(("text/javascript; charset=utf-8", "let a = 1;\n"), (named.Content.Headers.ContentType!.ToString(), await named.Content.ReadAsStringAsync()));
        Assert.Equal(TimeSpan.FromDays(365), named.Headers.CacheControl!.MaxAge);
        using var other = await _server.Client.GetAsync("/graphql/graphiql/graphiql.css?v=0");
        Assert.True(other.Headers.CacheControl!.NoCache);
        using var request = new HttpRequestMessage(HttpMethod.Get, script);
        request.Headers.AcceptEncoding.ParseAdd("gzip, br");
        using var small = await _server.Client.SendAsync(request);
        Assert.Equal(("br", "Accept-Encoding"), (Assert.Single(small.Content.Headers.ContentEncoding), Assert.Single(small.Headers.Vary)));
        using var text = new StreamReader(new BrotliStream(await small.Content.ReadAsStreamAsync(), CompressionMode.Decompress));
        Assert.Equal("let a = 1;\n", await text.ReadToEndAsync());
    }

    [Theory]
    [InlineData("/graphql/graphiql/rahasia.txt")]
    [InlineData("/graphql/graphiql/..%2Frahasia.txt")]
    [InlineData("/graphql/graphiql/")]
    public async Task Sends_no_other_file(string address)
    {
        using var response = await _server.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private async Task<(string Page, string Policy)> PageAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", "text/html");
        using var response = await _server.Client.SendAsync(request);
        return (await response.Content.ReadAsStringAsync(), Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
    }

    [GeneratedRegex("<script type=\"module\" src=\"[^\"]+\" nonce=\"([^\"]+)\" data-explorer>")]
    private static partial Regex Nonce();

    [GeneratedRegex("<script type=\"module\" src=\"([^\"]+)\"")]
    private static partial Regex Source();
}
