using System.Globalization;
using System.Text.Json;
using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Types;

/// <summary>
/// JSON and literals as plain values, without a type that says what they are: what custom scalars work on.
/// The result is null, bool, int where it fits, else double, string, a list or an ordered dictionary of these.
/// </summary>
public static class InputValues
{
    /// <summary>A JSON value. Numbers beyond a double become infinite; nothing throws.</summary>
    public static object? FromJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => Number(json.GetDouble()),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => json.EnumerateArray().Select(FromJson).ToArray(),
        JsonValueKind.Object => FromJsonObject(json),
        _ => null,
    };

    /// <summary>A literal. A variable is replaced by its value; a missing one leaves its object field out and is null in a list.</summary>
    public static object? FromLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables = null) => literal switch
    {
        VariableNode variable => variables?.GetValueOrDefault(variable.Name.Value),
        IntValueNode node => Number(double.Parse(node.Value, CultureInfo.InvariantCulture)),
        FloatValueNode node => Number(double.Parse(node.Value, CultureInfo.InvariantCulture)),
        StringValueNode node => node.Value,
        BooleanValueNode node => node.Value,
        EnumValueNode node => node.Value,
        ListValueNode node => node.Values.Select(item => FromLiteral(item, variables)).ToArray(),
        ObjectValueNode node => FromObjectLiteral(node, variables),
        _ => null,
    };

    /// <summary>Is the literal a variable for which no value was given?</summary>
    internal static bool IsMissingVariable(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) =>
        literal is VariableNode variable && variables?.ContainsKey(variable.Name.Value) is not true;

#pragma warning disable CA1859 // the rule overlooks that the two results are boxed as different types
    private static object Number(double value)
#pragma warning restore CA1859
    {
        if (value is >= int.MinValue and <= int.MaxValue && value == Math.Truncate(value)) return (int)value;
        return value;
    }

    private static OrderedDictionary<string, object?> FromJsonObject(JsonElement json)
    {
        var members = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject()) members[property.Name] = FromJson(property.Value);
        return members;
    }

    private static OrderedDictionary<string, object?> FromObjectLiteral(ObjectValueNode node, IReadOnlyDictionary<string, object?>? variables)
    {
        var members = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in node.Fields)
        {
            if (!IsMissingVariable(field.Value, variables)) members[field.Name.Value] = FromLiteral(field.Value, variables);
        }
        return members;
    }
}
