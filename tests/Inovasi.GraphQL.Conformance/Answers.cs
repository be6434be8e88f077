using System.Text.Json.Nodes;
using Inovasi.GraphQL.Response;

namespace Inovasi.GraphQL.Conformance;

/// <summary>The shapes of answers that several operations share.</summary>
internal static class Answers
{
    /// <summary><c>{"errors": [...]}</c> in the form of the protocol: places and path only where there are some.</summary>
    public static JsonObject Errors(IEnumerable<GraphQLError> errors) => new() { ["errors"] = new JsonArray([.. errors.Select(Error)]) };

    private static JsonNode Error(GraphQLError error)
    {
        var node = new JsonObject { ["message"] = error.Message };
        if (!error.Locations.IsEmpty)
        {
            node["locations"] = new JsonArray([.. error.Locations.Select(l => new JsonObject { ["line"] = l.Line, ["column"] = l.Column })]);
        }
        if (!error.Path.IsDefault) node["path"] = new JsonArray([.. error.Path.Select(p => p.Name is null ? (JsonNode)p.Index : p.Name)]);
        return node;
    }
}
