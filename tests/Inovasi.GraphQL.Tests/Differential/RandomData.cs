using System.Text.Json.Nodes;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Tests.Differential;

/// <summary>
/// Random data that answer a valid document: a tree in which the value of a field stands under its response name. Now and then null stands
/// where it may not, a resolver fails, a list is none, or an object is of a type that is not possible.
/// </summary>
internal sealed class RandomData
{
    private readonly Chance _chance;
    private readonly Schema _schema;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments;

    private RandomData(Chance chance, Schema schema, DocumentNode document)
    {
        _chance = chance;
        _schema = schema;
        _fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(node => node.Name.Value);
    }

    public static JsonObject For(Chance chance, Schema schema, DocumentNode document)
    {
        var operation = document.Definitions.OfType<OperationDefinitionNode>().First();
        return new RandomData(chance, schema, document).Object((ObjectType)schema.RootType(operation.Operation)!, [operation.SelectionSet]);
    }

    private JsonObject Object(ObjectType type, IReadOnlyList<SelectionSetNode> selections)
    {
        var fields = new OrderedDictionary<string, (Field Field, List<SelectionSetNode> Inner)>();
        foreach (var set in selections) Collect(type, set, fields);
        var result = new JsonObject { ["__typename"] = type.Name };
        foreach (var (name, (field, inner)) in fields)
        {
            if (field.Name != "__typename") result[name] = Value(field, field.Type, inner);
        }
        return result;
    }

    /// <summary>Also what @skip and @include may leave out: nobody asks for it then.</summary>
    private void Collect(ObjectType type, SelectionSetNode set, OrderedDictionary<string, (Field Field, List<SelectionSetNode> Inner)> fields)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode node when _schema.FindField(type, node.Name.Value) is { } field:
                    fields.TryAdd(node.ResponseName, (field, []));
                    if (node.SelectionSet is { } inner) fields[node.ResponseName].Inner.Add(inner);
                    break;
                case InlineFragmentNode node when Applies(node.TypeCondition, type):
                    Collect(type, node.SelectionSet, fields);
                    break;
                case FragmentSpreadNode node when _fragments.TryGetValue(node.Name.Value, out var fragment) && Applies(fragment.TypeCondition, type):
                    Collect(type, fragment.SelectionSet, fields);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode? condition, ObjectType type) =>
        condition is null || (_schema.FindType(condition.Name.Value) is CompositeType composite && (composite == type || _schema.IsPossibleType(composite, type)));

    private JsonNode? Value(Field field, GraphQLType type, List<SelectionSetNode> inner)
    {
        if (field.Arguments.Count > 0 && type.Nullable == BuiltInScalars.String && _chance.Happens(0.5)) return new JsonObject { ["$args"] = true };
        if (_chance.Happens(type.IsNonNull ? 0.03 : 0.1)) return null;
        if (_chance.Happens(0.04)) return new JsonObject { ["$error"] = _chance.Of("boom", "not \"found\"") };
        switch (type.Nullable)
        {
            case ListType when _chance.Happens(0.03):
                return _chance.Of("no list", "");
            case ListType list:
                return new JsonArray([.. _chance.Times(0, 3, () => Value(field, list.ItemType, inner))]);
            case CompositeType composite:
                var possible = _chance.Happens(0.03) ? [.. _schema.Types.OfType<ObjectType>()] : _schema.PossibleTypes(composite);
                return possible.Count == 0 ? new JsonObject { ["__typename"] = "Nobody" } : Object(_chance.Of(possible), inner);
            case LeafType leaf:
                return RandomValues.Result(_chance, leaf);
            default:
                return null;
        }
    }
}
