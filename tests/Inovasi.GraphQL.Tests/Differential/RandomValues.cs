using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Tests.Differential;

/// <summary>Random values for input types, as literals and as JSON; some of them wrong on purpose.</summary>
internal static class RandomValues
{
    private static readonly string[] Texts = ["", "a", "Sungai Kapuas", "line\nbreak", "\"quoted\"", "\\", "😀", "1", "true", "\u2028", "# no comment", "\"\"\""];
    private static readonly string[] WrongLiterals = ["\"x\"", "1", "1.5", "true", "NOBODY", "{slug: 1}", "[1]", "null", "[[]]", "98765432101", "-0"];
    private static readonly string[] WrongJson = ["\"x\"", "1", "1.5", "true", "null", "[]", "{}", "[[1]]", "98765432101", "{\"slug\":1}", "1e308", "\"VALUE_1\""];

    /// <summary>A default for a type of which only the name is known; <paramref name="inputs"/> has a value of each input type.</summary>
    public static string DefaultFor(Chance chance, string type, IReadOnlyDictionary<string, string> inputs)
    {
        var isNonNull = type.EndsWith('!');
        if (!isNonNull && chance.Happens(0.1)) return "null";
        var nullable = isNonNull ? type[..^1] : type;
        if (nullable.StartsWith('[')) return $"[{string.Join(", ", chance.Times(0, 2, () => DefaultFor(chance, nullable[1..^1], inputs)))}]";
        if (inputs.TryGetValue(nullable, out var value)) return value;
        return nullable switch
        {
            "Custom" => chance.Of("1", "ANY", "[1, {a: 2.5}]"),
            "Enum1" or "Enum2" => "VALUE_1",
            _ => Scalar(chance, nullable),
        };
    }

    /// <summary>A literal for a type. <paramref name="variable"/>, if given, may put a variable of a type in its place.</summary>
    public static string Literal(Chance chance, GraphQLType type, double wrong, int depth, Func<GraphQLType, string>? variable)
    {
        if (variable is not null && chance.Happens(0.3)) return variable(type);
        if (chance.Happens(wrong)) return chance.Of(WrongLiterals);
        if (!type.IsNonNull && chance.Happens(0.1)) return "null";
        return type.Nullable switch
        {
            ListType list when chance.Happens(0.15) => Literal(chance, list.ItemType.NonNull, wrong, depth, null),
            ListType list => $"[{string.Join(", ", chance.Times(0, 2, () => Literal(chance, list.ItemType, wrong, depth, variable)))}]",
            EnumType @enum => chance.Of(@enum.Values.Select(v => v.Name).ToArray()),
            InputObjectType input => $"{{{string.Join(", ", Fields(chance, input, depth).Select(f => $"{f.Name}: {FieldLiteral(chance, input, f, wrong, depth, variable)}"))}}}",
            ScalarType { Name: "Custom" } => chance.Of("1", "\"s\"", "true", "{k: [1, \"a\"]}", "ANY", "2.5"),
            var scalar => Scalar(chance, scalar.ToString()!),
        };
    }

    /// <summary>JSON for a type, for a variable.</summary>
    public static JsonNode? Json(Chance chance, GraphQLType type, double wrong, int depth = 0)
    {
        if (chance.Happens(wrong)) return JsonNode.Parse(chance.Of(WrongJson));
        if (!type.IsNonNull && chance.Happens(0.1)) return null;
        return type.Nullable switch
        {
            ListType list when chance.Happens(0.15) => Json(chance, list.ItemType.NonNull, wrong, depth),
            ListType list => new JsonArray([.. chance.Times(0, 2, () => Json(chance, list.ItemType, wrong, depth))]),
            EnumType @enum => chance.Of(@enum.Values.Select(v => v.Name).ToArray()),
            InputObjectType input => new JsonObject(Fields(chance, input, depth).Select(f => KeyValuePair.Create(f.Name, FieldJson(chance, input, f, wrong, depth)))),
            ScalarType { Name: "Custom" } => JsonNode.Parse(chance.Of("1", "\"s\"", "true", "{\"k\":[1]}", "2.5")),
            ScalarType { Name: "String" } => chance.Of(Texts),
            var scalar => JsonNode.Parse(Scalar(chance, scalar.ToString()!)),
        };
    }

    /// <summary>The value of a resolver for a leaf type, now and then one that cannot be coerced.</summary>
    public static JsonNode? Result(Chance chance, LeafType type)
    {
        if (chance.Happens(0.06)) return JsonNode.Parse(chance.Of("\"x\"", "1", "1.5", "true", "3000000000", "\"\"", "{}", "[]"));
        return type switch
        {
            EnumType @enum => chance.Of(@enum.Values.Select(v => v.Name).ToArray()),
            { Name: "Int" } => chance.Between(-9, 9),
            { Name: "Float" } => chance.Of(0.5, 2, -1.25, 1e21, 1e-7),
            { Name: "Boolean" } => chance.Happens(0.5),
            _ => chance.Of(Texts),
        };
    }

    private static string Scalar(Chance chance, string name) => name switch
    {
        "Int" => chance.Of("0", "1", "-1", "2147483647", "-2147483648", chance.Between(-500, 500).ToString(CultureInfo.InvariantCulture)),
        "Float" => chance.Of("0", "1.5", "-2.25", "1e3", "123456789", "1.0"),
        "Boolean" => chance.Of("true", "false"),
        "ID" => chance.Happens(0.5) ? chance.Between(0, 99).ToString(CultureInfo.InvariantCulture) : Quoted(chance.Of(Texts)),
        _ => Quoted(chance.Of(Texts)),
    };

    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    /// <summary>The fields to give: exactly one of a OneOf type; else the required ones and some others, deep inside fewer.</summary>
    private static IReadOnlyList<InputValue> Fields(Chance chance, InputObjectType type, int depth)
    {
        if (type.IsOneOf) return [chance.Of(type.Fields)];
        return [.. type.Fields.Where(field => field.IsRequired || (depth < 2 && chance.Happens(0.6)))];
    }

    private static string FieldLiteral(Chance chance, InputObjectType owner, InputValue field, double wrong, int depth, Func<GraphQLType, string>? variable) =>
        Literal(chance, owner.IsOneOf ? field.Type.NonNull : field.Type, wrong, depth + 1, variable);

    private static JsonNode? FieldJson(Chance chance, InputObjectType owner, InputValue field, double wrong, int depth) =>
        Json(chance, owner.IsOneOf ? field.Type.NonNull : field.Type, wrong, depth + 1);
}
