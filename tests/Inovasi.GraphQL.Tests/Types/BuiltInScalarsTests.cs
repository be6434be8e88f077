using System.Globalization;
using System.Text.Json;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Text;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Tests.Types;

/// <summary>The five scalars in their three directions: results, variables, literals. Failures are asserted with their sentence.</summary>
[Trait("Spec", "Int")]
[Trait("Spec", "Float")]
[Trait("Spec", "String")]
[Trait("Spec", "Boolean")]
[Trait("Spec", "ID")]
public sealed class BuiltInScalarsTests
{
    // ---- Results ----

    public static TheoryData<string, object, string> Results => new()
    {
        { "Int", 1, "1" }, { "Int", -1L, "-1" }, { "Int", 1.0, "1" }, { "Int", "123", "123" }, { "Int", " 0x1F ", "31" }, { "Int", true, "1" },
        { "Int", 1e5, "100000" }, { "Int", (byte)7, "7" }, { "Int", 5m, "5" },
        { "Int", 0.1, "Int cannot represent non-integer value: 0.1" },
        { "Int", "1.5", "Int cannot represent non-integer value: \"1.5\"" },
        { "Int", "", "Int cannot represent non-integer value: \"\"" },
        { "Int", "one", "Int cannot represent non-integer value: \"one\"" },
        { "Int", double.NaN, "Int cannot represent non-integer value: NaN" },
        { "Int", double.PositiveInfinity, "Int cannot represent non-integer value: Infinity" },
        { "Int", 2147483648L, "Int cannot represent non 32-bit signed integer value: 2147483648" },
        { "Int", -1e100, "Int cannot represent non 32-bit signed integer value: -1e+100" },
        { "Int", "2147483648", "Int cannot represent non 32-bit signed integer value: \"2147483648\"" },
        { "Int", new[] { 1 }, "Int cannot represent non-integer value: [1]" },
        { "Float", 1, "1" }, { "Float", 1.5, "1.5" }, { "Float", "123.5", "123.5" }, { "Float", false, "0" }, { "Float", 1.5f, "1.5" }, { "Float", 2.5m, "2.5" },
        { "Float", "", "Float cannot represent non numeric value: \"\"" },
        { "Float", "one", "Float cannot represent non numeric value: \"one\"" },
        { "Float", double.NaN, "Float cannot represent non numeric value: NaN" },
        { "String", "text", "text" }, { "String", 1, "1" }, { "String", -1.1, "-1.1" }, { "String", 1e21, "1e+21" }, { "String", true, "true" },
        { "String", long.MaxValue, "9223372036854775807" },
        { "String", double.NaN, "String cannot represent value: NaN" },
        { "String", new[] { 1, 2 }, "String cannot represent value: [1, 2]" },
        { "Boolean", true, "True" }, { "Boolean", 1, "True" }, { "Boolean", 0.0, "False" },
        { "Boolean", double.NaN, "Boolean cannot represent a non boolean value: NaN" },
        { "Boolean", "", "Boolean cannot represent a non boolean value: \"\"" },
        { "Boolean", "true", "Boolean cannot represent a non boolean value: \"true\"" },
        { "ID", "text", "text" }, { "ID", 4, "4" }, { "ID", 12345678901L, "12345678901" }, { "ID", 5.0, "5" },
        { "ID", 1.5, "ID cannot represent value: 1.5" },
        { "ID", true, "ID cannot represent value: true" },
    };

    [Theory]
    [Trait("Spec", "Scalars.Result-Coercion-and-Serialization")]
    [MemberData(nameof(Results))]
    public void Coerces_results(string type, object value, string expected) => Assert.Equal(expected, Text(Scalar(type).CoerceResult(value)));

    [Theory]
    [InlineData("Int", "5", "5")]
    [InlineData("Int", "\"5\"", "5")]
    [InlineData("Float", "true", "1")]
    [InlineData("Boolean", "0", "False")]
    [InlineData("String", "12.50", "12.5")]
    [InlineData("ID", "7", "7")]
    [InlineData("String", "{\"a\":[1]}", "String cannot represent value: { a: [1] }")]
    public void Coerces_results_that_are_JSON(string type, string json, string expected) =>
        Assert.Equal(expected, Text(Scalar(type).CoerceResult(JsonDocument.Parse(json).RootElement)));

    // ---- Variables ----

    [Theory]
    [Trait("Spec", "Scalars.Input-Coercion")]
    [InlineData("Int", "1", "1")]
    [InlineData("Int", "-0", "0")]
    [InlineData("Int", "1.0", "1")]
    [InlineData("Int", "1e3", "1000")]
    [InlineData("Int", "2147483647", "2147483647")]
    [InlineData("Int", "2147483648", "Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Int", "9876504321", "Int cannot represent non 32-bit signed integer value: 9876504321")]
    [InlineData("Int", "1.5", "Int cannot represent non-integer value: 1.5")]
    [InlineData("Int", "1e999", "Int cannot represent non-integer value: Infinity")]
    [InlineData("Int", "\"5\"", "Int cannot represent non-integer value: \"5\"")]
    [InlineData("Int", "[1]", "Int cannot represent non-integer value: [1]")]
    [InlineData("Float", "1", "1")]
    [InlineData("Float", "-1.5e-7", "-1.5E-07")]
    [InlineData("Float", "1e999", "Float cannot represent non numeric value: Infinity")]
    [InlineData("Float", "\"1.5\"", "Float cannot represent non numeric value: \"1.5\"")]
    [InlineData("String", "\"text\"", "text")]
    [InlineData("String", "1", "String cannot represent a non string value: 1")]
    [InlineData("Boolean", "true", "True")]
    [InlineData("Boolean", "0", "Boolean cannot represent a non boolean value: 0")]
    [InlineData("Boolean", "\"true\"", "Boolean cannot represent a non boolean value: \"true\"")]
    [InlineData("ID", "\"4\"", "4")]
    [InlineData("ID", "4", "4")]
    [InlineData("ID", "1e3", "1000")]
    [InlineData("ID", "4.5", "ID cannot represent value: 4.5")]
    [InlineData("ID", "{\"a\":{\"b\":{\"c\":{\"d\":1}}}}", "ID cannot represent value: { a: { b: [Object] } }")]
    public void Coerces_variables(string type, string json, string expected) =>
        Assert.Equal(expected, Text(Scalar(type).CoerceInput(JsonDocument.Parse(json).RootElement)));

    [Fact]
    public void Bears_numbers_of_a_megabyte()
    {
        var digits = JsonDocument.Parse(new string('9', 1_000_000)).RootElement;

        Assert.Equal("Int cannot represent non-integer value: Infinity", BuiltInScalars.Int.CoerceInput(digits).Error);
        Assert.Equal("Float cannot represent non numeric value: Infinity", BuiltInScalars.Float.CoerceInput(digits).Error);
        Assert.Equal(
            "Int cannot represent non 32-bit signed integer value: " + new string('9', 1_000_000),
            BuiltInScalars.Int.CoerceLiteral(new IntValueNode(new string('9', 1_000_000))).Error);
    }

    // ---- Literals ----

    [Theory]
    [InlineData("Int", "1", "1")]
    [InlineData("Int", "-0", "0")]
    [InlineData("Int", "-2147483648", "-2147483648")]
    [InlineData("Int", "-2147483649", "Int cannot represent non 32-bit signed integer value: -2147483649")]
    [InlineData("Int", "1.0", "Int cannot represent non-integer value: 1.0")]
    [InlineData("Int", "\"1\"", "Int cannot represent non-integer value: \"1\"")]
    [InlineData("Int", "ENUM", "Int cannot represent non-integer value: ENUM")]
    [InlineData("Float", "1", "1")]
    [InlineData("Float", "1.5e2", "150")]
    [InlineData("Float", "true", "Float cannot represent non numeric value: true")]
    [InlineData("String", "\"text\"", "text")]
    [InlineData("String", "\"\"\"block\"\"\"", "block")]
    [InlineData("String", "text", "String cannot represent a non string value: text")]
    [InlineData("Boolean", "false", "False")]
    [InlineData("Boolean", "0", "Boolean cannot represent a non boolean value: 0")]
    [InlineData("ID", "\"a\"", "a")]
    [InlineData("ID", "0012345678901234567890", null)]
    [InlineData("ID", "12345678901234567890", "12345678901234567890")]
    [InlineData("ID", "1.0", "ID cannot represent a non-string and non-integer value: 1.0")]
    public void Coerces_literals(string type, string literal, string? expected)
    {
        var isLiteral = Parser.TryParseValue(new Source(literal), out var node, out _);

        Assert.Equal(expected, isLiteral ? Text(Scalar(type).CoerceLiteral(node!)) : null);
    }

    private static ScalarType Scalar(string name) => BuiltInScalars.All.Find(name)!;

    private static string Text(Coerced coerced) => coerced.Error ?? string.Create(CultureInfo.InvariantCulture, $"{coerced.Value}");
}
