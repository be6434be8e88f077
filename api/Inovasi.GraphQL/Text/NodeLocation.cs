namespace Inovasi.GraphQL.Text;

/// <summary>
/// The characters that a node was read from: <c>[Start, End)</c> of <paramref name="Source"/>.
/// The default, without a source, marks a node that was made by code.
/// </summary>
public readonly record struct NodeLocation(Source? Source, int Start, int End);
