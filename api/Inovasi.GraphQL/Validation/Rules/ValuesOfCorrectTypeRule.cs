using System.Collections.Immutable;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>Each literal can be coerced to the type of its place.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type</remarks>
internal sealed class ValuesOfCorrectTypeRule(ValidationContext context)
{
    public static void Register(ValidationContext context, RuleVisitors on) => on.EnterValue(new ValuesOfCorrectTypeRule(context).Check);

    private void Check(ValueNode node)
    {
        if (context.Types is not { IsInsideWrongList: false, InputType: { } type }) return;
        switch (node.Kind)
        {
            case NodeKind.NullValue:
                if (type.IsNonNull) Report(type, node);
                break;
            case NodeKind.ListValue:
                if (type.Nullable is not ListType) CheckLeaf(type.Nullable, node);
                break;
            case NodeKind.ObjectValue:
                if (type.Named is not InputObjectType input) CheckLeaf(type, node);
                else if (input.IsOneOf) CheckOneOf(input, (ObjectValueNode)node);
                break;
            default:
                CheckLeaf(type, node);
                break;
        }
    }

    private void CheckLeaf(GraphQLType type, ValueNode node)
    {
        if (type.Named is not LeafType leaf) Report(type, node);
        else if (leaf.CoerceLiteral(node) is { Succeeded: false } failure) context.Report(failure.Error, node);
    }

    private void Report(GraphQLType type, ValueNode node) => context.Report($"Expected value of type \"{type}\", found {Printer.Print(node)}.", node);

    // https://spec.graphql.org/September2025/#sec-OneOf-Input-Objects
    private void CheckOneOf(InputObjectType type, ObjectValueNode node)
    {
        var field = OnlyField(node.Fields);
        if (field is null) context.Report($"OneOf Input Object \"{type}\" must specify exactly one key.", node);
        else if (field.Value is NullValueNode) context.Report($"Field \"{type}.{field.Name.Value}\" must be non-null.", node);
    }

    // One key that is given twice is another rule's error; its last value counts here.
    private static ObjectFieldNode? OnlyField(ImmutableArray<ObjectFieldNode> fields)
    {
        foreach (var field in fields)
        {
            if (field.Name.Value != fields[0].Name.Value) return null;
        }
        return fields.IsEmpty ? null : fields[^1];
    }
}
