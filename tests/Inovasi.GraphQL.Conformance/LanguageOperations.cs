using System.Text.Json;
using System.Text.Json.Nodes;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Conformance;

/// <summary>The operations on text: parsing, printing, stripping, lexing, suggesting.</summary>
internal static class LanguageOperations
{
    /// <summary>The limits of a public endpoint are off here, so that every case reaches the algorithm it is about.</summary>
    public static ParserOptions Options { get; } = new() { MaxDepth = ParserOptions.DepthCeiling };

    public static void AddTo(Dictionary<string, Func<JsonElement, JsonObject>> operations)
    {
        operations["parse"] = ParseDocument;
        operations["print"] = r => Parser.TryParse(r.Source("document"), out var d, out var e, Options) ? Printed(d) : Answers.Errors([e]);
        operations["parseValue"] = r => Parser.TryParseValue(r.Source("literal"), out var v, out var e, Options) ? Parsed(v) : Answers.Errors([e]);
        operations["parseConstValue"] = r => Parser.TryParseConstValue(r.Source("literal"), out var v, out var e, Options) ? Parsed(v) : Answers.Errors([e]);
        operations["parseType"] = r => Parser.TryParseType(r.Source("type"), out var t, out var e, Options) ? Parsed(t) : Answers.Errors([e]);
        operations["parseCoordinate"] = r => Parser.TryParseCoordinate(r.Source("coordinate"), out var c, out var e) ? Parsed(c) : Answers.Errors([e]);
        operations["strip"] = Strip;
        operations["lex"] = Lex;
        operations["suggest"] = Suggest;
    }

    public static Source Source(this JsonElement request, string name) => new(request.Text(name));

    private static JsonObject Parsed(Node node) => new() { ["ok"] = true, ["printed"] = Printer.Print(node) };

    private static JsonObject Printed(Node node) => new() { ["printed"] = Printer.Print(node) };

    private static JsonObject ParseDocument(JsonElement request)
    {
        var options = Options;
        if (request.TryGetProperty("options", out var given) && given.TryGetProperty("maxTokens", out var max)) options = options with { MaxTokens = max.GetInt32() };
        return Parser.TryParse(request.Source("document"), out var document, out var error, options) ? Parsed(document) : Answers.Errors([error]);
    }

    private static JsonObject Strip(JsonElement request) =>
        IgnoredCharacters.TryStrip(request.Source("document"), out var stripped, out var error)
            ? new JsonObject { ["printed"] = stripped }
            : Answers.Errors([error!]);

    private static JsonObject Lex(JsonElement request)
    {
        var source = request.Source("document");
        if (!Lexer.TryReadAll(source, out var tokens, out var error)) return Answers.Errors([error]);
        return new JsonObject { ["tokens"] = new JsonArray([.. tokens.Select(t => Describe(source, t))]) };
    }

    private static JsonObject Describe(Source source, Token token)
    {
        var place = source.Locate(token.Start);
        var kind = token.Kind.Text();
        var node = new JsonObject { ["kind"] = kind, ["start"] = token.Start, ["end"] = token.End, ["line"] = place.Line, ["column"] = place.Column };
        var value = token.Value ?? (token.Kind is TokenKind.Name or TokenKind.Int or TokenKind.Float ? source.Body[token.Start..token.End] : null);
        if (value is not null) node["value"] = value;
        return node;
    }

    private static JsonObject Suggest(JsonElement request)
    {
        var options = request.GetProperty("options").EnumerateArray().Select(o => o.Text());
        return new JsonObject { ["suggestions"] = new JsonArray([.. Suggestions.For(request.Text("input"), options).Select(s => (JsonNode)s)]) };
    }
}
