using System.Runtime.InteropServices;
using System.Text.Json;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Response;

namespace Inovasi.GraphQL.Execution;

/// <summary>Measures the JSON of a request's variables before anything is made of it.</summary>
internal static class VariableLimits
{
    /// <summary>Where no limit is set: what a stack bears, for coercion follows the JSON by recursion.</summary>
    private const int DepthCeiling = 500;

    /// <summary>The first limit that is exceeded, or what makes the JSON unusable; null if there is nothing to say.</summary>
    public static GraphQLError? Check(JsonElement variables, OperationDefinitionNode operation, QueryLimits limits)
    {
        var declared = operation.VariableDefinitions.Length;
        if (declared > limits.Variables) return TooMany("declares", declared, limits.Variables.Value, operation);
        switch (variables.ValueKind)
        {
            case JsonValueKind.Undefined or JsonValueKind.Null:
                return null;
            case JsonValueKind.Object:
                var given = variables.GetPropertyCount();
                return given > limits.Variables
                    ? TooMany("is given", given, limits.Variables.Value, null)
                    : CheckValue(variables, limits, 0);
            default:
                return BadInput("Variables must be a JSON object with a member for each variable, or null.");
        }
    }

    private static GraphQLError? CheckValue(JsonElement value, QueryLimits limits, int depth)
    {
        var mostDepth = Math.Min(limits.VariableDepth ?? DepthCeiling, DepthCeiling);
        if (depth > mostDepth)
        {
            return LimitError.Of("variableDepth", $"The value of a variable nests {depth} objects and lists", depth, mostDepth);
        }
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return CheckText(value, JsonMarshal.GetRawUtf8Value(value));
            case JsonValueKind.Array:
                if (value.GetArrayLength() > limits.VariableListLength)
                    return TooLong(value.GetArrayLength(), limits.VariableListLength.Value);
                foreach (var item in value.EnumerateArray())
                {
                    if (CheckValue(item, limits, depth + 1) is { } error) return error;
                }
                return null;
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    var error = CheckText(member, JsonMarshal.GetRawUtf8PropertyName(member))
                        ?? CheckValue(member.Value, limits, depth + 1);
                    if (error is not null) return error;
                }
                return null;
            default:
                return null;
        }
    }

    /// <summary>
    /// JSON can write half of a surrogate pair as an escape, which is no Unicode text. The reader only finds out when it is asked for the
    /// string, by an exception; so texts with an escape are asked for here, once.
    /// </summary>
    private static GraphQLError? CheckText(object owner, ReadOnlySpan<byte> raw)
    {
        if (raw.IndexOf("\\u"u8) < 0) return null;
        try
        {
            _ = owner is JsonProperty property ? property.Name : ((JsonElement)owner).GetString();
            return null;
        }
        catch (InvalidOperationException)
        {
            return BadInput("Variables must be Unicode text, but a string in them contains half of a surrogate pair.");
        }
    }

    private static GraphQLError TooMany(string verb, int count, int most, Node? node) =>
        LimitError.Of("variables", $"The operation {verb} {count} variables", count, most, node);

    private static GraphQLError TooLong(int length, int most) =>
        LimitError.Of("variableListLength", $"A list in a variable has {length} items", length, most);

    private static GraphQLError BadInput(string message) => new(message) { Code = ErrorCodes.BadUserInput };
}
