using System.Text.Json;
using Inovasi.GraphQL;
using Inovasi.GraphQL.Language;
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
/// Fragments count on every type that they are written for. Only for documents that the engine executes: the work is that of their selections, fragments
/// replaced, which have a limit, and whose depth has one.
/// </summary>
internal sealed class AskedFields
{
    private readonly Schema _schema;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments;
    private readonly HashSet<string> _switchedOff = [];
    private readonly OperationDefinitionNode _operation;

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

    public static AskedFields Of(Schema schema, GraphQLRequest request)
    {
        var document = Parser.Parse(request.Document);
        var operation = document.Definitions.OfType<OperationDefinitionNode>().Single(o => request.OperationName is null || o.Name?.Value == request.OperationName);
        return new AskedFields(schema, document, operation, request.Variables);
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
            if (type is not CompositeType parent || _schema.FindField(parent, node.Name.Value) is not { } definition) return;
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
