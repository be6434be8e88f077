using System.Text.Json;
using Inovasi.GraphQL;
using Inovasi.GraphQL.Execution;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Text;
using Inovasi.GraphQL.Types;

namespace Inovasi.Api.Csv;

/// <summary>A field of the answer as the document asks for it; the nodes of all its mentions are merged.</summary>
/// <param name="Name">The alias if there is one, else the field's name.</param>
/// <param name="Definition">The field; where it is asked for on several types, of the first of them.</param>
/// <param name="Mentions">Where it stands in the document, at least once, each with the type that its own selections are written against.</param>
internal sealed record AskedField(string Name, Field Definition, List<(FieldNode Node, NamedType Type)> Mentions)
{
    /// <summary>Has it fields of its own?</summary>
    public bool IsRecord => Definition.Type.Named is CompositeType;

    public bool IsList => Definition.Type.Nullable is ListType;
}

/// <summary>
/// The fields that an answer will have, read from the document alone, so that a table has the same columns whatever the data are.
/// Fragments count on every type that they are written for. What makes a document wrong is passed over here: the engine says it.
/// </summary>
internal sealed class AskedFields
{
    /// <summary>No document that the engine answers has more; this bounds the work on those that it refuses.</summary>
    private const int MostFields = 5_000;

    private readonly Schema _schema;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments;
    private readonly HashSet<string> _switchedOff = [];
    private readonly OperationDefinitionNode _operation;
    private int _count;

    private AskedFields(Schema schema, DocumentNode document, OperationDefinitionNode operation, JsonElement variables)
    {
        (_schema, _operation) = (schema, operation);
        _fragments = document.Definitions.OfType<FragmentDefinitionNode>().GroupBy(f => f.Name.Value).ToDictionary(g => g.Key, g => g.First());
        foreach (var variable in operation.VariableDefinitions)
        {
            var name = variable.Variable.Name.Value;
            var given = variables.ValueKind == JsonValueKind.Object && variables.TryGetProperty(name, out var value) ? value.ValueKind : JsonValueKind.Undefined;
            var isTrue = given == JsonValueKind.Undefined ? variable.DefaultValue is BooleanValueNode { Value: true } : given == JsonValueKind.True;
            if (!isTrue) _switchedOff.Add(name);
        }
    }

    /// <summary>Null when the document cannot be read or has not the operation that is asked for.</summary>
    public static AskedFields? Of(Schema schema, GraphQLRequest request)
    {
        var limits = QueryLimits.Public;
        if (request.Document.Length > limits.DocumentLength) return null;
        var options = new ParserOptions { MaxTokens = limits.Tokens!.Value, MaxDepth = limits.ParserDepth!.Value };
        if (!Parser.TryParse(new Source(request.Document), out var document, out _, options)) return null;
        var operations = document.Definitions.OfType<OperationDefinitionNode>().Where(o => request.OperationName is null || o.Name?.Value == request.OperationName).ToArray();
        return operations is [var operation] ? new AskedFields(schema, document, operation, request.Variables) : null;
    }

    public List<AskedField> Root() =>
        _schema.RootType(_operation.Operation) is { } root ? Collect([(_operation.SelectionSet, root)]) : [];

    public List<AskedField> Below(AskedField field) =>
        Collect(field.Mentions.Where(m => m.Node.SelectionSet is not null).Select(m => (m.Node.SelectionSet!, m.Type)));

    private List<AskedField> Collect(IEnumerable<(SelectionSetNode Set, NamedType Type)> sets)
    {
        var found = new List<AskedField>();
        var (byName, visited) = (new Dictionary<string, AskedField>(), new HashSet<string>());
        foreach (var (set, type) in sets) Add(set, type);
        return found;

        void Add(SelectionSetNode set, NamedType type)
        {
            foreach (var selection in set.Selections.Where(IsIncluded))
            {
                switch (selection)
                {
                    case FieldNode field: AddField(field, type); break;
                    case InlineFragmentNode inline: Add(inline.SelectionSet, inline.TypeCondition is { } on ? _schema.FindType(on.Name.Value) ?? type : type); break;
                    case FragmentSpreadNode spread when visited.Add(spread.Name.Value) && _fragments.TryGetValue(spread.Name.Value, out var fragment):
                        Add(fragment.SelectionSet, _schema.FindType(fragment.TypeCondition.Name.Value) ?? type);
                        break;
                }
            }
        }

        void AddField(FieldNode node, NamedType type)
        {
            if (type is not CompositeType parent || _schema.FindField(parent, node.Name.Value) is not { } definition || ++_count > MostFields) return;
            if (!byName.TryGetValue(node.ResponseName, out var field)) found.Add(byName[node.ResponseName] = field = new AskedField(node.ResponseName, definition, []));
            field.Mentions.Add((node, definition.Type.Named));
        }
    }

    /// <summary>https://spec.graphql.org/September2025/#sec--skip</summary>
    private bool IsIncluded(SelectionNode selection) => selection.Directives.All(d => d.Name.Value switch
    {
        "skip" => !Holds(d),
        "include" => Holds(d),
        _ => true,
    });

    private bool Holds(DirectiveNode directive) => directive.Arguments.FirstOrDefault(a => a.Name.Value == "if")?.Value switch
    {
        BooleanValueNode value => value.Value,
        VariableNode variable => !_switchedOff.Contains(variable.Name.Value),
        _ => false,
    };
}
