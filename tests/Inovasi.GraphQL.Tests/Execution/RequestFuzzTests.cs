using System.Globalization;
using System.Text;
using System.Text.Json;
using Inovasi.GraphQL.Execution;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Types;
using static Inovasi.GraphQL.Tests.Execution.ExecutionHarness;

namespace Inovasi.GraphQL.Tests.Execution;

/// <summary>
/// Whole requests at random: documents that are nearly right, variables that are nearly right, resolvers that give anything. Whatever
/// comes, the engine answers with JSON in the shape of a response, and errors and nulls agree. <c>INOVASI_FUZZ</c> sets the number of
/// requests.
/// </summary>
public class RequestFuzzTests
{
    private const string Sdl = """
        type Query { me: User  users(first: Int = 2, where: Filter): [User!]  strict: User!  node(id: ID!): Node  any: [Any]  number: Int  color: Color  matrix: [[Int!]!] }
        type Mutation { rename(name: String!, times: Int! = 1): User  clear: Int! }
        type Subscription { changed: User }
        interface Node { id: ID! }
        type User implements Node { id: ID!  name: String  age: Int!  friend: User  friends(first: Int): [User]  tags: [String!]!  text(input: Filter!): String }
        type Post implements Node { id: ID!  title(upper: Boolean! = false): String  author: User! }
        union Any = User | Post
        input Filter { name: String  and: [Filter!]  in: [Int!] = [1]  color: Color }
        enum Color { RED GREEN }
        """;

    private static readonly string[] Words =
    [
        "{", "}", "{", "}", "(", ")", "[", "]", ":", "!", "=", "$", "@", "...", "|", "&", "query", "mutation", "subscription", "fragment", "on", "F", "G", "me", "users", "strict", "node",
        "any", "number", "color", "matrix", "id", "name", "age", "friend", "friends", "tags", "text", "title", "author", "first", "where", "input", "and", "in", "__typename", "__schema",
        "__type", "types", "fields", "ofType", "User", "Post", "Node", "Any", "Filter", "Int", "String", "Boolean", "RED", "null", "true", "false", "1", "-7", "1.5", "99999999999", "\"x\"",
        "\"\"\"b\"\"\"", "$v", "$w", "@skip(if: $v)", "@include(if: true)", "#c\n", "\uFEFF", "\uD800", "\"\\u{1F600}\"", "rename", "clear", "times", ",",
    ];

    private static readonly string[] Documents =
    [
        "{ me { id name age friend { name tags } } number }",
        "query Q($v: Boolean = true, $w: Int) { users(first: $w, where: {in: [1, $w], color: RED}) { ...F friends(first: 3) { ...F } } } fragment F on User { id n: name @skip(if: $v) }",
        "{ node(id: \"7\") { __typename id ... on User { age text(input: {name: \"x\"}) } ... on Post { title(upper: true) author { id } } } any { ... on Node { id } ...G } } fragment G on Post { title }",
        "mutation ($v: Boolean!) { a: rename(name: \"a\") { id age } clear b: rename(name: \"b\", times: 2) @include(if: $v) { tags } }",
        "{ strict { age friend { age friends { age } } } matrix color } query Other { number }",
        "{ __schema { types { name kind fields { name type { name ofType { name } } } } } __type(name: \"User\") { name } }",
    ];

    private static readonly string[] Variables =
    [
        "{}", "null", """{"v":true}""", """{"v":false,"w":3}""", """{"v":null,"w":null}""", """{"v":1,"w":"x"}""", """{"w":{"in":[1,[2]],"and":{"name":3}}}""",
        """{"v":{"color":"BLUE","nmae":1}}""", "[]", "\"x\"", """{"w":"\ud800"}""", """{"v":true,"v":false}""", """{"w":99999999999}""",
    ];

    [Fact]
    public async Task Answers_every_request_in_the_shape_of_a_response()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable("INOVASI_FUZZ") is { Length: > 0 } text ? text : "20000", CultureInfo.InvariantCulture);
        var kinds = new int[Enum.GetValues<ExecutionResultKind>().Length];
        for (var seed = 0; seed < count; seed++) kinds[(int)await Try(seed)]++;
        // A fuzzer that only ever makes syntax errors proves nothing.
        Assert.All(
            [ExecutionResultKind.SyntaxError, ExecutionResultKind.ValidationError, ExecutionResultKind.VariableError, ExecutionResultKind.Executed],
            kind => Assert.True(kinds[(int)kind] > count / 100, $"{kinds[(int)kind]} of {count} requests ended as {kind}"));
    }

    private static async Task<ExecutionResultKind> Try(int seed)
    {
        var random = new Random(seed);
        var engine = Engines[seed % Engines.Length];
        var document = MakeDocument(random);
        try
        {
            using var variables = JsonDocument.Parse(Variables[random.Next(Variables.Length)]);
            var request = new GraphQLRequest(document) { Variables = variables.RootElement, WantsCost = random.Next(4) == 0, AllowsMutation = random.Next(8) > 0 };
            using var result = await engine.ExecuteAsync(request, services: random);
            using var answer = JsonDocument.Parse(result.Text());
            Check(result, answer.RootElement);
            return result.Kind;
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"seed {seed}: {document}", exception);
        }
    }

    private static readonly GraphQLEngine[] Engines = [MakeEngine(new GraphQLOptions()), MakeEngine(new GraphQLOptions { Limits = QueryLimits.None, ExecutesSubscriptionEvents = true })];

    private static void Check(ExecutionResult result, JsonElement answer)
    {
        var hasData = answer.TryGetProperty("data", out var data);
        Assert.Equal(result.Kind >= ExecutionResultKind.Executed, hasData);
        Assert.Equal(result.Errors.Count > 0, answer.TryGetProperty("errors", out var errors));
        if (!hasData) Assert.NotEmpty(result.Errors);
        if (result.Errors.Count == 0) return;
        foreach (var error in errors.EnumerateArray())
        {
            Assert.NotEmpty(error.GetProperty("message").GetString()!);
            Assert.False(error.GetProperty("message").GetString()!.Contains("secret", StringComparison.Ordinal));
            if (error.TryGetProperty("path", out var path)) Assert.True(IsNullAt(data, path), $"{path} is not null in {data}");
        }
    }

    /// <summary>Does the way to the place of an error end in a null, at the place or before it?</summary>
    private static bool IsNullAt(JsonElement value, JsonElement path)
    {
        foreach (var step in path.EnumerateArray())
        {
            if (value.ValueKind == JsonValueKind.Null) return true;
            value = step.ValueKind == JsonValueKind.Number ? value[step.GetInt32()] : value.GetProperty(step.GetString()!);
        }
        return value.ValueKind == JsonValueKind.Null;
    }

    private static string MakeDocument(Random random)
    {
        if (random.Next(10) == 0) return string.Join(' ', Enumerable.Range(0, random.Next(40)).Select(_ => Words[random.Next(Words.Length)]));
        var text = new StringBuilder(Documents[random.Next(Documents.Length)]);
        for (var changes = random.Next(3); changes > 0; changes--)
        {
            var place = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0: text.Insert(place, $" {Words[random.Next(Words.Length)]} "); break;
                case 1: text.Remove(place, Math.Min(random.Next(1, 6), text.Length - place)); break;
                case 2: text[place] = (char)random.Next(32, 127); break;
                default:
                    var spaces = text.ToString().Split(' ');
                    spaces[random.Next(spaces.Length)] = Words[random.Next(Words.Length)];
                    text.Clear().AppendJoin(' ', spaces);
                    break;
            }
            if (text.Length == 0) break;
        }
        return text.ToString();
    }

    private static GraphQLEngine MakeEngine(GraphQLOptions options)
    {
        var map = new ResolverMap { DefaultTypeResolver = value => value as string ?? "User" };
        var kinds = new Func<int, Resolver>[]
        {
            _ => Resolver.Of(context => Anything(context.Services<Random>(), context.Field.Type)),
            _ => Resolver.OfTask(async context =>
            {
                // Drawn before the wait: what comes after it may run on several threads, and a seed must give the same request again.
                var value = Anything(context.Services<Random>(), context.Field.Type);
                if (context.Services<Random>().Next(3) == 0) await Task.Yield();
                return value;
            }),
            _ => Resolver.ForLevel(level =>
            {
                for (var i = 0; i < level.Count; i++) level.Set(i, Anything(level.Services<Random>(), level.Field.Type));
            }),
        };
        var number = 0;
        foreach (var type in Schema(Sdl).Types.OfType<ObjectType>().Where(type => !type.IsIntrospectionType))
        {
            foreach (var field in type.Fields) map.Add(type.Name, field.Name, kinds[number % kinds.Length](number++));
        }
        return new GraphQLEngine(Schema(Sdl), map, options);
    }

    /// <summary>Mostly a value of the type, sometimes nothing, something else or a failure.</summary>
    private static object? Anything(Random random, GraphQLType type)
    {
        switch (random.Next(24))
        {
            case 0: return null;
            case 1: return new GraphQLError("told");
            case 2: throw new InvalidOperationException("secret");
            case 3: throw new GraphQLException("told");
            case 4: return "Nobody";
            case 5: return new object[] { 1, null!, "x", new object[] { 2 } };
            case 6: return 1.5;
            case 7: return Lazy(random);
        }
        if (type.Nullable is ListType list) return Enumerable.Range(0, random.Next(4)).Select(_ => Anything(random, list.ItemType)).ToArray();
        return type.Named.Name switch
        {
            "Int" => random.Next(-5, 5),
            "String" or "ID" => "ä \"x\" \n \uD800",
            "Color" => random.Next(2) == 0 ? "RED" : "GREEN",
            "Node" or "Any" => random.Next(2) == 0 ? "User" : "Post",
            var name => name,
        };
    }

    private static IEnumerable<object?> Lazy(Random random)
    {
        yield return 1;
        if (random.Next(2) == 0) throw new InvalidOperationException("secret");
        yield return null;
    }
}
