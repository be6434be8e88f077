using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Execution;

/// <summary>
/// What an operation costs, as a tree of weights and list lengths that the values of variables make a number; see <see cref="CostModel"/>.
/// Made once for a document; counting walks it once for a request.
/// </summary>
/// <remarks>
/// Equal response names count once, as they are resolved once. Of selections on different object types only the dearest counts, since a
/// value has one type. The tree is at most as large as the operation with its fragments replaced, which has a limit of its own; where the
/// host has lifted that one, <see cref="MostNodes"/> bounds it: what lies beyond is taken for infinitely dear.
/// </remarks>
internal sealed class CostEstimate
{
    private const int MostNodes = 100_000;

    private readonly Node _root;

    private CostEstimate(Node root) => _root = root;

    public static CostEstimate Of(PreparedDocument document, OperationDefinitionNode operation, CostModel model)
    {
        var rootType = document.Binding.Schema.RootType(operation.Operation) as ObjectType;
        var builder = new Builder(document, model);
        return new CostEstimate(rootType is null ? new Node() : builder.Build(rootType, [operation.SelectionSet]));
    }

    public double Evaluate(IReadOnlyDictionary<string, object?> variables) => _root.Evaluate(variables, inheritedSize: null);

    /// <summary>The fields on one type, and apart from them those on each object type.</summary>
    private sealed class Node
    {
        private List<Node>? _always;
        private Dictionary<string, List<Node>>? _byObjectType;

        public double OwnWeight { get; init; }

        /// <summary>How long the list is; null for what is no list.</summary>
        public ListSize? Size { get; init; }

        /// <summary>The arguments that are given and cost something of themselves.</summary>
        public ImmutableArray<(ValueNode Value, double Weight)> Arguments { get; init; } = [];

        /// <summary>Adds a field that every value has; most nodes are scalars and have none, so nothing is made for these.</summary>
        public void Add(Node child) => (_always ??= []).Add(child);

        /// <summary>Adds a field that values of one object type have.</summary>
        public void Add(string objectType, Node child)
        {
            _byObjectType ??= new Dictionary<string, List<Node>>(StringComparer.Ordinal);
            if (!_byObjectType.TryGetValue(objectType, out var children)) _byObjectType.Add(objectType, children = []);
            children.Add(child);
        }

        /// <param name="variables">The request's coerced variables.</param>
        /// <param name="inheritedSize">The page size that the field around gives to the lists right below it.</param>
        public double Evaluate(IReadOnlyDictionary<string, object?> variables, double? inheritedSize)
        {
            var own = Size?.Evaluate(variables);
            // A field without a list hands its page size on: the arguments of a connection are about its edges.
            var below = Size is { IsList: false } connection ? own ?? connection.Stated ?? connection.Assumed : (double?)null;
            var sum = OwnWeight;
            if (_always is not null)
            {
                foreach (var child in _always) sum += child.Evaluate(variables, below);
            }
            if (_byObjectType is not null) sum += _byObjectType.Values.Max(children => children.Sum(child => child.Evaluate(variables, below)));
            if (Size is { IsList: true } list) sum *= own ?? list.Stated ?? inheritedSize ?? list.Assumed;
            foreach (var (value, weight) in Arguments)
            {
                if (IsGiven(value, variables)) sum += weight;
            }
            return sum;
        }

        private static bool IsGiven(ValueNode value, IReadOnlyDictionary<string, object?> variables) => value switch
        {
            NullValueNode => false,
            VariableNode variable => variables.TryGetValue(variable.Name.Value, out var given) && given is not null,
            _ => true,
        };
    }

    /// <summary>Where the length of a list, or of the lists below, is said.</summary>
    /// <param name="IsList">Is the field itself the list? Otherwise the lists right below it are meant.</param>
    /// <param name="Stated">What the schema says of the field.</param>
    /// <param name="Assumed">What is believed if nothing says more.</param>
    /// <param name="Sources">The arguments that may say it.</param>
    private sealed record ListSize(
        bool IsList, double? Stated, double Assumed, ImmutableArray<(ValueNode? Literal, InputValue Definition, bool IsKeyList)> Sources)
    {
        /// <summary>The greatest that is said, or null if nothing is.</summary>
        public double? Evaluate(IReadOnlyDictionary<string, object?> variables)
        {
            double? greatest = null;
            foreach (var (literal, definition, isKeyList) in Sources)
            {
                if (LengthOf(ValueOf(literal, definition, variables), isKeyList) is { } length) greatest = Math.Max(greatest ?? 0, length);
            }
            return greatest;
        }

        private static double? LengthOf(object? value, bool isKeyList) => value switch
        {
            int size when !isKeyList => Math.Max(size, 0),
            ICollection keys when isKeyList => keys.Count,
            _ => null,
        };

        private static object? ValueOf(ValueNode? literal, InputValue definition, IReadOnlyDictionary<string, object?> variables)
        {
            if (literal is VariableNode variable)
            {
                return variables.TryGetValue(variable.Name.Value, out var given) ? given : definition.DefaultValue?.Value;
            }
            if (literal is null) return definition.DefaultValue?.Value;
            return InputCoercion.TryCoerceLiteral(literal, definition.Type, variables, out var value) ? value : null;
        }
    }

    private sealed class Builder(PreparedDocument document, CostModel model)
    {
        private readonly Schema _schema = document.Binding.Schema;
        private int _nodes;

        /// <summary>The selections on a value of <paramref name="type"/>, as if they were one.</summary>
        public Node Build(CompositeType type, IEnumerable<SelectionSetNode> selectionSets) => Fill(new Node(), type, selectionSets);

        private Node Fill(Node node, CompositeType type, IEnumerable<SelectionSetNode> selectionSets)
        {
            foreach (var ((parentName, _), fields) in Collect(type, selectionSets))
            {
                var parent = (CompositeType)_schema.FindType(parentName)!;
                if (_schema.FindField(parent, fields[0].Name.Value) is not { } field) continue;
                var child = BuildField(field, fields);
                if (parent == type || parent is not ObjectType) node.Add(child);
                else node.Add(parentName, child);
            }
            return node;
        }

        private Node BuildField(Field field, List<FieldNode> nodes)
        {
            if (++_nodes > MostNodes) return new Node { OwnWeight = double.PositiveInfinity };
            if (field.Name == "__schema") return new Node { OwnWeight = model.IntrospectionCost };
            if (field.Name == "__type") return new Node { OwnWeight = model.TypeIntrospectionCost };
            var size = SizeOf(field, nodes[0]);
            var named = field.Type.Named;
            var weight = NumberOf(field.AstNode?.Directives, "cost", "weight") ?? (named is CompositeType ? model.ObjectCost : model.LeafCost);
            var made = new Node { OwnWeight = weight, Size = size, Arguments = WeightsOf(field, nodes[0]) };
            return named is CompositeType composite
                ? Fill(made, composite, nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>())
                : made;
        }

        private static ImmutableArray<(ValueNode, double)> WeightsOf(Field field, FieldNode node)
        {
            var weights = ImmutableArray.CreateBuilder<(ValueNode, double)>();
            foreach (var argument in node.Arguments)
            {
                var definition = field.Arguments.FirstOrDefault(a => a.Name == argument.Name.Value);
                if (NumberOf(definition?.AstNode?.Directives, "cost", "weight") is { } weight) weights.Add((argument.Value, weight));
            }
            return weights.DrainToImmutable();
        }

        private ListSize? SizeOf(Field field, FieldNode node)
        {
            var sources = ImmutableArray.CreateBuilder<(ValueNode?, InputValue, bool)>();
            foreach (var definition in field.Arguments)
            {
                var isKeyList = model.KeyListArguments.Contains(definition.Name);
                if (!isKeyList && !model.PageSizeArguments.Contains(definition.Name)) continue;
                var literal = node.Arguments.LastOrDefault(argument => argument.Name.Value == definition.Name)?.Value;
                sources.Add((literal, definition, isKeyList));
            }
            var isList = field.Type.Nullable is ListType;
            if (!isList && sources.Count == 0) return null;
            return new ListSize(
                isList,
                NumberOf(field.AstNode?.Directives, "listSize", "assumedSize"),
                sources.Count > 0 ? model.PageSize : model.ListSize,
                sources.DrainToImmutable());
        }

        /// <summary>
        /// A number in an argument of a directive on a definition, written as a number or, as some tools do, as a text.
        /// </summary>
        private static double? NumberOf(ImmutableArray<DirectiveNode>? directives, string directive, string argument)
        {
            var value = directives?.FirstOrDefault(node => node.Name.Value == directive)?
                .Arguments.FirstOrDefault(node => node.Name.Value == argument)?.Value;
            var text = value switch { IntValueNode n => n.Value, FloatValueNode n => n.Value, StringValueNode n => n.Value, _ => null };
            return double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;
        }

        /// <summary>
        /// Groups the fields of all selections, whatever their directives say, by the type they are asked on and by response name. With a
        /// stack of its own, like the collection of fields for execution, and entering each fragment once for each type.
        /// </summary>
        private OrderedDictionary<(string Type, string Name), List<FieldNode>> Collect(
            CompositeType type, IEnumerable<SelectionSetNode> selectionSets)
        {
            var groups = new OrderedDictionary<(string, string), List<FieldNode>>();
            var entered = new HashSet<(string, string)>();
            var open = new Stack<(string Type, SelectionSetNode Set)>(selectionSets.Reverse().Select(set => (type.Name, set)));
            while (open.TryPop(out var place))
            {
                foreach (var selection in place.Set.Selections)
                {
                    switch (selection)
                    {
                        case FieldNode field:
                            var key = (place.Type, field.ResponseName);
                            if (!groups.TryGetValue(key, out var group)) groups.Add(key, group = []);
                            group.Add(field);
                            break;
                        case InlineFragmentNode inline:
                            open.Push((inline.TypeCondition?.Name.Value ?? place.Type, inline.SelectionSet));
                            break;
                        case FragmentSpreadNode spread when document.Fragments.TryGetValue(spread.Name.Value, out var fragment):
                            if (entered.Add((place.Type, spread.Name.Value)))
                                open.Push((fragment.TypeCondition.Name.Value, fragment.SelectionSet));
                            break;
                    }
                }
            }
            return groups;
        }
    }
}
