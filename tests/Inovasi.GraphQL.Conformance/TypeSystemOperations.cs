using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Sdl;
using Inovasi.GraphQL.Text;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Conformance;

/// <summary>The operations on schemas: building, checking, printing, comparing, and coercing input.</summary>
internal static class TypeSystemOperations
{
    private static readonly Dictionary<string, SchemaResult> Cache = new(StringComparer.Ordinal);

    public static void AddTo(Dictionary<string, Func<JsonElement, JsonObject>> operations)
    {
        operations["schema"] = PrintSchema;
        operations["validateSdl"] = ValidateSdl;
        operations["diff"] = Diff;
        operations["coerce"] = request => WithSchema(request, schema => Coerce(request, schema));
        operations["literal"] = request => WithSchema(request, schema => CoerceLiteral(request, schema));
    }

    /// <summary>The valid schema of the request's <c>sdl</c>, or the answer that says what is wrong with it. Many requests share a schema.</summary>
    public static JsonObject WithSchema(JsonElement request, Func<Schema, JsonObject> answer)
    {
        var sdl = request.Text("sdl");
        if (!Cache.TryGetValue(sdl, out var result))
        {
            if (Cache.Count >= 500) Cache.Clear();
            Cache.Add(sdl, result = SchemaReader.Read(new Source(sdl), options: LanguageOperations.Options));
        }
        return result.Schema is { } schema ? answer(schema) : Answers.Errors(result.Errors);
    }

    private static JsonObject PrintSchema(JsonElement request)
    {
        if (request.OptionalText("extend") is not { } extension)
            return WithSchema(request, schema => new JsonObject { ["printed"] = SchemaPrinter.Print(schema) });
        // What is extended need not be valid by itself.
        var (schema, faults) = Unchecked(request.Text("sdl"));
        if (schema is null) return Answers.Errors(faults);
        var result = SchemaReader.Extend(schema, new Source(extension), LanguageOperations.Options);
        return result.Schema is { } extended ? new JsonObject { ["printed"] = SchemaPrinter.Print(extended) } : Answers.Errors(result.Errors);
    }

    /// <summary>A schema whose definitions are checked, and its types not.</summary>
    private static (Schema? Schema, ImmutableArray<GraphQLError> Faults) Unchecked(string sdl)
    {
        if (!Parser.TryParse(new Source(sdl), out var document, out var error, LanguageOperations.Options)) return (null, [error]);
        var faults = SdlValidator.Validate(document);
        return faults.IsEmpty ? (SchemaBuilder.Build(document), []) : (null, faults);
    }

    private static JsonObject ValidateSdl(JsonElement request)
    {
        if (!Parser.TryParse(request.Source("sdl"), out var document, out var error, LanguageOperations.Options)) return Answers.Errors([error]);
        Schema? extended = null;
        if (request.OptionalText("extends") is { } text)
        {
            (extended, var faults) = Unchecked(text);
            if (extended is null) return Answers.Errors(faults);
        }
        return Answers.Errors(SdlValidator.Validate(document, extended, Rules(request) ?? SdlRules.All));
    }

    private static SdlRule[]? Rules(JsonElement request) => request.TryGetProperty("rules", out var names)
        ? [.. names.EnumerateArray().Select(name => SdlRules.All.First(rule => rule.Name == name.GetString()))]
        : null;

    private static JsonObject Diff(JsonElement request)
    {
        var (before, beforeFaults) = Unchecked(request.Text("old"));
        var (after, afterFaults) = Unchecked(request.Text("new"));
        if (before is null || after is null) return Answers.Errors(before is null ? beforeFaults : afterFaults);
        var changes = BreakingChanges.Find(before, after);
        return new JsonObject
        {
            ["breaking"] = Described(changes.Where(change => change.IsBreaking)),
            ["dangerous"] = Described(changes.Where(change => !change.IsBreaking)),
        };
    }

    private static JsonArray Described(IEnumerable<SchemaChange> changes) =>
        new([.. changes.Select(change => new JsonObject { ["type"] = change.Code, ["description"] = change.Description })]);

    private static JsonObject Coerce(JsonElement request, Schema schema)
    {
        if (!TryFindType(request, schema, out var type, out var refusal)) return refusal!;
        var errors = new InputErrors();
        var value = InputCoercion.CoerceValue(request.GetProperty("value"), type!, errors);
        return errors.Errors.Count == 0
            ? new JsonObject { ["value"] = Json(value) }
            : Answers.Errors(errors.Errors.Select(error => new GraphQLError(error.Message) { Path = error.Path }));
    }

    private static JsonObject CoerceLiteral(JsonElement request, Schema schema)
    {
        if (!TryFindType(request, schema, out var type, out var refusal)) return refusal!;
        if (!Parser.TryParseValue(request.Source("literal"), out var literal, out var error, LanguageOperations.Options)) return Answers.Errors([error]);
        var variables = request.TryGetProperty("variables", out var given) && given.ValueKind == JsonValueKind.Object
            ? (IReadOnlyDictionary<string, object?>?)InputValues.FromJson(given)
            : null;
        return InputCoercion.TryCoerceLiteral(literal, type!, variables, out var value)
            ? new JsonObject { ["value"] = Json(value) }
            : new JsonObject { ["invalid"] = true };
    }

    private static bool TryFindType(JsonElement request, Schema schema, out GraphQLType? type, out JsonObject? refusal)
    {
        (type, refusal) = (null, null);
        if (!Parser.TryParseType(request.Source("type"), out var reference, out var error)) refusal = Answers.Errors([error]);
        else if ((type = schema.FindType(reference)) is null) refusal = Answers.Errors([new GraphQLError($"Unknown type \"{reference}\".")]);
        return refusal is null;
    }

    /// <summary>A coerced value as JSON, numbers as JavaScript writes them.</summary>
    public static JsonNode? Json(object? value) => value switch
    {
        null => null,
        bool truth => truth,
        int number => number,
        double number => double.IsFinite(number) ? JsonNode.Parse(NumberText.Format(number)) : null,
        string text => text,
        IReadOnlyDictionary<string, object?> members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Json(member.Value)))),
        IEnumerable<object?> items => new JsonArray([.. items.Select(Json)]),
        _ => throw new ArgumentException($"{value.GetType().Name} is not what coercion gives.", nameof(value)),
    };
}
