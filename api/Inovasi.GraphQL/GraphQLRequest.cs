using System.Text.Json;

namespace Inovasi.GraphQL;

/// <summary>One request as a client sends it: https://spec.graphql.org/September2025/#sec-Executing-Requests</summary>
/// <param name="Document">The text of the document.</param>
public sealed record GraphQLRequest(string Document)
{
    /// <summary>
    /// Which operation of the document to execute. Null when the client says nothing; an empty text is a name that no operation has.
    /// </summary>
    public string? OperationName { get; init; }

    /// <summary>
    /// A JSON object with a member for each variable, or <c>default</c> or JSON null when the client gives none.
    /// Where a member is there twice, the last one counts. The document that it belongs to must live until execution has ended.
    /// </summary>
    public JsonElement Variables { get; init; }

    /// <summary>Is it safe to change something? False for an HTTP GET: a mutation is then refused before anything is resolved.</summary>
    public bool AllowsMutation { get; init; } = true;

    /// <summary>Does the client want <c>extensions.cost</c> in the answer?</summary>
    public bool WantsCost { get; init; }
}
