using System.Collections.Immutable;
using System.Text.Json;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Text;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Execution;

/// <summary>
/// The values of a request's variables for an operation: https://spec.graphql.org/September2025/#sec-Coercing-Variable-Values
/// </summary>
public static class VariableCoercion
{
    /// <summary>
    /// Gives every variable that has a value or a default, or the errors of all that do not fit, each naming the variable and the place
    /// inside it.
    /// </summary>
    /// <remarks>
    /// The values are a JSON object, or default or JSON null for none. What the operation does not declare is passed over, as the
    /// specification wants.
    /// </remarks>
    public static IReadOnlyDictionary<string, object?> Coerce(
        Schema schema,
        ImmutableArray<VariableDefinitionNode> definitions,
        JsonElement values,
        int? maxErrors,
        out IReadOnlyList<GraphQLError> errors)
    {
        errors = [];
        if (definitions.IsEmpty) return OperationPlan.NoVariables;
        var found = new List<GraphQLError>();
        var coerced = new Dictionary<string, object?>(definitions.Length, StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            if (found.Count >= maxErrors)
            {
                found.Add(BadInput("Too many errors processing variables, error limit reached. Execution aborted."));
                break;
            }
            CoerceOne(schema, definition, values, coerced, found, maxErrors - found.Count ?? int.MaxValue);
        }
        errors = found;
        return coerced;
    }

    private static void CoerceOne(
        Schema schema,
        VariableDefinitionNode definition,
        JsonElement values,
        Dictionary<string, object?> coerced,
        List<GraphQLError> errors,
        int maxErrors)
    {
        var name = definition.Variable.Name.Value;
        if (schema.FindType(definition.Type) is not { IsInputType: true } type)
        {
            var message = $"Variable \"${name}\" expected value of type \"{definition.Type}\" which cannot be used as an input type.";
            errors.Add(BadInput(message, definition.Type));
            return;
        }
        if (values.ValueKind != JsonValueKind.Object || !values.TryGetProperty(name, out var value))
        {
            if (definition.DefaultValue is { } literal)
            {
                // Validation has refused a default that does not fit, and null is all that is left where it was not asked.
                coerced[name] = InputCoercion.TryCoerceLiteral(literal, type, null, out var defaultValue) ? defaultValue : null;
            }
            else if (type.IsNonNull)
                errors.Add(BadInput($"Variable \"${name}\" of required type \"{type}\" was not provided.", definition));
            return;
        }
        if (value.ValueKind == JsonValueKind.Null && type.IsNonNull)
        {
            errors.Add(BadInput($"Variable \"${name}\" of non-null type \"{type}\" must not be null.", definition));
            return;
        }
        var faults = new InputErrors(maxErrors);
        coerced[name] = InputCoercion.CoerceValue(value, type, faults);
        foreach (var fault in faults.Errors) errors.Add(Describe(name, definition, fault));
    }

    private static GraphQLError Describe(string name, VariableDefinitionNode definition, InputError fault)
    {
        var place = fault.Path.IsDefaultOrEmpty ? "" : $" at \"{name}{PathText(fault.Path)}\"";
        return BadInput($"Variable \"${name}\" got invalid value {Inspection.Inspect(fault.Value)}{place}; {fault.Message}", definition);
    }

    private static string PathText(ImmutableArray<PathSegment> path) =>
        string.Concat(path.Select(step => step.Name is null ? $"[{step}]" : $".{step}"));

    private static GraphQLError BadInput(string message, params ReadOnlySpan<Node?> nodes) =>
        new(message, nodes) { Code = ErrorCodes.BadUserInput };
}
