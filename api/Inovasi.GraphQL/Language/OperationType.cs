namespace Inovasi.GraphQL.Language;

/// <summary>The three kinds of operation: https://spec.graphql.org/September2025/#OperationType</summary>
public enum OperationType : byte
{
    Query,
    Mutation,
    Subscription,
}

/// <summary>The keyword of an operation type.</summary>
public static class OperationTypeKeywords
{
    /// <summary><c>query</c>, <c>mutation</c> or <c>subscription</c>.</summary>
    public static string Keyword(this OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };
}
