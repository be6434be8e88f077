using Inovasi.GraphQL.Response;

namespace Inovasi.GraphQL.Language;

/// <summary>Unwinds the parser at the first syntax error. It never leaves this folder: <see cref="Parser"/> turns it into a value.</summary>
internal sealed class SyntaxException(GraphQLError error) : Exception(error.Message)
{
    public SyntaxException(Source source, int offset, string description, string code = ErrorCodes.ParseFailed)
        : this(new GraphQLError($"Syntax Error: {description}", source, offset) { Code = code })
    {
    }

    public GraphQLError Error { get; } = error;
}
