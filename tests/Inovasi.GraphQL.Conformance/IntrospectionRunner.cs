using System.Collections;
using System.Text.Json.Nodes;
using Inovasi.GraphQL.Introspection;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Conformance;

/// <summary>Answers the standard introspection query from the resolvers of the introspection types alone.</summary>
internal static class IntrospectionRunner
{
    // The reference implementation's own query also asks whether directives are deprecated, which is a question of the next edition.
    private static readonly DocumentNode Query =
        Parser.Parse(IntrospectionQuery.Text.Replace("isRepeatable", "isRepeatable isDeprecated deprecationReason", StringComparison.Ordinal));

    private static readonly Dictionary<string, SelectionSetNode> Fragments =
        Query.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(node => node.Name.Value, node => node.SelectionSet);

    public static JsonObject Run(Schema schema) =>
        new() { ["data"] = Select(schema, schema.QueryType!, null, Query.Definitions.OfType<OperationDefinitionNode>().Single().SelectionSet) };

    private static JsonObject Select(Schema schema, ObjectType type, object? parent, SelectionSetNode selections)
    {
        var result = new JsonObject();
        AddTo(result, schema, type, parent, selections);
        return result;
    }

    private static void AddTo(JsonObject result, Schema schema, ObjectType type, object? parent, SelectionSetNode selections)
    {
        foreach (var selection in selections.Selections)
        {
            if (selection is FragmentSpreadNode spread) AddTo(result, schema, type, parent, Fragments[spread.Name.Value]);
            else if (selection is FieldNode node)
            {
                var field = schema.FindField(type, node.Name.Value)!;
                var arguments = new Dictionary<string, object?>();
                foreach (var argument in field.Arguments)
                {
                    var given = node.Arguments.FirstOrDefault(a => a.Name.Value == argument.Name);
                    arguments[argument.Name] = given is null ? argument.DefaultValue?.Value : InputValues.FromLiteral(given.Value);
                }
                result[node.ResponseName] = Complete(schema, field.Type.Named, IntrospectionTypes.Resolvers[field.Index]!(schema, parent, arguments), node);
            }
        }
    }

    private static JsonNode? Complete(Schema schema, NamedType type, object? value, FieldNode node) => value switch
    {
        null => null,
        bool truth => truth,
        string text => text,
        IEnumerable items => new JsonArray([.. items.Cast<object?>().Select(item => Complete(schema, type, item, node))]),
        _ => Select(schema, (ObjectType)type, value, node.SelectionSet!),
    };
}
