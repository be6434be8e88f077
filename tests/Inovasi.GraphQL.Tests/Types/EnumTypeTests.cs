using System.Text.Json;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Sdl;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Tests.Types;

/// <summary>https://spec.graphql.org/September2025/#sec-Enums</summary>
[Trait("Spec", "Enums")]
public sealed class EnumTypeTests
{
    private static readonly EnumType Color = (EnumType)SchemaReader.Read("type Query { a: Color } enum Color { RED GREEN BLUE }").FindType("Color")!;

    [Fact]
    public void Coerces_results_that_are_names_of_values()
    {
        Assert.Equal(Coerced.Of("GREEN"), Color.CoerceResult("GREEN"));
        Assert.Equal(Coerced.Of("GREEN"), Color.CoerceResult(JsonDocument.Parse("\"GREEN\"").RootElement));
        Assert.Equal("Enum \"Color\" cannot represent value: \"green\"", Color.CoerceResult("green").Error);
        Assert.Equal("Enum \"Color\" cannot represent value: 1", Color.CoerceResult(1).Error);
    }

    [Fact]
    public void Coerces_literals_that_are_names_and_no_strings()
    {
        Assert.Equal(Coerced.Of("RED"), Color.CoerceLiteral(new EnumValueNode("RED")));
        Assert.Equal(
            "Enum \"Color\" cannot represent non-enum value: \"GREEN\". Did you mean the enum value \"GREEN\"?", Color.CoerceLiteral(new StringValueNode("GREEN")).Error);
        Assert.Equal("Value \"PURPLE\" does not exist in \"Color\" enum.", Color.CoerceLiteral(new EnumValueNode("PURPLE")).Error);
        Assert.Equal("Value \"BLU\" does not exist in \"Color\" enum. Did you mean the enum value \"BLUE\"?", Color.CoerceLiteral(new EnumValueNode("BLU")).Error);
    }
}
