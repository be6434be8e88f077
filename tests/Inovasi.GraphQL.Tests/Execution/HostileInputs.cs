using System.Globalization;
using System.Text;
using Inovasi.GraphQL.Response;

namespace Inovasi.GraphQL.Tests.Execution;

/// <summary>
/// What a stranger may send to hurt an engine, and how each is refused: the kind of the result and the code of its first error.
/// </summary>
/// <param name="Name">What it is.</param>
/// <param name="Document">The document, for <see cref="Sdl"/>.</param>
/// <param name="Kind">How far it comes.</param>
/// <param name="Limit">The name of the limit that refuses it, if a limit does.</param>
public sealed record HostileInput(string Name, string Document, ExecutionResultKind Kind, string? Limit = null)
{
    /// <summary>The variables as JSON.</summary>
    public string Variables { get; init; } = "{}";

    public override string ToString() => Name;

    /// <summary>The schema of a small public interface: pages, lists, recursion, an interface, an input.</summary>
    public const string Sdl = """
        type Query { a: Int  me: User  node(id: ID!): Node  nodes(ids: [ID!]!): [Node]!  users(first: Int = 20, where: Filter): UserConnection!  all: [User!]! }
        type Mutation { rename(name: String!): User }
        interface Node { id: ID! }
        type User implements Node { id: ID!  name: String  friend: User  friends(first: Int): [User!]!  text(input: String): String  list(input: [[Int]]): String }
        type UserConnection { nodes: [User!]!  totalCount: Int! }
        input Filter { name: String  and: [Filter!]  in: [Int!] }
        """;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileInput> All { get; } =
        [.. Nested(), .. Repeated(), .. Fragments(), .. Introspection(), .. Tokens(), .. VariableValues(), .. Costs()];

    private static IEnumerable<HostileInput> Nested()
    {
        yield return Limited("50 selections deep", $"{{ me {Deep("{ friend ", 50)} {{ id }} {Deep("}", 50)} }}", "selectionDepth");
        yield return Limited("10,000 selections deep", Deep("{a", 10_000) + Deep("}", 10_000), "parserDepth");
        yield return Limited("100,000 selections deep", Deep("{a", 100_000) + Deep("}", 100_000), "documentLength");
        yield return Limited("15,000 braces and no end", Deep("{a", 15_000), "parserDepth");
        yield return Limited("10,000 lists in an argument", $"{{ me {{ list(input: {Deep("[", 10_000)}{Deep("]", 10_000)}) }} }}", "parserDepth");
        yield return Limited("5,000 objects in an argument", $"{{ me {{ text(input: {Deep("{a:", 5_000)}1{Deep("}", 5_000)}) }} }}", "parserDepth");
        yield return Limited("10,000 lists in a type", $"query ($v: {Deep("[", 10_000)}Int{Deep("]", 10_000)}) {{ a }}", "parserDepth");
        yield return Limited("50,000 lists in an argument", $"{{ me {{ list(input: {Deep("[", 50_000)}", "documentLength");
    }

    private static IEnumerable<HostileInput> Repeated()
    {
        yield return Limited("10,000 aliases", $"{{{Many(10_000, i => $"a{i}:a ")}}}", "documentLength");
        yield return Limited("1,000 aliases", $"{{{Many(1_000, i => $"a{i}:a ")}}}", "aliases");
        yield return Limited("500 aliased lists", $"{{{Many(500, i => $"a{i}:all{{id}} ")}}}", "aliases");
        yield return Limited("200 aliased schemas", $"{{{Many(200, i => $"a{i}:__schema{{types{{name}}}} ")}}}", "aliases");
        yield return Limited("40 aliased schemas", $"{{{Many(40, i => $"a{i}:__schema{{types{{name}}}} ")}}}", "rootFields");
        yield return Limited("the same field 20,000 times", $"{{{Deep("a ", 20_000)}}}", "documentLength");
        yield return Limited("the same field 10,000 times", $"{{{Deep("a ", 10_000)}}}", "tokens");
        yield return Limited("the same selection 3,000 times", $"{{{Deep("me{id} ", 3_000)}}}", "tokens");
        yield return Limited("the same root selection 900 times", $"{{{Deep("me{id} ", 900)}}}", "rootFields");
        yield return Limited("20,000 directives", $"{{ a {Deep("@x", 16_000)} }}", "tokens");
        yield return Limited("100 known directives on a field", $"{{ a {Deep("@skip(if:false)", 100)} }}", "directivesInOnePlace");
        yield return Limited("100 unknown directives on a field", $"{{ a {Deep("@x", 100)} }}", "directivesInOnePlace");
        yield return Limited("directives on many fields", $"{{ me {{ {Deep("id @skip(if: false) ", 100)} }} }}", "directives");
        yield return Limited("5,000 operations", Many(5_000, i => $"query q{i}{{a}} "), "documentLength");
        yield return Limited("600 operations", Many(600, i => $"query q{i}{{a}} "), "operations");
        yield return Limited("300 variables", $"query ({Many(300, i => $"$v{i}:Int ")}) {{ me {{ list(input: [[{Many(300, i => $"$v{i} ")}]]) }} }}", "variables");
        yield return new("300 unused variables", $"query ({Many(300, i => $"$v{i}:Int ")}) {{ a }}", ExecutionResultKind.ValidationError);
        yield return new("1,800 unknown fields", $"{{ me {{ {Many(1_800, i => $"nam{i} ")} }} }}", ExecutionResultKind.ValidationError);
        yield return new("1,000 unknown arguments", $"{{ me {{ text({Many(1_000, i => $"inpu{i}:1 ")}) }} }}", ExecutionResultKind.ValidationError);
        yield return new("1,000 undefined variables", $"{{ me {{ list(input: [[{Many(1_000, i => $"$v{i} ")}]]) }} }}", ExecutionResultKind.ValidationError);
    }

    private static IEnumerable<HostileInput> Fragments()
    {
        yield return new("a fragment in itself", "{ me { ...F } } fragment F on User { ...F }", ExecutionResultKind.ValidationError);
        yield return new("a fragment in itself below a field", "{ me { ...F } } fragment F on User { friend { ...F } }", ExecutionResultKind.ValidationError);
        yield return new("two fragments in each other", "{ me { ...F } } fragment F on User { ...G } fragment G on User { ... { ...F } }", ExecutionResultKind.ValidationError);
        yield return new("a circle of 100 fragments", $"{{ me {{ ...F0 }} }} {Many(100, i => $"fragment F{i} on User {{ ...F{(i + 1) % 100} }} ")}", ExecutionResultKind.ValidationError);
        yield return new("100 fragments that all spread each other", $"{{ me {{ ...F0 }} }} {Many(14, i => $"fragment F{i} on User {{ {Many(14, j => $"...F{j} ")} }} ")}", ExecutionResultKind.ValidationError);
        yield return Limited("fragments that double 30 times", $"{{ me {{ ...F0 }} }} {Many(30, i => $"fragment F{i} on User {{ ...F{i + 1} ...F{i + 1} }} ")} fragment F30 on User {{ id }}", "expandedSelections");
        yield return Limited(
            "fragments that double 12 times below fields",
            $"{{ me {{ ...F0 }} }} {Many(12, i => $"fragment F{i} on User {{ friend {{ ...F{i + 1} }} best: friend {{ ...F{i + 1} }} }} ")} fragment F12 on User {{ id }}", "expandedSelections");
        yield return Limited("300 fragments over the same fields", $"{{ me {{ {Many(300, i => $"...F{i} ")} }} }} {Many(300, i => $"fragment F{i} on User {{ id name }} ")}", "fragmentSpreads");
        yield return Limited("a chain of 150 fragments, each a level deeper", $"{{ me {{ ...F0 }} }} {Many(150, i => $"fragment F{i} on User {{ friend {{ ...F{i + 1} }} }} ")} fragment F150 on User {{ id }}", "selectionDepth");
    }

    private static IEnumerable<HostileInput> Introspection()
    {
        yield return Limited("introspection of types of fields of types", $"{{ __schema {{ types {{ {Deep("fields { type { ", 3)} name {Deep("} }", 3)} }} }} }}", "introspectionLists");
        yield return Limited("introspection by fragments", "{ __schema { types { ...A } } } fragment A on __Type { fields { type { ...B } } } fragment B on __Type { interfaces { ...C } } fragment C on __Type { possibleTypes { name } }", "introspectionLists");
        yield return Limited("13 times ofType", $"{{ __type(name: \"User\") {{ {Deep("ofType { ", 13)} name {Deep("}", 13)} }} }}", "introspectionTypeDepth");
        yield return Limited("20 schemas in one request", $"{{ {Many(20, i => $"s{i}: __schema {{ types {{ name }} }} ")} a }}", "rootFields");
        yield return Limited("19 schemas and a page", $"{{ {Many(19, i => $"s{i}: __schema {{ types {{ name }} }} ")} users(first: 100) {{ nodes {{ id }} }} }}", "cost");
    }

    private static IEnumerable<HostileInput> Tokens()
    {
        foreach (var (name, text) in new[]
        {
            ("name", $"{{ {Deep("a", 1_000_000)} }}"), ("string", $"{{ me {{ text(input: \"{Deep("a", 1_000_000)}\") }} }}"),
            ("number", $"{{ me {{ text(input: {Deep("1", 1_000_000)}) }} }}"), ("comment", $"#{Deep("a", 1_000_000)}\n{{ a }}"),
            ("block string", $"{{ me {{ text(input: \"\"\"{Deep("\n ", 500_000)}\"\"\") }} }}"), ("line of commas", $"{{ {Deep(",", 1_000_000)} a }}"),
        })
        {
            yield return Limited($"a {name} of 1 MB", text, "documentLength");
        }
        yield return new("a number of 30,000 digits", $"{{ users(first: {Deep("9", 30_000)}) {{ totalCount }} }}", ExecutionResultKind.ValidationError);
        yield return new("an Int of 33 bits", "{ users(first: 4294967296) { totalCount } }", ExecutionResultKind.ValidationError);
        yield return new("a float of great exponent", "{ users(first: 1e999999) { totalCount } }", ExecutionResultKind.ValidationError);
        yield return new("half of a surrogate pair", "{ \uD800 }", ExecutionResultKind.SyntaxError);
        yield return new("the other half, in a string", "{ me { text(input: \"\uDC00\") } }", ExecutionResultKind.SyntaxError);
        yield return new("half of a pair as an escape", "{ me { text(input: \"\\uD800\") } }", ExecutionResultKind.SyntaxError);
        yield return new("a code point beyond Unicode", "{ me { text(input: \"\\u{110000}\") } }", ExecutionResultKind.SyntaxError);
        yield return new("a NUL", "{ a\0 }", ExecutionResultKind.SyntaxError);
        yield return new("a byte order mark in the middle of a name", "{ me { na\uFEFFme } }", ExecutionResultKind.ValidationError);
        yield return new("nothing", "", ExecutionResultKind.SyntaxError);
        yield return new("30,000 quotes", Deep("\"", 30_000), ExecutionResultKind.SyntaxError);
    }

    private static IEnumerable<HostileInput> VariableValues()
    {
        const string search = "query ($w: Filter) { users(where: $w) { totalCount } }";
        yield return Limited("a list of 200,000 items in a variable", search, "variableListLength") with { Variables = $"{{\"w\":{{\"in\":[{Deep("1,", 199_999)}1]}}}}" };
        yield return Limited("20,000 lists in a variable", search, "variableDepth") with { Variables = $"{{\"w\":{Deep("[", 20_000)}{Deep("]", 20_000)}}}" };
        yield return Limited("20,000 objects in a variable", search, "variableDepth") with { Variables = $"{{\"w\":{Deep("{\"and\":", 20_000)}{{}}{Deep("}", 20_000)}}}" };
        yield return Limited("100,000 variables that nobody declared", search, "variables") with { Variables = $"{{{Many(100_000, i => $"\"v{i}\":1,")}\"w\":null}}" };
        yield return new("variables in an array", search, ExecutionResultKind.VariableError) { Variables = "[1]" };
        yield return new("half of a surrogate pair in a variable", search, ExecutionResultKind.VariableError) { Variables = "{\"w\":{\"name\":\"\\ud800\"}}" };
        yield return new("half of a surrogate pair in a variable's name", search, ExecutionResultKind.VariableError) { Variables = "{\"\\ud800\":1}" };
        yield return new("400 wrong values in a variable", search, ExecutionResultKind.VariableError) { Variables = $"{{\"w\":{{\"in\":[{Deep("\"x\",", 399)}1]}}}}" };
        yield return new("400 unknown fields in a variable", search, ExecutionResultKind.VariableError) { Variables = $"{{\"w\":{{{Many(400, i => $"\"nam{i}\":1,")}\"x\":1}}}}" };
    }

    private static IEnumerable<HostileInput> Costs()
    {
        yield return Limited("a page of 20,000", "{ users(first: 20000) { nodes { id } } }", "cost");
        yield return Limited("pages in pages", "{ all { friends(first: 100) { friends(first: 100) { id } } } }", "cost");
        yield return Limited("a page size in a default", "query ($n: Int = 20000) { users(first: $n) { nodes { id } } }", "cost");
        yield return Limited("a page size in a variable", "query ($n: Int) { users(first: $n) { nodes { id } } }", "cost") with { Variables = "{\"n\":20000}" };
        yield return Limited("a page behind a condition", "query ($n: Int, $v: Boolean!) { users(first: $n) @include(if: $v) { nodes { id } } }", "cost") with { Variables = "{\"n\":20000,\"v\":false}" };
        yield return Limited("pages in fragments", "{ all { ...F } } fragment F on User { friends(first: 90) { ...G } } fragment G on Node { ... on User { friends(first: 90) { id } } }", "cost");
        yield return Limited("aliases of lists of keys", $"{{ {Many(19, i => $"n{i}: nodes(ids: [{Many(60, j => $"\"{j}\" ")}]) {{ ...F }} ")} }} {KeyFragment}", "cost");
        yield return Limited("keys in a variable", $"query ($ids: [ID!]!) {{ {Many(3, i => $"n{i}: nodes(ids: $ids) {{ ...F }} ")} }} {KeyFragment}", "cost") with { Variables = $"{{\"ids\":[{Many(400, i => $"\"{i}\",")}\"x\"]}}" };
    }

    /// <summary>A little more on each of a thousand keys than the limit lets through.</summary>
    private const string KeyFragment = "fragment F on Node { ... on User { friends(first: 9) { id } } }";

    private static HostileInput Limited(string name, string document, string limit) => new(name, document, ExecutionResultKind.LimitExceeded, limit);

    private static string Deep(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static string Many(int times, Func<int, FormattableString> text)
    {
        var all = new StringBuilder();
        for (var i = 0; i < times; i++) all.Append(text(i).ToString(CultureInfo.InvariantCulture));
        return all.ToString();
    }
}
