using System.Text.Json.Nodes;

namespace Inovasi.Api.Tests.Http;

/// <summary>Every hostile input over real HTTP: refused with its status, code and sentence in the one shape, no resolver run, and the server answers on.</summary>
public sealed class HostileInputTests(ShippedServer shared) : IClassFixture<ShippedServer>
{
    public static TheoryData<string> Names => [.. HostileInputs.All.Select(i => i.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_told_in_one_sentence_what_is_wrong(string name)
    {
        var input = Assert.Single(HostileInputs.All, i => i.Name == name);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = ApiServer.Json(input.Body), Headers = { { "Accept", "application/graphql-response+json" } } };
        using var response = await shared.Server.Client.SendAsync(request);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
        var errors = answer["errors"]?.AsArray() ?? [];
        Assert.Equal(input.Errors, errors.Select(e => $"{e!["extensions"]!["code"]}: {e["message"]}"));
        Assert.Equal(input.Status, (int)response.StatusCode);
        Assert.Equal("application/graphql-response+json", response.Content.Headers.ContentType!.MediaType);
        // A refused request has no data; one that was executed has, and nothing else stands beside them.
        Assert.Equal(input.Status == 200, answer.ContainsKey("data"));
        Assert.Subset(new HashSet<string> { "data", "errors", "extensions" }, answer.Select(m => m.Key).ToHashSet());
        Assert.NotNull(await shared.Server.AskAsync("{ release { code } }"));
    }

    /// <summary>What a table would look like is only thought about for a question that has kept all limits.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_told_the_same_when_a_table_is_wanted(string name)
    {
        var input = Assert.Single(HostileInputs.All, i => i.Name == name);
        using var response = await shared.Server.Client.PostAsync("/graphql?format=csv", ApiServer.Json(input.Body));
        var text = await response.Content.ReadAsStringAsync();
        var errors = response.Content.Headers.ContentType!.MediaType == "text/csv" ? [] : JsonNode.Parse(text)!["errors"]!.AsArray();
        Assert.Equal(input.Errors, errors.Select(e => $"{e!["extensions"]!["code"]}: {e["message"]}"));
        Assert.Equal(input.Status == 200 && !input.Errors.IsEmpty ? 400 : input.Status, (int)response.StatusCode);
    }
}
