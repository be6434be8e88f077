using System.Buffers;
using System.Text;
using System.Text.Json;
using Inovasi.GraphQL.Execution;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Sdl;
using Inovasi.GraphQL.Types;
using Inovasi.Tests;

namespace Inovasi.GraphQL.Tests.Execution;

/// <summary>
/// Executes a document on data that stand in the test as JSON: a field's value is its parent's member of that name, an object's type is its
/// <c>__typename</c>, and <c>{"$error": "m"}</c> is a field that fails.
/// </summary>
internal static class ExecutionHarness
{
    public static Schema Schema(string sdl) => SchemaBuilder.Build(Parser.Parse(sdl));

    public static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;

    /// <summary>The limits of every host, and a time that no busy machine needs.</summary>
    public static GraphQLOptions Patient { get; } = new() { Limits = new QueryLimits { Time = Eventually.Patience } };

    /// <summary>An engine whose resolvers read the data given as the root.</summary>
    public static GraphQLEngine DataEngine(string sdl, GraphQLOptions? options = null) => new(Schema(sdl), DataResolvers(), options ?? Patient);

    public static ResolverMap DataResolvers() => new()
    {
        DefaultResolver = Resolver.Of(context => context.Source is IReadOnlyDictionary<string, object?> data ? Live(data.GetValueOrDefault(context.Field.Name)) : null),
        DefaultTypeResolver = value => (value as IReadOnlyDictionary<string, object?>)?.GetValueOrDefault("__typename") as string,
    };

    /// <summary>The whole answer as text.</summary>
    public static string Answer(
        this GraphQLEngine engine, string document, string data = "{}", string? variables = null, string? operationName = null, object? services = null)
    {
        using var result = engine.Run(document, data, variables, operationName, services);
        return result.Text();
    }

    public static ExecutionResult Run(
        this GraphQLEngine engine, string document, string data = "{}", string? variables = null, string? operationName = null, object? services = null)
    {
        var request = new GraphQLRequest(document) { Variables = variables is null ? default : Json(variables), OperationName = operationName };
        return engine.ExecuteAsync(request, services, InputValues.FromJson(Json(data))).AsTask().GetAwaiter().GetResult();
    }

    public static string Text(this ExecutionResult result)
    {
        var output = new ArrayBufferWriter<byte>();
        result.WriteTo(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Asserts the whole answer, both sides written without spaces.</summary>
    public static void Answers(string expected, string actual) => Assert.Equal(JsonSerializer.Serialize(Json(expected)), JsonSerializer.Serialize(Json(actual)));

    private static object? Live(object? value) => value switch
    {
        IReadOnlyDictionary<string, object?> data when data.TryGetValue("$error", out var message) => new GraphQLError((string)message!),
        object?[] items => items.Select(Live).ToArray(),
        _ => value,
    };
}
