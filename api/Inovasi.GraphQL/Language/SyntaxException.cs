using System.Collections.Immutable;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Language;

/// <summary>Unwinds the parser at the first syntax error. It never leaves this folder: <see cref="Parser"/> turns it into a value.</summary>
internal sealed class SyntaxException(GraphQLError error) : Exception(error.Message)
{
    public SyntaxException(Source source, int offset, string description)
        : this(new GraphQLError($"Syntax Error: {description}", source, offset) { Code = ErrorCodes.ParseFailed })
    {
    }

    /// <summary>A limit that the document exceeds.</summary>
    public SyntaxException(Source source, int offset, string description, ImmutableDictionary<string, object?> limit)
        : this(new GraphQLError($"Syntax Error: {description}", source, offset) { Code = ErrorCodes.LimitExceeded, Extensions = limit })
    {
    }

    public GraphQLError Error { get; } = error;
}
