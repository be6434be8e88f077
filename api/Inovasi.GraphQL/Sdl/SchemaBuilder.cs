using System.Collections.Immutable;
using Inovasi.GraphQL.Introspection;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl;

/// <summary>
/// Document to schema. It expects a document that keeps the rules of definitions; the rules of the type system are checked
/// afterwards, on the result.
/// https://spec.graphql.org/September2025/#sec-Type-System
/// </summary>
/// <remarks>Two passes, because types refer to each other in circles: first all types without members, then their members.</remarks>
public sealed class SchemaBuilder
{
    private readonly SchemaSources _sources;
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly ILookup<string, TypeExtensionNode> _extensions;
    private readonly List<(InputValue Value, InputObjectType? Owner)> _inputValues = [];
    private int _fieldCount = IntrospectionTypes.Resolvers.Count;

    private SchemaBuilder(SchemaSources sources)
    {
        _sources = sources;
        _extensions = sources.Definitions.OfType<TypeExtensionNode>().ToLookup(node => node.Name.Value, StringComparer.Ordinal);
    }

    /// <summary>The schema of a document; <paramref name="scalars"/> says how its custom scalars coerce.</summary>
    /// <exception cref="ArgumentException">The document names a type that nobody defines: it was not validated.</exception>
    public static Schema Build(DocumentNode document, IReadOnlyDictionary<string, ScalarCoercion>? scalars = null) =>
        new SchemaBuilder(new SchemaSources(document.Definitions, scalars ?? SchemaSources.None.Scalars, RootsOf(document.Definitions))).Build();

    /// <summary>A new schema with the definitions and extensions of a document added: https://spec.graphql.org/September2025/#sec-Type-System-Extensions</summary>
    /// <exception cref="ArgumentException">The document names a type that nobody defines: it was not validated.</exception>
    public static Schema Extend(Schema schema, DocumentNode document)
    {
        var roots = new Dictionary<OperationType, string>(schema.Sources.Roots);
        AddDeclaredRoots(roots, document.Definitions);
        return new SchemaBuilder(schema.Sources with
        {
            Definitions = schema.Sources.Definitions.AddRange(document.Definitions),
            Roots = roots,
        }).Build();
    }

    private Schema Build()
    {
        var definitions = _sources.Definitions;
        var typeNodes = definitions.OfType<TypeDefinitionNode>().ToArray();
        foreach (var node in typeNodes) _types[node.Name.Value] = BuiltIn(node.Name.Value) ?? Declare(node);
        foreach (var type in _types.Values)
        {
            if (type.AstNode is not null) Define(type);
        }
        var directives = BuildDirectives();
        var schemaNode = definitions.OfType<SchemaDefinitionNode>().LastOrDefault();
        DefaultValueCoercion.CoerceAll(_inputValues);
        return new Schema(
            schemaNode?.Description?.Value,
            TypeOrder.Of(_types.Values, directives),
            directives,
            operation => _sources.Roots.TryGetValue(operation, out var name) ? Named(name) : null,
            IntrospectionTypes.MetaFields,
            _fieldCount)
        {
            AstNode = schemaNode,
            ExtensionNodes = [.. definitions.OfType<SchemaExtensionNode>()],
            Sources = _sources,
        };
    }

    /// <summary>https://spec.graphql.org/September2025/#sec-Root-Operation-Types.Default-Root-Operation-Type-Names</summary>
    private static Dictionary<OperationType, string> RootsOf(ImmutableArray<DefinitionNode> definitions)
    {
        var roots = new Dictionary<OperationType, string>();
        AddDeclaredRoots(roots, definitions);
        if (definitions.Any(d => d is SchemaDefinitionNode)) return roots;
        foreach (var name in definitions.OfType<TypeDefinitionNode>().Select(d => d.Name.Value))
        {
            if (name == "Query") roots[OperationType.Query] = name;
            else if (name == "Mutation") roots[OperationType.Mutation] = name;
            else if (name == "Subscription") roots[OperationType.Subscription] = name;
        }
        return roots;
    }

    private static void AddDeclaredRoots(Dictionary<OperationType, string> roots, ImmutableArray<DefinitionNode> definitions)
    {
        var declared = definitions.OfType<SchemaDefinitionNode>().SelectMany(d => d.OperationTypes)
            .Concat(definitions.OfType<SchemaExtensionNode>().SelectMany(d => d.OperationTypes));
        foreach (var node in declared) roots[node.Operation] = node.Type.Name.Value;
    }

    // ---- First pass: types without members ----

    private static NamedType? BuiltIn(string name) => (NamedType?)BuiltInScalars.All.Find(name) ?? IntrospectionTypes.All.Find(name);

    private NamedType Declare(TypeDefinitionNode node)
    {
        var name = node.Name.Value;
        var description = node.Description?.Value;
        TypeExtensionNode[] extensions = [.. _extensions[name].Where(e => Extends(e, node))];
        return node switch
        {
            ScalarTypeDefinitionNode => DeclareScalar(node, extensions),
            ObjectTypeDefinitionNode => new ObjectType(name, description) { AstNode = node, ExtensionNodes = extensions },
            InterfaceTypeDefinitionNode => new InterfaceType(name, description) { AstNode = node, ExtensionNodes = extensions },
            UnionTypeDefinitionNode => new UnionType(name, description) { AstNode = node, ExtensionNodes = extensions },
            EnumTypeDefinitionNode => new EnumType(name, description) { AstNode = node, ExtensionNodes = extensions },
            InputObjectTypeDefinitionNode => new InputObjectType(name, description, IsOneOf(node)) { AstNode = node, ExtensionNodes = extensions },
            _ => throw new System.Diagnostics.UnreachableException(node.Kind.ToString()),
        };
    }

    private static bool Extends(TypeExtensionNode extension, TypeDefinitionNode definition) => (extension, definition) switch
    {
        (ScalarTypeExtensionNode, ScalarTypeDefinitionNode) => true,
        (ObjectTypeExtensionNode, ObjectTypeDefinitionNode) => true,
        (InterfaceTypeExtensionNode, InterfaceTypeDefinitionNode) => true,
        (UnionTypeExtensionNode, UnionTypeDefinitionNode) => true,
        (EnumTypeExtensionNode, EnumTypeDefinitionNode) => true,
        (InputObjectTypeExtensionNode, InputObjectTypeDefinitionNode) => true,
        _ => false,
    };

    private ScalarType DeclareScalar(TypeDefinitionNode node, TypeExtensionNode[] extensions)
    {
        DefinitionNode[] nodes = [node, .. extensions];
        var url = nodes.Select(n => AppliedDirectives.SpecifiedByUrl(n.Directives)).LastOrDefault(u => u is not null);
        return new ScalarType(node.Name.Value, node.Description?.Value, url, _sources.Scalars.GetValueOrDefault(node.Name.Value))
        {
            AstNode = node,
            ExtensionNodes = extensions,
        };
    }

    private static bool IsOneOf(TypeDefinitionNode node) => AppliedDirectives.IsOneOf(node.Directives);

    // ---- Second pass: members ----

    private void Define(NamedType type)
    {
        switch (type)
        {
            case FieldedType fielded:
                fielded.Define([.. Implements(type).Select(Named)], new NamedList<Field>(FieldNodes(type).Select(node => BuildField(type.Name, node))));
                break;
            case UnionType union:
                union.Define([.. Members(type).Select(Named)]);
                break;
            case EnumType @enum:
                @enum.Define(new NamedList<EnumValue>(ValueNodes(type).Select(node => BuildEnumValue(type.Name, node))));
                break;
            case InputObjectType input:
                input.Define(new NamedList<InputValue>(InputFieldNodes(type).Select(node => BuildInputValue($"{type.Name}.{node.Name.Value}", node, input))));
                break;
        }
    }

    private static IEnumerable<NamedTypeNode> Implements(NamedType type) => type.Nodes.SelectMany(node => node switch
    {
        ObjectTypeDefinitionNode n => n.Interfaces,
        ObjectTypeExtensionNode n => n.Interfaces,
        InterfaceTypeDefinitionNode n => n.Interfaces,
        InterfaceTypeExtensionNode n => n.Interfaces,
        _ => [],
    });

    private static IEnumerable<FieldDefinitionNode> FieldNodes(NamedType type) => type.Nodes.SelectMany(node => node switch
    {
        ObjectTypeDefinitionNode n => n.Fields,
        ObjectTypeExtensionNode n => n.Fields,
        InterfaceTypeDefinitionNode n => n.Fields,
        InterfaceTypeExtensionNode n => n.Fields,
        _ => [],
    });

    private static IEnumerable<NamedTypeNode> Members(NamedType type) => type.Nodes.SelectMany(node => node switch
    {
        UnionTypeDefinitionNode n => n.Types,
        UnionTypeExtensionNode n => n.Types,
        _ => [],
    });

    private static IEnumerable<EnumValueDefinitionNode> ValueNodes(NamedType type) => type.Nodes.SelectMany(node => node switch
    {
        EnumTypeDefinitionNode n => n.Values,
        EnumTypeExtensionNode n => n.Values,
        _ => [],
    });

    private static IEnumerable<InputValueDefinitionNode> InputFieldNodes(NamedType type) => type.Nodes.SelectMany(node => node switch
    {
        InputObjectTypeDefinitionNode n => n.Fields,
        InputObjectTypeExtensionNode n => n.Fields,
        _ => [],
    });

    private Field BuildField(string typeName, FieldDefinitionNode node)
    {
        var coordinate = $"{typeName}.{node.Name.Value}";
        return new Field(typeName, node.Name.Value, node.Description?.Value, Referenced(node.Type), _fieldCount++, BuildArguments(coordinate, node.Arguments))
        {
            DeprecationReason = AppliedDirectives.DeprecationReason(node.Directives),
            AstNode = node,
        };
    }

    private NamedList<InputValue> BuildArguments(string coordinate, ImmutableArray<InputValueDefinitionNode> nodes) => nodes.IsEmpty
        ? NamedList<InputValue>.Empty
        : new NamedList<InputValue>(nodes.Select(node => BuildInputValue($"{coordinate}({node.Name.Value}:)", node, null)));

    private InputValue BuildInputValue(string coordinate, InputValueDefinitionNode node, InputObjectType? owner)
    {
        var defaultValue = node.DefaultValue is null ? null : new DefaultValue(node.DefaultValue);
        var value = new InputValue(coordinate, node.Name.Value, node.Description?.Value, Referenced(node.Type), defaultValue)
        {
            DeprecationReason = AppliedDirectives.DeprecationReason(node.Directives),
            AstNode = node,
        };
        if (defaultValue is not null) _inputValues.Add((value, owner));
        return value;
    }

    private static EnumValue BuildEnumValue(string typeName, EnumValueDefinitionNode node) => new(typeName, node.Name.Value, node.Description?.Value)
    {
        DeprecationReason = AppliedDirectives.DeprecationReason(node.Directives),
        AstNode = node,
    };

    private NamedList<Directive> BuildDirectives()
    {
        Directive[] defined =
        [
            .. _sources.Definitions.OfType<DirectiveDefinitionNode>().Select(node => new Directive(
                node.Name.Value,
                node.Description?.Value,
                [.. node.Locations.Select(location => location.Value)],
                BuildArguments("@" + node.Name.Value, node.Arguments),
                node.IsRepeatable) { AstNode = node }),
        ];
        var names = defined.Select(d => d.Name).ToHashSet(StringComparer.Ordinal);
        return new NamedList<Directive>([.. defined, .. BuiltInDirectives.All.Where(d => !names.Contains(d.Name))]);
    }

    private NamedType Named(NamedTypeNode node) => Named(node.Name.Value);

    private NamedType Named(string name) => BuiltIn(name) ?? _types.GetValueOrDefault(name)
        ?? throw new ArgumentException($"The type \"{name}\" is not defined; the document must be validated before a schema is built from it.", nameof(name));

    private GraphQLType Referenced(TypeNode node) => node switch
    {
        ListTypeNode list => Referenced(list.Type).List,
        NonNullTypeNode nonNull => Referenced(nonNull.Type).NonNull,
        NamedTypeNode named => Named(named),
        _ => throw new System.Diagnostics.UnreachableException(node.Kind.ToString()),
    };
}
