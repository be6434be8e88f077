using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>Fields of scalars and enums have no selections; all other fields have some.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections</remarks>
internal static class LeafFieldSelectionsRule
{
    public static void Register(ValidationContext context, RuleVisitors on) => on.EnterField(field =>
    {
        if (context.Types.Type is not { } type) return;
        var name = field.Name.Value;
        if (type.Named is LeafType)
        {
            if (field.SelectionSet is null) return;
            context.Report($"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.", field.SelectionSet);
        }
        else if (field.SelectionSet is null)
        {
            context.Report($"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?", field);
        }
    });
}
