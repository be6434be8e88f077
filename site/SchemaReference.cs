using System.Collections.Immutable;
using Inovasi.GraphQL.Sdl;
using Inovasi.GraphQL.Types;

namespace Inovasi.Site;

/// <summary>
/// The contract of the API as its reference pages show it: <c>schema.graphql</c>, read once, and every type with the places that use it.
/// The types of introspection are left out, because the specification describes them.
/// </summary>
public sealed class SchemaReference
{
    private readonly ILookup<string, Use> _uses;

    private SchemaReference(string text)
    {
        Text = text;
        Schema = SchemaReader.Read(text);
        Types = [.. Schema.Types.Where(t => !t.IsIntrospectionType).OrderBy(t => t.Name, StringComparer.Ordinal)];
        Directives = [.. Schema.Directives.Where(d => d.AstNode is not null)];
        _uses = Types.SelectMany(UsesIn).ToLookup(u => u.Type.Name, u => u.Use);
    }

    /// <summary>The contract that this site was built with.</summary>
    public static SchemaReference Contract { get; } = new(EmbeddedText.Read("files/schema.graphql"));

    /// <summary>Another contract, as the pages would show it.</summary>
    public static SchemaReference Of(string text) => new(text);

    /// <summary>The contract as it was written.</summary>
    public string Text { get; }

    public Schema Schema { get; }

    /// <summary>Every type with a page of its own, by name.</summary>
    public ImmutableArray<NamedType> Types { get; }

    /// <summary>The directives that the contract defines itself.</summary>
    public ImmutableArray<Directive> Directives { get; }

    /// <summary>The fields, arguments and input fields whose values are of a type.</summary>
    public IEnumerable<Use> UsesOf(NamedType type) => _uses[type.Name];

    /// <summary>The object types that answer for an interface or a union; none for other types.</summary>
    public IReadOnlyList<NamedType> PossibleTypes(NamedType type) =>
        type is InterfaceType or UnionType ? [.. Schema.PossibleTypes((CompositeType)type).OrderBy(t => t.Name, StringComparer.Ordinal)] : [];

    /// <summary>The unions that an object type belongs to.</summary>
    public IEnumerable<UnionType> UnionsOf(NamedType type) => Types.OfType<UnionType>().Where(u => u.MemberTypes.Contains(type));

    private static IEnumerable<(NamedType Type, Use Use)> UsesIn(NamedType owner) => owner switch
    {
        FieldedType fielded => fielded.Fields.SelectMany(field => field.Arguments
            .Select(argument => (argument.Type.Named, new Use(owner, field.Name, argument.Name)))
            .Prepend((field.Type.Named, new Use(owner, field.Name, null)))),
        InputObjectType input => input.Fields.Select(field => (field.Type.Named, new Use(owner, field.Name, null))),
        _ => [],
    };

    /// <summary>A place where a type is used: a field of an object, interface or input, or an argument of such a field.</summary>
    public sealed record Use(NamedType Owner, string Field, string? Argument)
    {
        /// <summary>The place as a schema coordinate: https://spec.graphql.org/September2025/#sec-Schema-Coordinates</summary>
        public string Coordinate => Argument is null ? $"{Owner.Name}.{Field}" : $"{Owner.Name}.{Field}({Argument}:)";
    }
}
