using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>An input object literal has each field at most once.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness</remarks>
internal static class InputObjectFieldUniquenessRule
{
    public static void Register(ValidationContext context, RuleVisitors on) => on.EnterValue(value =>
    {
        if (value is not ObjectValueNode { Fields: { Length: > 1 } fields }) return;
        foreach (var (name, nodes) in Duplicates.Among(fields, static f => f.Name))
        {
            foreach (var repeated in nodes.Skip(1)) context.Report($"There can be only one input field named \"{name}\".", nodes[0], repeated);
        }
    });
}
