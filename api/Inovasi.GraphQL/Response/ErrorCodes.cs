namespace Inovasi.GraphQL.Response;

/// <summary>
/// Every value of <c>extensions.code</c> that the engine itself gives. Sentences may improve; codes stay.
/// The first five are the names that clients of other servers already know.
/// </summary>
public static class ErrorCodes
{
    /// <summary>The document is not GraphQL.</summary>
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document breaks a rule of the specification's chapter on validation.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>A variable's or an argument's value does not fit its type.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>The request does not say which operation to execute, or names none of the document.</summary>
    public const string OperationResolutionFailure = "OPERATION_RESOLUTION_FAILURE";

    /// <summary>A fault of the server, not of the request.</summary>
    public const string InternalServerError = "INTERNAL_SERVER_ERROR";

    /// <summary>A limit on tokens, nesting, cost and the like; the message tells the value and the maximum.</summary>
    public const string LimitExceeded = "LIMIT_EXCEEDED";

    /// <summary>A schema definition that breaks a rule of the type system.</summary>
    public const string SchemaInvalid = "SCHEMA_INVALID";
}
