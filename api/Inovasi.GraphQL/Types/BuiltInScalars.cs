using System.Globalization;
using System.Text.Json;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Types;

/// <summary>
/// The five scalars of the specification: https://spec.graphql.org/September2025/#sec-Scalars.Built-in-Scalars
/// Results are coerced generously, as the specification allows ("1" and true are Ints), inputs strictly, as it demands.
/// The messages are those that clients of other servers know.
/// </summary>
public static class BuiltInScalars
{
    /// <summary>https://spec.graphql.org/September2025/#sec-Int</summary>
    public static ScalarType Int { get; } = new(
        "Int",
        "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.",
        IntResult, IntInput, IntLiteral);

    /// <summary>https://spec.graphql.org/September2025/#sec-Float</summary>
    public static ScalarType Float { get; } = new(
        "Float",
        "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",
        FloatResult, FloatInput, FloatLiteral);

    /// <summary>https://spec.graphql.org/September2025/#sec-String</summary>
    public static ScalarType String { get; } = new(
        "String",
        "The `String` scalar type represents textual data, represented as UTF-8 character sequences. "
            + "The String type is most often used by GraphQL to represent free-form human-readable text.",
        StringResult, StringInput, StringLiteral);

    /// <summary>https://spec.graphql.org/September2025/#sec-Boolean</summary>
    public static ScalarType Boolean { get; } = new(
        "Boolean", "The `Boolean` scalar type represents `true` or `false`.", BooleanResult, BooleanInput, BooleanLiteral);

    /// <summary>https://spec.graphql.org/September2025/#sec-ID</summary>
    public static ScalarType Id { get; } = new(
        "ID",
        "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON "
            + "response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) "
            + "or integer (such as `4`) input value will be accepted as an ID.",
        IdResult, IdInput, IdLiteral);

    /// <summary>All five; each is part of a schema where the schema refers to it.</summary>
    public static NamedList<ScalarType> All { get; } = new([String, Int, Float, Boolean, Id]);

    private static Coerced IntResult(object value)
    {
        if (value is int) return Coerced.Of(value);
        if (value is bool b) return Coerced.Of(b ? 1 : 0);
        if (Plain(value) is not { } plain) return Coerced.Failed($"Int cannot represent non-integer value: {Inspection.Inspect(value)}");
        if (plain is bool inJson) return Coerced.Of(inJson ? 1 : 0);
        var number = plain as double? ?? (plain is string { Length: > 0 } text ? NumberText.Parse(text) : null);
        if (number is not { } n || n != Math.Truncate(n) || double.IsInfinity(n))
            return Coerced.Failed($"Int cannot represent non-integer value: {Inspection.Inspect(value)}");
        return n is >= int.MinValue and <= int.MaxValue
            ? Coerced.Of((int)n)
            : Coerced.Failed($"Int cannot represent non 32-bit signed integer value: {Inspection.Inspect(value)}");
    }

    private static Coerced IntInput(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Number)
        {
            if (json.TryGetInt32(out var small)) return Coerced.Of(small);
            var number = json.GetDouble();
            if (number == Math.Truncate(number) && double.IsFinite(number))
            {
                return number is >= int.MinValue and <= int.MaxValue
                    ? Coerced.Of((int)number)
                    : Coerced.Failed($"Int cannot represent non 32-bit signed integer value: {NumberText.Format(number)}");
            }
        }
        return Coerced.Failed($"Int cannot represent non-integer value: {Inspection.Inspect(json)}");
    }

    private static Coerced IntLiteral(ValueNode literal)
    {
        if (literal is not IntValueNode node) return Coerced.Failed($"Int cannot represent non-integer value: {Printer.Print(literal)}");
        return int.TryParse(node.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? Coerced.Of(number)
            : Coerced.Failed($"Int cannot represent non 32-bit signed integer value: {node.Value}");
    }

    private static Coerced FloatResult(object value)
    {
        if (value is double d && double.IsFinite(d)) return Coerced.Of(value);
        if (value is bool b) return Coerced.Of(b ? 1.0 : 0.0);
        var plain = Plain(value);
        if (plain is bool inJson) return Coerced.Of(inJson ? 1.0 : 0.0);
        var number = plain as double? ?? (plain is string { Length: > 0 } text ? NumberText.Parse(text) : null);
        return number is { } n && double.IsFinite(n)
            ? Coerced.Of(n)
            : Coerced.Failed($"Float cannot represent non numeric value: {Inspection.Inspect(value)}");
    }

    private static Coerced FloatInput(JsonElement json) =>
        json.ValueKind == JsonValueKind.Number && json.GetDouble() is var number && double.IsFinite(number)
            ? Coerced.Of(number)
            : Coerced.Failed($"Float cannot represent non numeric value: {Inspection.Inspect(json)}");

    private static Coerced FloatLiteral(ValueNode literal)
    {
        var text = literal switch { FloatValueNode node => node.Value, IntValueNode node => node.Value, _ => null };
        if (text is null) return Coerced.Failed($"Float cannot represent non numeric value: {Printer.Print(literal)}");
        // A literal beyond a double, such as 1e400, becomes infinite as in the reference implementation, which refuses it only in variables.
        return Coerced.Of(double.Parse(text, CultureInfo.InvariantCulture));
    }

    private static Coerced StringResult(object value) => value is string
        ? Coerced.Of(value)
        : TextOf(value, integersOnly: false) is { } text ? Coerced.Of(text) : Coerced.Failed($"String cannot represent value: {Inspection.Inspect(value)}");

    private static Coerced StringInput(JsonElement json) => json.ValueKind == JsonValueKind.String
        ? Coerced.Of(json.GetString())
        : Coerced.Failed($"String cannot represent a non string value: {Inspection.Inspect(json)}");

    private static Coerced StringLiteral(ValueNode literal) => literal is StringValueNode node
        ? Coerced.Of(node.Value)
        : Coerced.Failed($"String cannot represent a non string value: {Printer.Print(literal)}");

    private static Coerced BooleanResult(object value) => value is bool ? Coerced.Of(value) : Plain(value) switch
    {
        bool inJson => Coerced.Of(inJson),
        double number when double.IsFinite(number) => Coerced.Of(number != 0),
        _ => Coerced.Failed($"Boolean cannot represent a non boolean value: {Inspection.Inspect(value)}"),
    };

    private static Coerced BooleanInput(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.True => Coerced.Of(true),
        JsonValueKind.False => Coerced.Of(false),
        _ => Coerced.Failed($"Boolean cannot represent a non boolean value: {Inspection.Inspect(json)}"),
    };

    private static Coerced BooleanLiteral(ValueNode literal) => literal is BooleanValueNode node
        ? Coerced.Of(node.Value)
        : Coerced.Failed($"Boolean cannot represent a non boolean value: {Printer.Print(literal)}");

    private static Coerced IdResult(object value) => value is string
        ? Coerced.Of(value)
        : TextOf(value, integersOnly: true) is { } text ? Coerced.Of(text) : Coerced.Failed($"ID cannot represent value: {Inspection.Inspect(value)}");

    private static Coerced IdInput(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.String) return Coerced.Of(json.GetString());
        return json.ValueKind == JsonValueKind.Number && TextOf(json, integersOnly: true) is { } text
            ? Coerced.Of(text)
            : Coerced.Failed($"ID cannot represent value: {Inspection.Inspect(json)}");
    }

    private static Coerced IdLiteral(ValueNode literal) => literal switch
    {
        StringValueNode node => Coerced.Of(node.Value),
        IntValueNode node => Coerced.Of(node.Value),
        _ => Coerced.Failed($"ID cannot represent a non-string and non-integer value: {Printer.Print(literal)}"),
    };

    /// <summary>A resolver's value as bool, double or string; null if it is none of these.</summary>
    private static object? Plain(object value) => value switch
    {
        string or bool or double => value,
        JsonElement json => json.ValueKind switch
        {
            JsonValueKind.String => json.GetString(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => json.GetDouble(),
            _ => null,
        },
        int or long or short or sbyte or byte or ushort or uint or ulong or float or decimal => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>A resolver's value as text. Whole numbers of .NET keep every digit, which a double would not.</summary>
    private static string? TextOf(object value, bool integersOnly) => value switch
    {
        int or long or short or sbyte or byte or ushort or uint or ulong => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => Plain(value) switch
        {
            string text => text,
            double number when double.IsFinite(number) && (!integersOnly || number == Math.Truncate(number)) => NumberText.Format(number),
            bool truth when !integersOnly => truth ? "true" : "false",
            _ => null,
        },
    };
}
