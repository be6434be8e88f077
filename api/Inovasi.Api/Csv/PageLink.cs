using System.Text;
using System.Text.Json.Nodes;
using Inovasi.GraphQL;
using Inovasi.GraphQL.Language;

namespace Inovasi.Api.Csv;

/// <summary>
/// The same question with another cursor, as an address. Where a variable of its own feeds the argument, the variable changes; otherwise the argument is
/// written into the document, so that every question has a next page and not only one that was written with pages in mind.
/// </summary>
internal static class PageLink
{
    /// <summary>Servers and proxies take no longer request lines.</summary>
    private const int LongestAddress = 8_000;

    /// <summary>Null when it would be too long for an address.</summary>
    /// <param name="endpoint">Scheme, host and path.</param>
    /// <param name="request">The question of this page.</param>
    /// <param name="page">Its field that gives pages.</param>
    /// <param name="argument"><c>after</c> or <c>before</c>.</param>
    /// <param name="cursor">Its new value.</param>
    /// <param name="release">The release that the address names; null for none.</param>
    public static string? To(string endpoint, GraphQLRequest request, AskedField page, string argument, string cursor, string? release)
    {
        var (document, variables) = Turn(request, page, argument, cursor);
        var address = new StringBuilder(endpoint).Append("?query=").Append(Uri.EscapeDataString(document));
        if (variables is not null) address.Append("&variables=").Append(Uri.EscapeDataString(variables));
        if (request.OperationName is { } name) address.Append("&operationName=").Append(Uri.EscapeDataString(name));
        if (release is not null) address.Append("&release=").Append(Uri.EscapeDataString(release));
        address.Append("&format=csv");
        return address.Length <= LongestAddress ? address.ToString() : null;
    }

    private static (string Document, string? Variables) Turn(GraphQLRequest request, AskedField page, string argument, string cursor)
    {
        var variables = request.Variables.ValueKind == System.Text.Json.JsonValueKind.Object ? JsonObject.Create(request.Variables) : null;
        var mentions = page.Mentions.Select(m => m.Node).DistinctBy(n => n.Location.Start).OrderByDescending(n => n.Location.Start).ToArray();
        if (ValueOf(mentions[0], argument) is VariableNode variable && IsUsedOnlyHere(variable.Name.Value, request.Document, mentions.Length))
        {
            variables ??= [];
            variables[variable.Name.Value] = cursor;
            return (request.Document, variables.ToJsonString());
        }
        var document = request.Document;
        // From the back, so that the places further on in front stay where they are.
        foreach (var mention in mentions) document = Write(document, mention, argument, StringLiteral.Print(cursor));
        return (document, variables?.ToJsonString());
    }

    private static string Write(string document, FieldNode field, string argument, string literal)
    {
        if (ValueOf(field, argument) is { } value) return Replace(document, value.Location.Start, value.Location.End, literal);
        return field.Arguments.IsEmpty
            ? document.Insert(field.Name.Location.End, $"({argument}: {literal})")
            : document.Insert(field.Arguments[0].Location.Start, $"{argument}: {literal}, ");
    }

    private static ValueNode? ValueOf(FieldNode field, string argument) => field.Arguments.FirstOrDefault(a => a.Name.Value == argument)?.Value;

    private static string Replace(string text, int start, int end, string by) => string.Concat(text.AsSpan(0, start), by, text.AsSpan(end));

    /// <summary>A variable that says something elsewhere too must keep its value there.</summary>
    private static bool IsUsedOnlyHere(string variable, string document, int mentions)
    {
        var uses = 0;
        Count(Parser.Parse(document));
        // One more is its definition.
        return uses == mentions + 1;

        void Count(Node node)
        {
            if (node is VariableNode { Name.Value: var name } && name == variable) uses++;
            AstWalker.VisitChildren(node, 0, (child, _) => Count(child));
        }
    }
}
