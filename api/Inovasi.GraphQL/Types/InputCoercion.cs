using System.Text.Json;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Types;

/// <summary>
/// Input to values: https://spec.graphql.org/September2025/#sec-Input-Values
/// Literals were validated before, so they either fit or not; variables come unchecked, so every fault of theirs is told with its path.
/// </summary>
public static class InputCoercion
{
    /// <summary>
    /// A literal for a type; false if it does not fit. A variable gives its value as it is, for it was coerced to a type that validation
    /// found to fit here; where it is missing, the field's default counts, else a list item is null, else nothing fits.
    /// </summary>
    public static bool TryCoerceLiteral(ValueNode literal, GraphQLType type, IReadOnlyDictionary<string, object?>? variables, out object? value)
    {
        value = null;
        if (literal is VariableNode variable)
        {
            return variables is not null && variables.TryGetValue(variable.Name.Value, out value) && (value is not null || !type.IsNonNull);
        }
        if (literal is NullValueNode) return !type.IsNonNull;
        return type.Nullable switch
        {
            ListType list => TryCoerceList(literal, list.ItemType, variables, out value),
            InputObjectType input => TryCoerceObject(literal, input, variables, out value),
            LeafType leaf => TryCoerceLeaf(literal, leaf, variables, out value),
            _ => false,
        };
    }

    /// <summary>
    /// A JSON value for a type. Faults are added to <paramref name="errors"/> with their paths; the result then means nothing.
    /// </summary>
    public static object? CoerceValue(JsonElement json, GraphQLType type, InputErrors errors)
    {
        if (json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
        {
            if (type.IsNonNull) errors.Add(json, $"Expected non-nullable type \"{type}\" not to be null.");
            return null;
        }
        if (errors.IsFull) return null;
        switch (type.Nullable)
        {
            case ListType list:
                return CoerceList(json, list.ItemType, errors);
            case InputObjectType input:
                return CoerceObject(json, input, errors);
            case LeafType leaf:
                var coerced = leaf.CoerceInput(json);
                if (!coerced.Succeeded) errors.Add(json, coerced.Error);
                return coerced.Value;
            default:
                throw new ArgumentException($"The type \"{type}\" is no input type.", nameof(type));
        }
    }

    // ---- Literals ----

    private static bool TryCoerceLeaf(ValueNode literal, LeafType leaf, IReadOnlyDictionary<string, object?>? variables, out object? value)
    {
        var coerced = leaf.CoerceLiteral(literal, variables);
        value = coerced.Value;
        return coerced.Succeeded;
    }

    /// <summary>https://spec.graphql.org/September2025/#sec-List.Input-Coercion</summary>
    private static bool TryCoerceList(ValueNode literal, GraphQLType itemType, IReadOnlyDictionary<string, object?>? variables, out object? value)
    {
        value = null;
        if (literal is not ListValueNode list)
        {
            if (!TryCoerceLiteral(literal, itemType, variables, out var single)) return false;
            value = new[] { single };
            return true;
        }
        var items = new object?[list.Values.Length];
        for (var i = 0; i < items.Length; i++)
        {
            var item = list.Values[i];
            if (InputValues.IsMissingVariable(item, variables) && !itemType.IsNonNull) continue;
            if (!TryCoerceLiteral(item, itemType, variables, out items[i])) return false;
        }
        value = items;
        return true;
    }

    /// <summary>https://spec.graphql.org/September2025/#sec-Input-Objects.Input-Coercion</summary>
    private static bool TryCoerceObject(ValueNode literal, InputObjectType type, IReadOnlyDictionary<string, object?>? variables, out object? value)
    {
        value = null;
        if (literal is not ObjectValueNode node) return false;
        var given = new Dictionary<string, ValueNode>(node.Fields.Length, StringComparer.Ordinal);
        foreach (var field in node.Fields)
        {
            if (!type.Fields.Contains(field.Name.Value)) return false;
            given[field.Name.Value] = field.Value;
        }

        var members = new OrderedDictionary<string, object?>(type.Fields.Count, StringComparer.Ordinal);
        foreach (var field in type.Fields.AsSpan())
        {
            if (!given.TryGetValue(field.Name, out var fieldNode) || InputValues.IsMissingVariable(fieldNode, variables))
            {
                if (!TryUseDefault(field, members)) return false;
                continue;
            }
            if (!TryCoerceLiteral(fieldNode, field.Type, variables, out var member)) return false;
            members.Add(field.Name, member);
        }
        value = members;
        return !type.IsOneOf || (given.Count == 1 && members.Count == 1 && members.GetAt(0).Value is not null);
    }

    private static bool TryUseDefault(InputValue field, OrderedDictionary<string, object?> members)
    {
        if (field.DefaultValue is null) return !field.IsRequired;
        if (!field.DefaultValue.IsCoerced) return false;
        members.Add(field.Name, field.DefaultValue.Value);
        return true;
    }

    // ---- Variables ----

    private static object?[] CoerceList(JsonElement json, GraphQLType itemType, InputErrors errors)
    {
        if (json.ValueKind != JsonValueKind.Array) return [CoerceValue(json, itemType, errors)];
        var items = new object?[json.GetArrayLength()];
        var index = 0;
        foreach (var item in json.EnumerateArray())
        {
            errors.Enter(index);
            items[index++] = CoerceValue(item, itemType, errors);
            errors.Leave();
        }
        return items;
    }

    private static OrderedDictionary<string, object?>? CoerceObject(JsonElement json, InputObjectType type, InputErrors errors)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            errors.Add(json, $"Expected type \"{type}\" to be an object.");
            return null;
        }
        var members = new OrderedDictionary<string, object?>(type.Fields.Count, StringComparer.Ordinal);
        foreach (var field in type.Fields.AsSpan())
        {
            // Of a key that is given twice the last counts, as JSON readers do.
            if (json.TryGetProperty(field.Name, out var given))
            {
                errors.Enter(field.Name);
                members.Add(field.Name, CoerceValue(given, field.Type, errors));
                errors.Leave();
            }
            else if (!TryUseDefault(field, members))
            {
                errors.Add(json, $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
            }
        }
        RefuseUnknownFields(json, type, errors);
        if (type.IsOneOf) CheckOneOf(json, type, members, errors);
        return members;
    }

    private static void RefuseUnknownFields(JsonElement json, InputObjectType type, InputErrors errors)
    {
        foreach (var property in json.EnumerateObject())
        {
            if (type.Fields.Contains(property.Name) || errors.IsFull) continue;
            var suggestions = Quoting.DidYouMean(Suggestions.For(property.Name, type.Fields.Select(field => field.Name)));
            errors.Add(json, $"Field \"{property.Name}\" is not defined by type \"{type}\".{suggestions}");
        }
    }

    /// <summary>https://spec.graphql.org/September2025/#sec-OneOf-Input-Objects</summary>
    private static void CheckOneOf(JsonElement json, InputObjectType type, OrderedDictionary<string, object?> members, InputErrors errors)
    {
        if (members.Count != 1) errors.Add(json, $"Exactly one key must be specified for OneOf type \"{type}\".");
        if (members.Count == 0) return;
        var name = members.GetAt(0).Key;
        if (!json.TryGetProperty(name, out var given) || given.ValueKind != JsonValueKind.Null) return;
        errors.Enter(name);
        errors.Add(given, $"Field \"{name}\" must be non-null.");
        errors.Leave();
    }
}
