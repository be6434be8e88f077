using System.Diagnostics;
using System.Net;
using Inovasi.Api.Hosting;
using Inovasi.Tests;

namespace Inovasi.Api.Tests.Hosting;

/// <summary>Too many requests from one address are refused, and nobody else pays for it.</summary>
public sealed class RateLimitTests
{
    private const string Question = "/graphql?query=%7Brelease%7Bcode%7D%7D";

    private const int Requests = 24;

    private static readonly Settings Few = new() { Rate = 1, RateBurst = 4, Time = Eventually.Patience };

    [Fact]
    public async Task Refuses_what_is_too_much_and_says_when_to_come_back()
    {
        await using var server = await ApiServer.StartAsync(RandomCatalogue.Make(1), settings: Few);
        using var refused = await RefusedAsync(() => server.Client.GetAsync(Question), least: 4);
        Assert.Equal(
            """{"errors":[{"message":"One address may make 1 requests a second: wait as many seconds as the header Retry-After says, then go on slower.","extensions":{"code":"TOO_MANY_REQUESTS"}}]}""",
            await refused.Content.ReadAsStringAsync());
        Assert.Equal("application/json", refused.Content.Headers.ContentType!.MediaType);
        Assert.Equal("*", Assert.Single(refused.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.True(refused.Headers.CacheControl!.NoStore);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 2);
        // Another method and spelling of the address takes from the same bucket, into which a drop may have fallen meanwhile.
        using var post = await RefusedAsync(() => server.Client.PostAsync("/GraphQL/", ApiServer.Json("""{"query": "{ release { code } }"}""")), least: 0);
        await Eventually.EqualAsync(HttpStatusCode.OK, () => StatusAsync(server, Question));
    }

    [Fact]
    public async Task Does_not_count_health_checks()
    {
        await using var server = await ApiServer.StartAsync(RandomCatalogue.Make(1), settings: Few);
        for (var n = 0; n < 20; n++)
        {
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(server, "/health/live"));
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(server, "/health/ready"));
        }
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(server, Question));
    }

    [Fact]
    public async Task Counts_each_client_behind_a_proxy_that_is_configured()
    {
        await using var server = await ApiServer.StartAsync(RandomCatalogue.Make(1), settings: Few with { Proxies = [IPNetwork.Parse("127.0.0.0/8")] });
        await LimitsAsync(server, _ => "203.0.113.7");
        Assert.Equal(Requests, await AnsweredAsync(server, n => $"203.0.113.{8 + n}"));
        // What stands before the address that the proxy saw is the client's own word.
        await LimitsAsync(server, n => $"198.51.100.{n}, 203.0.113.99");
    }

    [Fact]
    public async Task Takes_a_network_of_ipv6_for_one_address()
    {
        await using var server = await ApiServer.StartAsync(RandomCatalogue.Make(1), settings: Few with { Proxies = [IPNetwork.Parse("127.0.0.0/8")] });
        await LimitsAsync(server, n => $"2001:db8:0:1::{n}");
        Assert.Equal(Requests, await AnsweredAsync(server, n => $"2001:db8:0:{n + 2}::1"));
    }

    [Fact]
    public async Task Believes_no_forwarded_address_from_anybody_else()
    {
        await using var server = await ApiServer.StartAsync(RandomCatalogue.Make(1), settings: Few);
        await LimitsAsync(server, n => $"203.0.113.{n}");
        await using var other = await ApiServer.StartAsync(RandomCatalogue.Make(1), settings: Few with { Proxies = [IPNetwork.Parse("192.0.2.0/24")] });
        await LimitsAsync(other, n => $"203.0.113.{n}");
    }

    [Theory]
    [InlineData("203.0.113.7", "::ffff:203.0.113.7", true)]
    [InlineData("203.0.113.7", "203.0.113.8", false)]
    [InlineData("2001:db8::1", "2001:db8::ffff:1", true)]
    [InlineData("2001:db8::1", "2001:db8:0:1::1", false)]
    [InlineData("0.0.0.1", "::1", false)]
    public void Tells_clients_apart(string one, string other, bool same) =>
        Assert.Equal(same, RateLimit.Client(IPAddress.Parse(one)) == RateLimit.Client(IPAddress.Parse(other)));

    private static async Task<HttpStatusCode> StatusAsync(ApiServer server, string address)
    {
        using var response = await server.Client.GetAsync(address);
        return response.StatusCode;
    }

    /// <summary>
    /// The first refusal of requests that are sent one after another: before it as many are answered as the bucket holds, and one more for each second that it took.
    /// </summary>
    private static async Task<HttpResponseMessage> RefusedAsync(Func<Task<HttpResponseMessage>> sendAsync, int least)
    {
        var began = Stopwatch.GetTimestamp();
        for (var answered = 0; ; answered++)
        {
            var response = await sendAsync();
            if (response.StatusCode == HttpStatusCode.TooManyRequests)
            {
                Assert.InRange(answered, least, 5 + (int)Stopwatch.GetElapsedTime(began).TotalSeconds);
                return response;
            }
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            response.Dispose();
            Assert.True(answered < 1_000, "Nothing is refused.");
        }
    }

    /// <summary>Of requests that are sent at once, as many are answered as the bucket holds, and one more for each second that it took.</summary>
    private static async Task LimitsAsync(ApiServer server, Func<int, string> forwardedFor)
    {
        var began = Stopwatch.GetTimestamp();
        Assert.InRange(await AnsweredAsync(server, forwardedFor), 4, 5 + (int)Stopwatch.GetElapsedTime(began).TotalSeconds);
    }

    /// <summary>How many of the requests, sent at once, were answered.</summary>
    private static async Task<int> AnsweredAsync(ApiServer server, Func<int, string> forwardedFor)
    {
        var statuses = await Task.WhenAll(Enumerable.Range(0, Requests).Select(async n =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Question) { Headers = { { "X-Forwarded-For", forwardedFor(n) } } };
            using var response = await server.Client.SendAsync(request);
            return response.StatusCode;
        }));
        return statuses.Count(s => s == HttpStatusCode.OK);
    }
}
