using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inovasi.GraphQL.Execution;
using Inovasi.GraphQL.Introspection;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Text;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Conformance;

/// <summary>
/// The operations that execute. Data come with the request: a field's value stands in its parent under the response name, <c>{"$error": "m"}</c> is a resolver
/// that fails, <c>{"$args": true}</c> one that shows its arguments, and <c>__typename</c> the type of an object.
/// </summary>
internal static class ExecutionOperations
{
    /// <summary>The reference implementation's own query also asks whether directives are deprecated, which is a question of the next edition.</summary>
    private static readonly string StandardQuery =
        IntrospectionQuery.Text.Replace("isRepeatable", "isRepeatable isDeprecated deprecationReason", StringComparison.Ordinal);

    private static readonly ConditionalWeakTable<Schema, GraphQLEngine[]> Engines = [];

    public static void AddTo(Dictionary<string, Func<JsonElement, JsonObject>> operations)
    {
        operations["execute"] = request => TypeSystemOperations.WithSchema(request, schema => Execute(request, schema));
        operations["introspect"] = request => TypeSystemOperations.WithSchema(request, schema => Execute(schema, true, new GraphQLRequest(StandardQuery), default));
        operations["variables"] = request => TypeSystemOperations.WithSchema(request, schema => CoerceVariables(request, schema));
    }

    private static JsonObject Execute(JsonElement request, Schema schema)
    {
        var validates = !request.TryGetProperty("validate", out var validate) || validate.GetBoolean();
        var root = request.TryGetProperty("rootValue", out var given) ? given : default;
        var asked = new GraphQLRequest(request.Text("document"))
        {
            OperationName = request.OptionalText("operationName"),
            Variables = request.TryGetProperty("variables", out var variables) ? variables : default,
        };
        return Execute(schema, validates, asked, root);
    }

    private static JsonObject Execute(Schema schema, bool validates, GraphQLRequest request, JsonElement root)
    {
        var execution = EngineFor(schema, validates).ExecuteAsync(request, root: root);
        using var result = execution.IsCompletedSuccessfully ? execution.Result : execution.AsTask().GetAwaiter().GetResult();
        var output = new ArrayBufferWriter<byte>();
        result.WriteTo(output);
        return JsonNode.Parse(output.WrittenSpan)!.AsObject();
    }

    /// <summary>Limits are off, as with the schema of a test of the algorithms; two engines for a schema, the second for what must not be validated.</summary>
    private static GraphQLEngine EngineFor(Schema schema, bool validates)
    {
        var engines = Engines.GetValue(schema, static schema => [Make(schema, true), Make(schema, false)]);
        return engines[validates ? 0 : 1];
    }

    private static GraphQLEngine Make(Schema schema, bool validates)
    {
        var resolvers = new ResolverMap { DefaultResolver = Resolver.Of(Resolve), DefaultTypeResolver = TypeName };
        return new GraphQLEngine(schema, resolvers, new GraphQLOptions
        {
            Limits = QueryLimits.None,
            ValidatesDocuments = validates,
            ExecutesSubscriptionEvents = true,
            CachedDocuments = 50,
        });
    }

    private static object? Resolve(FieldContext context)
    {
        if (context.Source is not JsonElement { ValueKind: JsonValueKind.Object } source) return null;
        if (!source.TryGetProperty(context.ResponseName, out var value)) return null;
        var showsArguments = value.ValueKind == JsonValueKind.Object && value.TryGetProperty("$args", out var flag) && flag.ValueKind == JsonValueKind.True;
        return showsArguments ? EcmaJson.Write(context.Arguments) : Live(value);
    }

    private static object? Live(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => value.Text(),
        JsonValueKind.Number => value.TryGetInt32(out var whole) ? whole : value.GetDouble(),
        JsonValueKind.Array => value.EnumerateArray().Select(Live).ToArray(),
        _ => value.OptionalText("$error") is { } message ? new GraphQLError(message) : value,
    };

    private static string? TypeName(object value) =>
        value is JsonElement { ValueKind: JsonValueKind.Object } source ? source.OptionalText("__typename") : null;

    private static JsonObject CoerceVariables(JsonElement request, Schema schema)
    {
        if (!Parser.TryParse(request.Source("document"), out var document, out var error, LanguageOperations.Options)) return Answers.Errors([error]);
        var name = request.OptionalText("operationName");
        var operation = document.Definitions.OfType<OperationDefinitionNode>().First(node => name is null || node.Name?.Value == name);
        var variables = request.TryGetProperty("variables", out var given) ? given : default;
        var coerced = VariableCoercion.Coerce(schema, operation.VariableDefinitions, variables, null, out var errors);
        if (errors.Count > 0) return Answers.Errors(errors);
        return new JsonObject { ["coerced"] = new JsonObject(coerced.Select(pair => KeyValuePair.Create(pair.Key, TypeSystemOperations.Json(pair.Value)))) };
    }

    /// <summary>JSON as ECMAScript writes it, without spaces, with sorted names.</summary>
    private static class EcmaJson
    {
        public static string Write(object? value) => value switch
        {
            null => "null",
            bool truth => truth ? "true" : "false",
            string text => Inspection.Inspect(text),
            IReadOnlyDictionary<string, object?> members =>
                $"{{{string.Join(',', members.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => $"{Write(m.Key)}:{Write(m.Value)}"))}}}",
            IEnumerable<object?> items => $"[{string.Join(',', items.Select(Write))}]",
            _ => Inspection.Inspect(value),
        };
    }
}
