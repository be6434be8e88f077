using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Execution;

/// <summary>The fields to resolve on values of one object type at one place of an operation. Never changes.</summary>
internal sealed class ObjectPlan : ObjectShape
{
    private ObjectPlan(ObjectType type, FieldPlan[] fields, GraphQLError? error)
    {
        Type = type;
        Fields = fields;
        Error = error;
        SetNames([.. fields.Select(field => field.ResponseName)]);
    }

    public ObjectType Type { get; }

    public FieldPlan[] Fields { get; }

    /// <summary>Why no object can be made here: a condition without a value. Every value at this place is then an error.</summary>
    public GraphQLError? Error { get; }

    /// <summary>Collects the fields of some selection sets, as one: https://spec.graphql.org/September2025/#CollectSubfields()</summary>
    public static ObjectPlan Of(OperationPlan operation, ObjectType type, IEnumerable<Language.SelectionSetNode?> selectionSets)
    {
        var collector = new FieldCollector(operation.Schema, operation.Document.Fragments, operation.ConditionVariables, type);
        foreach (var selectionSet in selectionSets)
        {
            if (selectionSet is not null && collector.Collect(selectionSet) is { } error) return new ObjectPlan(type, [], error);
        }
        var fields = new List<FieldPlan>(collector.Groups.Count);
        foreach (var (responseName, nodes) in collector.Groups)
        {
            // Without validation there may be a field that the type does not have; the algorithm leaves it out.
            if (operation.Schema.FindField(type, nodes[0].Name.Value) is not { } field) continue;
            fields.Add(new FieldPlan(operation, type, field, responseName, [.. nodes], fields.Count));
        }
        return new ObjectPlan(type, [.. fields], null);
    }
}
