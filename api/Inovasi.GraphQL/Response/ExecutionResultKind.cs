namespace Inovasi.GraphQL.Response;

/// <summary>
/// How far a request came. All but the last two are request errors: nothing was resolved, and the answer has no <c>data</c>.
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Errors.Request-Errors</remarks>
public enum ExecutionResultKind
{
    /// <summary>The document is not GraphQL.</summary>
    SyntaxError,

    /// <summary>The document breaks a rule of validation.</summary>
    ValidationError,

    /// <summary>A limit of <c>QueryLimits</c> was exceeded.</summary>
    LimitExceeded,

    /// <summary>The document does not have the one operation that was asked for, or the schema does not offer its kind.</summary>
    OperationError,

    /// <summary>A mutation, where the host allows none. https://spec.graphql.org/September2025/#sec-Mutation</summary>
    MutationNotAllowed,

    /// <summary>A variable's value does not fit its type.</summary>
    VariableError,

    /// <summary>Execution began and came to its end; there may be errors beside the data.</summary>
    Executed,

    /// <summary>Execution began and was stopped by a limit, of time or of the answer's length; <c>data</c> is null.</summary>
    Stopped,
}
