using System.Text.Json;
using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Tests.Text;

public sealed class InspectionTests
{
    [Theory]
    [InlineData("null", "null")]
    [InlineData("true", "true")]
    [InlineData("-1.50", "-1.5")]
    [InlineData("12345678901234567890", "12345678901234567000")]
    [InlineData("1e999", "Infinity")]
    [InlineData("\"a\\\"b\\\\c\\n\\u0001\"", "\"a\\\"b\\\\c\\n\\u0001\"")]
    [InlineData("{}", "{}")]
    [InlineData("[]", "[]")]
    [InlineData("{\"a\": 1, \"b\": [\"x\", null]}", "{ a: 1, b: [\"x\", null] }")]
    [InlineData("[1,2,3,4,5,6,7,8,9,10,11]", "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ... 1 more item]")]
    [InlineData("[1,2,3,4,5,6,7,8,9,10,11,12]", "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ... 2 more items]")]
    [InlineData("[[[]]]", "[[[]]]")]
    [InlineData("[[[[1]]]]", "[[[Array]]]")]
    [InlineData("{\"a\":{\"b\":{\"c\":{}}}}", "{ a: { b: [Object] } }")]
    [InlineData("{\"a\":{\"b\":{\"c\":{\"d\":1}}}}", "{ a: { b: [Object] } }")]
    public void Shows_JSON(string json, string text) => Assert.Equal(text, Inspection.Inspect(JsonDocument.Parse(json).RootElement));

    [Fact]
    public void Shows_values_of_resolvers()
    {
        Assert.Equal("{ a: [1, 2.5], b: null }", Inspection.Inspect(new Dictionary<string, object?> { ["a"] = new object[] { 1, 2.5 }, ["b"] = null }));
        Assert.Equal("[Object]", Inspection.Inspect(new object()));
        Assert.Equal("\"\\ud800x😀\"", Inspection.Inspect("\ud800x😀"));
    }
}
