using System.Collections.Immutable;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Execution;

/// <summary>The arguments of a field or directive as values: https://spec.graphql.org/September2025/#sec-Coercing-Field-Arguments</summary>
internal static class ArgumentCoercion
{
    /// <summary>
    /// Gives the values, or the error of the first argument that has none. Literals were validated before, so an error is nearly always
    /// that of a variable which may be null and is, where the argument may not.
    /// </summary>
    public static GraphQLError? Coerce(
        NamedList<InputValue> definitions, ImmutableArray<ArgumentNode> nodes, Node owner, IReadOnlyDictionary<string, object?> variables,
        out ArgumentValues? arguments)
    {
        arguments = null;
        if (definitions.Count == 0)
        {
            arguments = ArgumentValues.Empty;
            return null;
        }
        var values = new object?[definitions.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var error = CoerceOne(definitions[i], Find(nodes, definitions[i].Name), owner, variables, out values[i]);
            if (error is not null) return error;
        }
        arguments = new ArgumentValues(definitions, values);
        return null;
    }

    /// <summary>Does any of the literals contain a variable, at whatever depth?</summary>
    public static bool UseVariables(ImmutableArray<ArgumentNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (UsesVariables(node.Value)) return true;
        }
        return false;
    }

    private static bool UsesVariables(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(UsesVariables),
        ObjectValueNode members => members.Fields.Any(field => UsesVariables(field.Value)),
        _ => false,
    };

    private static GraphQLError? CoerceOne(
        InputValue definition, ValueNode? literal, Node owner, IReadOnlyDictionary<string, object?> variables, out object? value)
    {
        value = ArgumentValues.Missing;
        var variable = (literal as VariableNode)?.Name.Value;
        object? given = null;
        if (literal is null || (variable is not null && !variables.TryGetValue(variable, out given)))
        {
            if (definition.DefaultValue is { } ownDefault) value = ownDefault.Value;
            else if (definition.Type.IsNonNull) return NotProvided(definition, literal, owner);
            return null;
        }
        if (definition.Type.IsNonNull && (literal is NullValueNode || (variable is not null && given is null)))
        {
            return BadInput($"Argument \"{definition.Name}\" of non-null type \"{definition.Type}\" must not be null.", literal);
        }
        if (variable is not null)
        {
            value = given;
            return null;
        }
        if (InputCoercion.TryCoerceLiteral(literal, definition.Type, variables, out value)) return null;
        return BadInput($"Argument \"{definition.Name}\" has invalid value {literal}.", literal);
    }

    private static GraphQLError NotProvided(InputValue definition, ValueNode? literal, Node owner)
    {
        var what = $"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was";
        return literal is VariableNode variable
            ? BadInput($"{what} provided the variable \"${variable.Name.Value}\" which was not provided a runtime value.", literal)
            : BadInput($"{what} not provided.", owner);
    }

    private static GraphQLError BadInput(string message, Node place) => new(message, place) { Code = ErrorCodes.BadUserInput };

    private static ValueNode? Find(ImmutableArray<ArgumentNode> nodes, string name)
    {
        // Validation refuses an argument that is given twice; without it the last one counts.
        for (var i = nodes.Length - 1; i >= 0; i--)
        {
            if (nodes[i].Name.Value == name) return nodes[i].Value;
        }
        return null;
    }
}
