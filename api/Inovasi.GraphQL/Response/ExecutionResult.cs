using System.Buffers;

namespace Inovasi.GraphQL.Response;

/// <summary>
/// The answer to one request, not yet text. Dispose of it after writing: its memory goes back to a pool.
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Response-Format</remarks>
public sealed class ExecutionResult : IDisposable
{
    private readonly ResponseData? _data;

    internal ExecutionResult(ExecutionResultKind kind, IReadOnlyList<GraphQLError> errors, ResponseData? data = null)
    {
        Kind = kind;
        Errors = errors;
        _data = data;
    }

    /// <summary>How far the request came: what a host chooses a status code by.</summary>
    public ExecutionResultKind Kind { get; }

    /// <summary>In the order in which they are told. Empty when everything went well.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>Did execution begin? If not, the answer has no <c>data</c>; if so it has, be it null.</summary>
    public bool HasData => Kind >= ExecutionResultKind.Executed;

    /// <summary>The estimate, where it came so far; written as <c>extensions.cost</c> if <see cref="WritesCost"/>.</summary>
    public CostReport? Cost { get; internal init; }

    /// <summary>Is the cost part of the answer? The client asked for it, or was refused because of it.</summary>
    public bool WritesCost { get; internal init; }

    internal ResponseData? Data => _data;

    /// <summary>A request error of the host's own, such as a body that is no request, in the shape of all others.</summary>
    public static ExecutionResult Refused(ExecutionResultKind kind, params ReadOnlySpan<GraphQLError> errors)
    {
        if (kind >= ExecutionResultKind.Executed)
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Only a request error has no data.");
        return new ExecutionResult(kind, errors.ToArray());
    }

    /// <summary>Writes the answer as JSON, in UTF-8 and in one pass: errors first, so that a reader of a long answer sees them.</summary>
    public void WriteTo(IBufferWriter<byte> output) => ResponseWriter.Write(this, output);

    public void Dispose() => _data?.Dispose();
}
