using System.Collections.Immutable;
using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Response;

/// <summary>
/// What went wrong, as a value: every failure that a client can cause is one of these, and none is an exception.
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Errors</remarks>
public sealed record GraphQLError
{
    /// <summary>An error without a place.</summary>
    public GraphQLError(string message) => Message = message;

    /// <summary>An error at the beginning of each node; nodes that were made by code have no place and add none.</summary>
    public GraphQLError(string message, params ReadOnlySpan<ILocated?> nodes)
    {
        Message = message;
        Locations = Locate(nodes);
    }

    /// <summary>An error at one offset of a source, as the lexer and the parser report it.</summary>
    public GraphQLError(string message, Source source, int offset)
    {
        Message = message;
        Locations = [source.Locate(offset)];
    }

    public string Message { get; init; }

    /// <summary>Places in the document, in the order that explains the message; empty when there are none.</summary>
    public ImmutableArray<SourceLocation> Locations { get; init; } = [];

    /// <summary>The place in the response, or in an input value; default when the error has none.</summary>
    public ImmutableArray<PathSegment> Path { get; init; }

    /// <summary>One of <see cref="ErrorCodes"/>, or a code of the host; written as <c>extensions.code</c>.</summary>
    public string? Code { get; init; }

    /// <summary>Further entries of <c>extensions</c> beside the code.</summary>
    public ImmutableDictionary<string, object?>? Extensions { get; init; }

    /// <summary>The exception of a resolver, for the log. It is never written into a response.</summary>
    public Exception? Exception { get; init; }

    public override string ToString() =>
        Locations.IsEmpty ? Message : $"{Message} ({string.Join(", ", Locations.Select(l => $"{l.Line}:{l.Column}"))})";

    private static ImmutableArray<SourceLocation> Locate(ReadOnlySpan<ILocated?> nodes)
    {
        var places = ImmutableArray.CreateBuilder<SourceLocation>(nodes.Length);
        foreach (var node in nodes)
        {
            if (node?.Location is { Source: { } source, Start: var start }) places.Add(source.Locate(start));
        }
        return places.DrainToImmutable();
    }
}
