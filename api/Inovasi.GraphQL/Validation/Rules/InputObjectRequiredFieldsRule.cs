using System.Collections.Immutable;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>Input fields of a Non-Null type without a default are given.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Object-Required-Fields</remarks>
internal static class InputObjectRequiredFieldsRule
{
    public static void Register(ValidationContext context, RuleVisitors on) => on.EnterValue(value =>
    {
        if (value is not ObjectValueNode node || context.Types is not { IsInsideWrongList: false, InputType.Named: InputObjectType type }) return;
        foreach (var field in type.Fields.AsSpan())
        {
            if (!field.IsRequired || Contains(node.Fields, field.Name)) continue;
            context.Report($"Field \"{type}.{field.Name}\" of required type \"{field.Type}\" was not provided.", node);
        }
    });

    private static bool Contains(ImmutableArray<ObjectFieldNode> fields, string name)
    {
        foreach (var field in fields)
        {
            if (field.Name.Value == name) return true;
        }
        return false;
    }
}
