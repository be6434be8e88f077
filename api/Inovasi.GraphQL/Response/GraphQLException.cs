namespace Inovasi.GraphQL.Response;

/// <summary>
/// Thrown by a resolver to say something to the client: the error appears in the answer as it is, with the place filled in by the engine.
/// Where it is not exceptional, a resolver may as well give back the <see cref="GraphQLError"/> in place of a value.
/// </summary>
public sealed class GraphQLException : Exception
{
    public GraphQLException(GraphQLError error)
        : base(error.Message) => Error = error;

    public GraphQLException(string message)
        : this(new GraphQLError(message))
    {
    }

    public GraphQLException(string message, Exception innerException)
        : base(message, innerException) => Error = new GraphQLError(message) { Exception = innerException };

    public GraphQLException()
        : this("The field could not be resolved.")
    {
    }

    public GraphQLError Error { get; }
}
