using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Text;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl;

/// <summary>
/// What the rules about definitions look at, found in one walk over the document. A document may hold operations and fragments beside
/// definitions: they are not part of a schema, but their directives and types are looked at all the same.
/// </summary>
public sealed class SdlContext
{
    private readonly List<GraphQLError> _errors = [];
    private readonly List<AppliedDirective> _appliedDirectives = [];
    private readonly List<TypeReference> _typeReferences = [];
    private readonly List<ObjectValueNode> _objectValues = [];
    private readonly List<FieldNode> _selectedFields = [];

    internal SdlContext(DocumentNode document, Schema? schema)
    {
        Document = document;
        Schema = schema;
        TypeDefinitions = new Dictionary<string, TypeDefinitionNode>(StringComparer.Ordinal);
        foreach (var node in document.Definitions.OfType<TypeDefinitionNode>()) TypeDefinitions[node.Name.Value] = node;
        Directives = KnownDirective.All(document, schema);
        foreach (var definition in document.Definitions) Visit(definition, definition, document);
    }

    public DocumentNode Document { get; }

    /// <summary>The schema that the document extends, if it extends one.</summary>
    public Schema? Schema { get; }

    /// <summary>The types that the document defines; of two with one name the last.</summary>
    internal Dictionary<string, TypeDefinitionNode> TypeDefinitions { get; }

    /// <summary>The directives that may be used: those of the document before those of the schema, or else of the specification.</summary>
    internal IReadOnlyDictionary<string, KnownDirective> Directives { get; }

    internal IReadOnlyList<AppliedDirective> AppliedDirectives => _appliedDirectives;

    internal IReadOnlyList<TypeReference> TypeReferences => _typeReferences;

    internal IReadOnlyList<ObjectValueNode> ObjectValues => _objectValues;

    internal IReadOnlyList<FieldNode> SelectedFields => _selectedFields;

    internal SuggestionBudget Suggestions { get; } = new();

    internal IReadOnlyList<GraphQLError> Errors => _errors;

    internal void Report(string message, params ReadOnlySpan<Node?> nodes) =>
        _errors.Add(new GraphQLError(message, nodes) { Code = ErrorCodes.SchemaInvalid });

    private void Visit(Node node, DefinitionNode definition, Node parent)
    {
        switch (node)
        {
            case DirectiveNode directive: _appliedDirectives.Add(new AppliedDirective(directive, parent, definition)); break;
            case NamedTypeNode named: _typeReferences.Add(new TypeReference(named, definition is not ExecutableDefinitionNode)); break;
            case ObjectValueNode value: _objectValues.Add(value); break;
            case FieldNode field: _selectedFields.Add(field); break;
        }
        AstWalker.VisitChildren(node, (Context: this, Definition: definition, Parent: node), static (child, at) => at.Context.Visit(child, at.Definition, at.Parent));
    }
}

/// <summary>A directive, the node that carries it, and the definition in which that stands.</summary>
internal sealed record AppliedDirective(DirectiveNode Node, Node Owner, DefinitionNode Definition);

/// <summary>The name of a type, and whether it stands in a definition or extension of the type system.</summary>
internal sealed record TypeReference(NamedTypeNode Node, bool IsInTypeSystem);
