using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Types;

/// <summary>
/// How a host coerces a custom scalar. Each part may be left out: results and inputs then pass as they are, literals go through <paramref name="Input"/>.
/// A part must not throw for a value that it refuses; it says so by <see cref="Coerced.Failed"/>.
/// </summary>
/// <param name="Result">From a resolver's value, never null, to what is written.</param>
/// <param name="Input">From a variable's value (bool, int, double, string, list, dictionary) to the value that resolvers see.</param>
/// <param name="Literal">From a literal without variables to the value that resolvers see.</param>
public sealed record ScalarCoercion(
    Func<object, Coerced>? Result = null,
    Func<object?, Coerced>? Input = null,
    Func<ValueNode, Coerced>? Literal = null);
