using Inovasi.GraphQL.Introspection;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl;

/// <summary>
/// The order of a schema's types: those of the document as they stand there, each followed by the built-in scalars that it is the first
/// to refer to; then those of directives; then the introspection types. Scalars that nobody refers to are not part of the schema:
/// https://spec.graphql.org/September2025/#sec-Scalars.Built-in-Scalars
/// </summary>
internal sealed class TypeOrder
{
    private readonly HashSet<NamedType> _seen;
    private readonly List<NamedType> _order = [];

    private TypeOrder(IEnumerable<NamedType> defined) => _seen = [.. defined];

    public static IReadOnlyList<NamedType> Of(IReadOnlyCollection<NamedType> defined, NamedList<Directive> directives)
    {
        var order = new TypeOrder(defined);
        foreach (var type in defined) order.AddWithReferences(type);
        foreach (var argument in directives.SelectMany(directive => directive.Arguments)) order.Reach(argument.Type);
        order.Reach(IntrospectionTypes.Root);
        return order._order;
    }

    private void Reach(GraphQLType type)
    {
        if (_seen.Add(type.Named)) AddWithReferences(type.Named);
    }

    // Recursion ends soon: only built-in types are reached from here that are not in the document, and there are thirteen.
    private void AddWithReferences(NamedType type)
    {
        _order.Add(type);
        foreach (var reference in References(type)) Reach(reference);
    }

    private static IEnumerable<GraphQLType> References(NamedType type) => type switch
    {
        FieldedType fielded => fielded.Fields.SelectMany(field => field.Arguments.Select(argument => argument.Type).Prepend(field.Type)),
        InputObjectType input => input.Fields.Select(field => field.Type),
        _ => [],
    };
}
