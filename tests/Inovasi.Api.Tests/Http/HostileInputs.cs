using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inovasi.Api.Tests.Http;

/// <summary>A request that somebody who means no good would send, and how it must be refused: the status, and every error as <c>CODE: sentence</c>.</summary>
public sealed record HostileInput(string Name, string Body, int Status, ImmutableArray<string> Errors);

/// <summary>What a public endpoint must survive: long, deep, many, circular, doubled, and things that are no text.</summary>
public static class HostileInputs
{
    private const string TooDeep = "LIMIT_EXCEEDED: Syntax Error: Document nests deeper than 128 levels. Parsing aborted.";
    private const string TooManyTokens = "LIMIT_EXCEEDED: Syntax Error: Document contains more than 4000 tokens. Parsing aborted.";
    private const string TooLarge = "BODY_TOO_LARGE: The body must have at most 131072 bytes.";

    private const string PageOfSize = "query($n:Int){innovations(first:$n){totalCount}}";

    public static ImmutableArray<HostileInput> All { get; } =
    [
        .. Deep(), .. Many(), .. Fragments(), .. Long(), .. NoText(), .. Costly(), .. Variables(), .. Unknown(), .. NoRequest(),
    ];

    private static IEnumerable<HostileInput> Deep() =>
    [
        Document("selections 50 deep", "{" + Nested("related{", "}", 50, "id") + "}", Limit("The operation nests 51 fields", 12, "selectionDepth")),
        Document("selections 10,000 deep", Nested("{a", "}", 10_000), TooDeep),
        new("selections 100,000 deep", Json(Nested("{a", "}", 100_000)), 413, [TooLarge]),
        Document("lists 15,000 deep", $"{{node(id:{Nested("[", "]", 15_000)}){{id}}}}", TooDeep),
        Document("objects 6,000 deep", $"{{node(id:{Nested("{a:", "}", 6_000, "1")}){{id}}}}", TooDeep),
        Document("types 12,000 deep", $"query($a:{Nested("[", "]", 12_000, "Int")}){{__typename}}", TooDeep),
        Document(
            "introspection in circles",
            "{__schema{types{fields{type{fields{type{fields{name}}}}}}}}", Limit("Introspection nests 3 lists", 2, "introspectionLists")),
        Document(
            "a list of a list of a type",
            "{__type(name:\"Query\"){fields{type" + Nested("{ofType", "}", 13, "{name}") + "}}}",
            Limit("Introspection nests 13 fields \"ofType\"", 12, "introspectionTypeDepth")),
    ];

    private static IEnumerable<HostileInput> Many() =>
    [
        Document("1,200 aliases", $"{{{Repeated(1_200, n => $"a{n}:__typename")}}}", Limit("The document has 1200 aliases", 60, "aliases")),
        Document(
            "500 lists by aliases",
            $"{{{Repeated(500, n => $"a{n}:innovations{{totalCount}}")}}}", Limit("The document has 500 aliases", 60, "aliases")),
        Document(
            "200 introspections by aliases",
            $"{{{Repeated(200, n => $"a{n}:__schema{{__typename}}")}}}", Limit("The document has 200 aliases", 60, "aliases")),
        Document("one field 15,000 times", $"{{{Repeated(15_000, _ => "a")}}}", TooManyTokens),
        Document(
            "one field 900 times with its own selections",
            $"{{{Repeated(900, _ => "release{code}")}}}", Limit("The operation has 900 fields at its root", 20, "rootFields")),
        Document(
            "1,900 fields that do not exist",
            $"{{release{{{Repeated(1_900, n => $"cod{n}")}}}}}",
            [
                .. Enumerable.Range(0, 20).Select(n => $"GRAPHQL_VALIDATION_FAILED: Cannot query field \"cod{n}\" on type \"Release\". Did you mean \"code\"?"),
                "LIMIT_EXCEEDED: Too many validation errors, error limit reached. Validation aborted.",
            ]),
        Document("600 known directives", $"{{__typename {Repeated(600, _ => "@skip(if:false)")}}}", TooManyTokens),
        Document(
            "1,900 unknown directives",
            $"{{__typename {Repeated(1_900, _ => "@x")}}}", Limit("There are 1900 directives in one place", 8, "directivesInOnePlace")),
        Document(
            "80 directives in 80 places",
            $"{{release{{{Repeated(80, _ => "code@skip(if:false)")}}}}}", Limit("The document has 80 directives", 60, "directives")),
        Document("700 operations", Repeated(700, n => $"query a{n}{{__typename}}"), Limit("The document has 700 operations", 20, "operations")),
    ];

    private static IEnumerable<HostileInput> Fragments() =>
    [
        Document(
            "a fragment in itself",
            "{...a} fragment a on Query{...a}", "GRAPHQL_VALIDATION_FAILED: Cannot spread fragment \"a\" within itself."),
        Document(
            "a fragment in itself through fields",
            "{agency(slug:\"a\"){...a}} fragment a on Agency{a:predecessor{...a} b:predecessor{...a}}",
            "GRAPHQL_VALIDATION_FAILED: Cannot spread fragment \"a\" within itself.",
            "GRAPHQL_VALIDATION_FAILED: Cannot spread fragment \"a\" within itself."),
        Document(
            "two fragments in each other",
            "{...a} fragment a on Query{...b} fragment b on Query{...a}",
            "GRAPHQL_VALIDATION_FAILED: Cannot spread fragment \"a\" within itself via \"b\"."),
        Document(
            "a fragment in itself through inline fragments",
            "{...a} fragment a on Query{...on Query{...{...a}}}", "GRAPHQL_VALIDATION_FAILED: Cannot spread fragment \"a\" within itself."),
        Document(
            "fragments that double 30 times",
            $"{{...f0}} {Repeated(30, n => $"fragment f{n} on Query{{...f{n + 1} ...f{n + 1}}}")} fragment f30 on Query{{__typename}}",
            Limit("With its fragments the operation has 1073741824 selections", 5000, "expandedSelections")),
        Document(
            "300 fragments over the same fields",
            $"{{{Repeated(300, n => $"...f{n}")}}} {Repeated(300, n => $"fragment f{n} on Query{{release{{code}}}}")}",
            Limit("The document has 300 fragment spreads", 200, "fragmentSpreads")),
    ];

    private static IEnumerable<HostileInput> Long() =>
    [
        new("a name of 1 MB", Json($"{{{new string('a', 1 << 20)}}}"), 413, [TooLarge]),
        Document(
            "a name of 33,000 letters",
            $"{{{new string('a', 33_000)}}}",
            "LIMIT_EXCEEDED: The document has 33002 characters, but at most 32768 are allowed (limit \"documentLength\")."),
        Document(
            "a name of 30,000 letters",
            $"{{{new string('a', 30_000)}}}", "GRAPHQL_VALIDATION_FAILED: " + $"Cannot query field \"{new string('a', 30_000)}"[..4_096] + "…"),
        Document(
            "a number of 30,000 digits",
            $"{{innovations(first:{new string('9', 30_000)}){{totalCount}}}}",
            "GRAPHQL_VALIDATION_FAILED: " + $"Int cannot represent non 32-bit signed integer value: {new string('9', 30_000)}"[..4_096] + "…"),
        Document(
            "a number beyond 32 bits",
            "{innovations(first:3000000000){totalCount}}",
            "GRAPHQL_VALIDATION_FAILED: Int cannot represent non 32-bit signed integer value: 3000000000"),
        Document("a string of 30,000 letters", $"{{node(id:\"{new string('x', 30_000)}\"){{id}}}}"),
        Document("a block string of 15,000 lines", $"{{node(id:\"\"\"{Repeated(15_000, _ => "\n")}\"\"\"){{id}}}}"),
        Document("a comment of 30,000 letters", $"#{new string('x', 30_000)}\n{{__typename}}"),
        Document("30,000 commas", $"{{{new string(',', 30_000)}__typename}}"),
    ];

    private static IEnumerable<HostileInput> NoText() =>
    [
        Document(
            "a character beyond Unicode",
            "{node(id:\"\\u{110000}\"){id}}", "GRAPHQL_PARSE_FAILED: Syntax Error: Invalid Unicode escape sequence: \"\\u{110000}\"."),
        Document(
            "half a character",
            "{node(id:\"\\uD800\"){id}}", "GRAPHQL_PARSE_FAILED: Syntax Error: Invalid Unicode escape sequence: \"\\uD800\"."),
        Document("the character nought", "{a\0b}", "GRAPHQL_PARSE_FAILED: Syntax Error: Unexpected character: U+0000."),
        Document("a byte order mark in the middle", "{release{code\uFEFFdate}}"),
        Document("a byte order mark in a name's place", "{\uFEFF}", "GRAPHQL_PARSE_FAILED: Syntax Error: Expected Name, found \"}\"."),
        new(
            "half a character in JSON",
            "{\"query\": \"{a(b: \\\"\\uD800\\\")}\"}", 400, ["BAD_REQUEST: The body has an escape such as \\uD800 that is half a character."]),
    ];

    private static IEnumerable<HostileInput> Costly() =>
    [
        Document(
            "cost behind a condition",
            "query($v:Boolean=false){innovations(first:100)@include(if:$v){nodes{related{related{related{id name}}}}}}",
            Limit("The operation costs 5370", 5000, "cost")),
        Document(
            "cost in a default value",
            "query($n:Int=100){innovations(first:$n){nodes{owner{sources{citations(first:$n){nodes{field}}}}}}}",
            Limit("The operation costs 44020", 5000, "cost")),
        Document(
            "cost in a variable",
            "query($n:Int){innovations(first:$n){nodes{owner{sources{citations(first:$n){nodes{field}}}}}}}",
            new { n = 100 },
            Limit("The operation costs 44020", 5000, "cost")),
        Document(
            "cost in fragments",
            "{...f} fragment f on Query{innovations(first:100){nodes{...g}}} fragment g on Innovation{owner{sources{citations(first:100){nodes{field}}}}}",
            Limit("The operation costs 44020", 5000, "cost")),
        Document(
            "cost in aliases of nodes",
            $"{{innovations(first:100){{{Repeated(25, n => $"a{n}:nodes{{owner{{basis}}}}")}}}}}", Limit("The operation costs 5645", 5000, "cost")),
    ];

    private static IEnumerable<HostileInput> Variables() =>
    [
        new("a list of 200,000 items", Json("{__typename}", new { a = new int[200_000] }), 413, [TooLarge]),
        Document(
            "a list of 501 items",
            "query($w:InnovationFilter){innovations(where:$w){totalCount}}",
            new { w = new { owner = Enumerable.Repeat("a", 501) } },
            Limit("A list in a variable has 501 items", 500, "variableListLength")),
        Document(
            "201 variables",
            "{__typename}",
            Enumerable.Range(0, 201).ToDictionary(n => $"a{n}", n => n),
            Limit("The operation is given 201 variables", 200, "variables")),
        Document(
            "9,000 variables that nothing uses",
            "{__typename}",
            Enumerable.Range(0, 9_000).ToDictionary(n => $"a{n}", n => n),
            Limit("The operation is given 9000 variables", 200, "variables")),
        new(
            "a variable 33 deep",
            $"{{\"query\":\"{{__typename}}\",\"variables\":{{\"a\":{Nested("[", "]", 33)}}}}}",
            400,
            [Limit("The value of a variable nests 33 objects and lists", 32, "variableDepth")]),
        new(
            "a variable 20,000 deep",
            $"{{\"query\":\"{{__typename}}\",\"variables\":{{\"a\":{Nested("[", "]", 20_000)}}}}}",
            400,
            ["BAD_REQUEST: The body must be JSON at most 64 levels deep; it is not from line 1, byte 104 on."]),
        Document("a text for a number", PageOfSize, new { n = "x" }, NoInteger("\"x\"")),
        Document("a fraction for a number", PageOfSize, new { n = 1.5 }, NoInteger("1.5")),
        Document("a list for a number", PageOfSize, new { n = new[] { 1 } }, NoInteger("[1]")),
        Document("an object for a number", PageOfSize, new { n = new { a = 1 } }, NoInteger("{ a: 1 }")),
        Document("true for a number", PageOfSize, new { n = true }, NoInteger("true")),
        Document(
            "a filter that does not exist",
            "query($w:InnovationFilter){innovations(where:$w){totalCount}}",
            new { w = new { ownr = new[] { "a" } } },
            "BAD_USER_INPUT: Variable \"$w\" got invalid value { ownr: [\"a\"] }; Field \"ownr\" is not defined by type \"InnovationFilter\". Did you mean \"owner\"?"),
    ];

    private static IEnumerable<HostileInput> Unknown() =>
    [
        Document(
            "an unknown value of a vocabulary",
            "{innovations(where:{form:[\"pelayanan-publk\"]}){totalCount}}",
            200,
            "VALUE_UNKNOWN: Field \"form\" of the filter must name a value of the vocabulary \"bentuk\", but there is no \"pelayanan-publk\". Did you mean \"pelayanan-publik\"?"),
        Document(
            "an unknown agency",
            "{innovations(where:{owner:[\"disdukcapl\"]}){totalCount}}",
            200,
            "VALUE_UNKNOWN: Field \"owner\" of the filter must name an agency, but there is no \"disdukcapl\". Did you mean \"disdukcapil\", \"disdag\" or \"disdikbud\"?"),
        Document(
            "an unknown name of an enum",
            "{innovations(where:{unknown:[OWNR]}){totalCount}}",
            "GRAPHQL_VALIDATION_FAILED: Value \"OWNR\" does not exist in \"InnovationFact\" enum. Did you mean the enum value \"OWNER\"?"),
        Document(
            "a page of 101",
            "{innovations(first:101){totalCount}}", 200, "PAGE_SIZE: Argument \"first\" must be between 1 and 100, but it is 101."),
        Document(
            "a cursor of nothing",
            "{innovations(after:\"abc\"){totalCount}}",
            200,
            "CURSOR_MALFORMED: Argument \"after\" must be a cursor that this API gave, such as \"2026-11-21-3fa9c1d2/innovations-name-asc/20\", but it is \"abc\"."),
        Document("a mutation", "mutation{a}", "GRAPHQL_VALIDATION_FAILED: The mutation operation is not supported by the schema."),
        Document("a subscription", "subscription{a}", "GRAPHQL_VALIDATION_FAILED: The subscription operation is not supported by the schema."),
        new(
            "an empty name of an operation",
            """{"query":"query A{__typename} query B{__typename}","operationName":""}""", 400,
            ["OPERATION_RESOLUTION_FAILURE: Must provide operation name if query contains multiple operations."]),
        new("an empty name of the only operation", """{"query":"query A{__typename}","operationName":""}""", 200, []),
    ];

    private static IEnumerable<HostileInput> NoRequest() =>
    [
        new(
            "a batch of 1,000",
            $"[{string.Join(',', Enumerable.Repeat("{\"query\":\"{__typename}\"}", 1_000))}]", 400,
            ["BATCHING_NOT_ENABLED: Batching is not enabled: send one request, an object with the member \"query\", at a time."]),
        new(
            "an empty batch",
            "[]", 400,
            ["BATCHING_NOT_ENABLED: Batching is not enabled: send one request, an object with the member \"query\", at a time."]),
        new("a member twice, the last one counts", """{"query":"{a}","query":"{__typename}"}""", 200, []),
        new(
            "a list of variables",
            """{"query":"{__typename}","variables":[1]}""",
            400,
            ["BAD_REQUEST: The member \"variables\" of the body must be an object, but it is a list."]),
        new("a number for a document", """{"query":7}""", 400, ["BAD_REQUEST: The member \"query\" of the body must be a text, but it is a number."]),
        new(
            "the name of a document instead of the document",
            """{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"abc"}}}""",
            400,
            ["PERSISTED_QUERY_NOT_SUPPORTED: Documents are not kept here under a name: send the text of the document as \"query\"."]),
        new(
            "the name of a document beside another document",
            """{"query":"{__typename}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"abc"}}}""", 200, []),
    ];

    private static HostileInput Document(string name, string document, params ImmutableArray<string> errors) => Document(name, document, errors.IsEmpty ? 200 : 400, errors);

    private static HostileInput Document(string name, string document, int status, params ImmutableArray<string> errors) => new(name, Json(document), status, errors);

    private static HostileInput Document(string name, string document, object variables, string error) => new(name, Json(document, variables), 400, [error]);

    private static string NoInteger(string value) => $"BAD_USER_INPUT: Variable \"$n\" got invalid value {value}; Int cannot represent non-integer value: {value}";

    private static string Limit(string sentence, int maximum, string name) => $"LIMIT_EXCEEDED: {sentence}, but at most {maximum} are allowed (limit \"{name}\").";

    private static string Json(string document, object? variables = null) =>
        new JsonObject { ["query"] = document, ["variables"] = JsonSerializer.SerializeToNode(variables) }.ToJsonString();

    private static string Nested(string open, string close, int times, string inside = "") => Repeated(times, _ => open, "") + inside + Repeated(times, _ => close, "");

    private static string Repeated(int times, Func<int, string> text, string between = " ") => string.Join(between, Enumerable.Range(0, times).Select(text));
}
