namespace Inovasi.GraphQL.Response;

/// <summary>
/// Why a place of the answer has no value: an error for the client, or an exception that must be masked, or a null that may not be.
/// </summary>
internal sealed record FieldFailure(GraphQLError? Error, Exception? Exception = null)
{
    /// <summary>Null at a place of a Non-Null type; there is one for all, since the sentence is only made if it is told.</summary>
    public static readonly FieldFailure NotNull = new((GraphQLError?)null);
}
