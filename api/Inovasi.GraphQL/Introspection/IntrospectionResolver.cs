using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Introspection;

/// <summary>
/// Answers a field of the introspection system. It is given the schema, the value of the parent (a <see cref="GraphQLType"/>, a
/// <see cref="Field"/> and so on; for the root of an operation anything) and the coerced arguments, and returns a value for the field's
/// type as any resolver would: null, bool, string, an object of the type system, or a list of these.
/// </summary>
public delegate object? IntrospectionResolver(Schema schema, object? parent, IReadOnlyDictionary<string, object?> arguments);
