using System.Text.Json;
using Inovasi.GraphQL.Execution;
using Inovasi.GraphQL.Response;
using static Inovasi.GraphQL.Tests.Execution.ExecutionHarness;

namespace Inovasi.GraphQL.Tests.Execution;

/// <summary>
/// Everything of <see cref="HostileInput"/> is refused as it should be, before any resolver, and its answer can be written.
/// </summary>
public class HostileInputTests
{
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 100_000 };

    public static TheoryData<string> Names => [.. HostileInput.All.Select(input => input.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_refused_before_any_resolver(string name)
    {
        var input = HostileInput.All.Single(input => input.Name == name);
        var resolved = 0;
        var resolvers = new ResolverMap { DefaultResolver = Resolver.Of(_ => Interlocked.Increment(ref resolved)), DefaultTypeResolver = _ => "User" };
        var engine = new GraphQLEngine(Schema(HostileInput.Sdl), resolvers);
        using var variables = JsonDocument.Parse(input.Variables, Deep);

        using var result = await engine.ExecuteAsync(new GraphQLRequest(input.Document) { Variables = variables.RootElement });

        Assert.Equal(input.Kind, result.Kind);
        Assert.Equal(0, resolved);
        Assert.InRange(result.Errors.Count, 1, 21);
        Assert.All(result.Errors, error => Assert.NotNull(error.Code));
        var answer = Json(result.Text());
        Assert.False(answer.TryGetProperty("data", out _));
        if (input.Limit is { } limit) AssertLimit(limit, answer.GetProperty("errors").EnumerateArray().Last());
    }

    [Fact]
    public void Equal_selections_within_the_limits_are_one() => Answers(
        """{"data":{"me":{"friend":{"id":"1"}}}}""",
        DataEngine(HostileInput.Sdl).Answer(
            $"{{ me {{ {string.Concat(Enumerable.Repeat("friend{id} ", 900))} }} }}", """{"me":{"friend":{"id":"1"}}}"""));

    [Fact]
    public void Of_two_variables_with_one_name_the_last_counts() => Answers(
        """{"data":{"me":{"text":"2"}}}""",
        new GraphQLEngine(
            Schema(HostileInput.Sdl),
            new ResolverMap
            {
                DefaultResolver = Resolver.Of(context => context.Field.Name == "me" ? new object() : context.Arguments["input"]),
                DefaultTypeResolver = _ => "User",
            })
        .Answer("query ($i: String) { me { text(input: $i) } }", variables: """{"i":"1","i":"2"}"""));

    private static void AssertLimit(string limit, JsonElement error)
    {
        var extensions = error.GetProperty("extensions");
        Assert.Equal(ErrorCodes.LimitExceeded, extensions.GetProperty("code").GetString());
        Assert.Equal(limit, extensions.GetProperty("limit").GetString());
        var (value, maximum) = (extensions.GetProperty("value").GetDouble(), extensions.GetProperty("maximum").GetDouble());
        Assert.True(value > maximum, $"{value} is not more than {maximum}");
        Assert.Contains(maximum.ToString(System.Globalization.CultureInfo.InvariantCulture), error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }
}
