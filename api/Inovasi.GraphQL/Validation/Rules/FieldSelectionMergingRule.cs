using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>
/// Fields with the same response name can be merged into one: same field, same arguments, same shape of result.
/// </summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Field-Selection-Merging
/// The specification compares each pair, which is quadratic in the number of equal fields. Here <see cref="MergeCheck"/> first asks whether
/// the document has any conflict at all, in about linear time; only then does <see cref="FieldConflicts"/> look for the pairs to tell.
/// Both count their steps against one limit.
/// </remarks>
internal static class FieldSelectionMergingRule
{
    public static void Register(ValidationContext context, RuleVisitors on) => on.LeaveDocument(document =>
    {
        if (context.IsStopped || !HasConflict(context, document)) return;
        new FieldConflicts(context).Report(document);
    });

    private static bool HasConflict(ValidationContext context, DocumentNode document)
    {
        var check = new MergeCheck(context);
        foreach (var definition in document.Definitions)
        {
            var type = definition switch
            {
                OperationDefinitionNode operation => context.Schema.RootType(operation.Operation),
                FragmentDefinitionNode fragment => context.Schema.FindType(fragment.TypeCondition.Name.Value),
                _ => null,
            };
            if (definition is ExecutableDefinitionNode executable && check.HasConflict(executable.SelectionSet, type)) return true;
        }
        return false;
    }

    /// <summary>The definition that merging compares. Meta fields have none: they are the same wherever they stand.</summary>
    public static Field? FindField(NamedType? parent, FieldNode node) => (parent as FieldedType)?.Fields.Find(node.Name.Value);

    /// <summary>Whether two fields are the same field with the same arguments.</summary>
    public static bool IsSameField(FieldNode a, FieldNode b) => a.Name.Value == b.Name.Value && HaveSameArguments(a, b);

    public static bool HaveSameArguments(FieldNode a, FieldNode b)
    {
        if (a.Arguments.Length != b.Arguments.Length) return false;
        foreach (var argument in a.Arguments)
        {
            var other = b.Arguments.LastOrDefault(o => o.Name.Value == argument.Name.Value);
            if (other is null || !IsSameValue(argument.Value, other.Value)) return false;
        }
        return true;
    }

    /// <summary>Two types conflict when no value could have both shapes; composite types are compared by their fields instead.</summary>
    /// <remarks>https://spec.graphql.org/September2025/#SameResponseShape()</remarks>
    public static bool HaveConflictingShapes(GraphQLType? a, GraphQLType? b)
    {
        if (a is null || b is null) return false;
        while (a != b)
        {
            switch (a, b)
            {
                case (ListType x, ListType y): (a, b) = (x.ItemType, y.ItemType); break;
                case (NonNullType x, NonNullType y): (a, b) = (x.NullableType, y.NullableType); break;
                default: return a is not CompositeType || b is not CompositeType;
            }
        }
        return false;
    }

    private static bool IsSameValue(ValueNode a, ValueNode b) => (a, b) switch
    {
        (VariableNode x, VariableNode y) => x.Name.Value == y.Name.Value,
        (IntValueNode x, IntValueNode y) => x.Value == y.Value,
        (FloatValueNode x, FloatValueNode y) => x.Value == y.Value,
        (StringValueNode x, StringValueNode y) => x.Value == y.Value && x.IsBlock == y.IsBlock,
        (BooleanValueNode x, BooleanValueNode y) => x.Value == y.Value,
        (NullValueNode, NullValueNode) => true,
        (EnumValueNode x, EnumValueNode y) => x.Value == y.Value,
        (ListValueNode x, ListValueNode y) => x.Values.Length == y.Values.Length && x.Values.Zip(y.Values).All(v => IsSameValue(v.First, v.Second)),
        (ObjectValueNode x, ObjectValueNode y) => HaveSameFields(x, y),
        _ => false,
    };

    // The order of input fields means nothing.
    private static bool HaveSameFields(ObjectValueNode a, ObjectValueNode b) =>
        a.Fields.Length == b.Fields.Length
        && a.Fields.OrderBy(f => f.Name.Value, StringComparer.Ordinal).Zip(b.Fields.OrderBy(f => f.Name.Value, StringComparer.Ordinal))
            .All(f => f.First.Name.Value == f.Second.Name.Value && IsSameValue(f.First.Value, f.Second.Value));
}
