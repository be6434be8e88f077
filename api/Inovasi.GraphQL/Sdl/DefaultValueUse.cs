using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl;

/// <summary>Which defaults of input fields a default takes in: those of the fields that its object literals leave out.</summary>
internal static class DefaultValueUse
{
    /// <summary>In the order of the literal; only fields whose type is an input object can lead on, but all that have a default are needed for its value.</summary>
    public static IEnumerable<InputValue> FieldsUsedBy(InputValue value) =>
        value.DefaultValue is { Literal: var literal } && value.Type.Named is InputObjectType input ? FieldsUsedBy(input, literal) : [];

    private static IEnumerable<InputValue> FieldsUsedBy(InputObjectType type, ValueNode literal)
    {
        switch (literal)
        {
            case ListValueNode list:
                foreach (var item in list.Values)
                {
                    foreach (var field in FieldsUsedBy(type, item)) yield return field;
                }
                break;
            case ObjectValueNode given:
                var values = given.Fields.ToLookup(field => field.Name.Value, field => field.Value, StringComparer.Ordinal);
                foreach (var field in type.Fields)
                {
                    if (values[field.Name].LastOrDefault() is not { } node)
                    {
                        if (field.DefaultValue is not null) yield return field;
                    }
                    else if (field.Type.Named is InputObjectType inner)
                    {
                        foreach (var used in FieldsUsedBy(inner, node)) yield return used;
                    }
                }
                break;
        }
    }
}
