using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Tests.Language;

[Trait("Spec", "Document")]
public sealed class ParserTests
{
    private static string Parse(string text) => Parser.TryParse(new Source(text), out var document, out var error) ? document.ToString() : error.ToString();

    [Theory]
    [Trait("Spec", "Language.Operations")]
    [Trait("Spec", "Selection-Sets")]
    [InlineData("", "Syntax Error: Unexpected <EOF>. (1:1)")]
    [InlineData("{", "Syntax Error: Expected Name, found <EOF>. (1:2)")]
    [InlineData("{}", "Syntax Error: Expected Name, found \"}\". (1:2)")]
    [InlineData("{ a", "Syntax Error: Expected Name, found <EOF>. (1:4)")]
    [InlineData("notAnOperation Foo { field }", "Syntax Error: Unexpected Name \"notAnOperation\". (1:1)")]
    [InlineData("query", "Syntax Error: Expected \"{\", found <EOF>. (1:6)")]
    [InlineData("query q ( ) { a }", "Syntax Error: Expected \"$\", found \")\". (1:11)")]
    [InlineData("...", "Syntax Error: Unexpected \"...\". (1:1)")]
    [InlineData("{ \"\"", "Syntax Error: Expected Name, found String \"\". (1:3)")]
    [InlineData("{ a } }", "Syntax Error: Unexpected \"}\". (1:7)")]
    public void Refuses_what_is_no_operation(string text, string error) => Assert.Equal(error, Parse(text));

    [Theory]
    [Trait("Spec", "Language.Fields")]
    [Trait("Spec", "Language.Arguments")]
    [Trait("Spec", "Field-Alias")]
    [InlineData("{ field: {} }", "Syntax Error: Expected Name, found \"{\". (1:10)")]
    [InlineData("{ a() }", "Syntax Error: Expected Name, found \")\". (1:5)")]
    [InlineData("{ a(b) }", "Syntax Error: Expected \":\", found \")\". (1:6)")]
    [InlineData("{ a(b: ) }", "Syntax Error: Unexpected \")\". (1:8)")]
    public void Refuses_what_is_no_field(string text, string error) => Assert.Equal(error, Parse(text));

    [Theory]
    [Trait("Spec", "Language.Fragments")]
    [Trait("Spec", "Type-Conditions")]
    [Trait("Spec", "Inline-Fragments")]
    [InlineData("fragment on on on { on }", "Syntax Error: Unexpected Name \"on\". (1:10)")]
    [InlineData("{ ...on }", "Syntax Error: Expected Name, found \"}\". (1:9)")]
    [InlineData("{ ... MissingOn\nfragment MissingOn Type", "Syntax Error: Expected Name, found <EOF>. (2:24)")]
    [InlineData("fragment f on T", "Syntax Error: Expected \"{\", found <EOF>. (1:16)")]
    [InlineData("fragment f { a }", "Syntax Error: Expected \"on\", found \"{\". (1:12)")]
    public void Refuses_what_is_no_fragment(string text, string error) => Assert.Equal(error, Parse(text));

    [Theory]
    [Trait("Spec", "Input-Values")]
    [Trait("Spec", "Boolean-Value")]
    [Trait("Spec", "Null-Value")]
    [Trait("Spec", "Enum-Value")]
    [Trait("Spec", "List-Value")]
    [Trait("Spec", "Input-Object-Values")]
    [InlineData("[1 2.5, \"s\" true null E {a: $b}]", "[1, 2.5, \"s\", true, null, E, {a: $b}]")]
    [InlineData("{}", "{}")]
    [InlineData("[", "Syntax Error: Unexpected <EOF>. (1:2)")]
    [InlineData("{a}", "Syntax Error: Expected \":\", found \"}\". (1:3)")]
    [InlineData("1 2", "Syntax Error: Expected <EOF>, found Int \"2\". (1:3)")]
    [InlineData(":", "Syntax Error: Unexpected \":\". (1:1)")]
    public void Reads_values(string text, string printed) =>
        Assert.Equal(printed, Parser.TryParseValue(new Source(text), out var value, out var error) ? value.ToString() : error.ToString());

    [Theory]
    [Trait("Spec", "Language.Variables")]
    [InlineData("[1, {a: E}]", "[1, {a: E}]")]
    [InlineData("[$x]", "Syntax Error: Unexpected variable \"$x\" in constant value. (1:2)")]
    [InlineData("$", "Syntax Error: Unexpected \"$\". (1:1)")]
    public void Refuses_variables_in_constants(string text, string printed) =>
        Assert.Equal(printed, Parser.TryParseConstValue(new Source(text), out var value, out var error) ? value.ToString() : error.ToString());

    [Fact]
    [Trait("Spec", "Language.Variables")]
    public void Refuses_a_variable_in_a_default() =>
        Assert.Equal("Syntax Error: Unexpected variable \"$var\" in constant value. (1:37)", Parse("query Foo($x: Complex = { a: { b: [ $var ] } }) { field }"));

    [Theory]
    [Trait("Spec", "Type-References")]
    [InlineData("[[ID!]]!", "[[ID!]]!")]
    [InlineData("ID!!", "Syntax Error: Expected <EOF>, found \"!\". (1:4)")]
    [InlineData("[ID", "Syntax Error: Expected \"]\", found <EOF>. (1:4)")]
    public void Reads_types(string text, string printed) =>
        Assert.Equal(printed, Parser.TryParseType(new Source(text), out var type, out var error) ? type.ToString() : error.ToString());

    [Theory]
    [Trait("Spec", "Schema-Coordinates")]
    [Trait("Spec", "Schema-Coordinates.Parsing-a-Schema-Coordinate")]
    [InlineData("Business", "Business")]
    [InlineData("Business.name", "Business.name")]
    [InlineData("Query.searchBusiness(criteria:)", "Query.searchBusiness(criteria:)")]
    [InlineData("@private", "@private")]
    [InlineData("@private(scope:)", "@private(scope:)")]
    [InlineData("A.b.c", "Syntax Error: Expected <EOF>, found \".\". (1:4)")]
    [InlineData("A.b(c: 1)", "Syntax Error: Invalid character: \" \". (1:7)")]
    [InlineData("A .b", "Syntax Error: Invalid character: \" \". (1:2)")]
    [InlineData("@a.b", "Syntax Error: Expected <EOF>, found \".\". (1:3)")]
    [InlineData("A(b:)", "Syntax Error: Expected <EOF>, found \"(\". (1:2)")]
    [InlineData("", "Syntax Error: Expected Name, found <EOF>. (1:1)")]
    public void Reads_schema_coordinates(string text, string printed) =>
        Assert.Equal(printed, Parser.TryParseCoordinate(new Source(text), out var coordinate, out var error) ? coordinate.ToString() : error.ToString());

    [Theory]
    [Trait("Spec", "Descriptions")]
    [Trait("Spec", "Language.Operations.Query-Shorthand")]
    [InlineData("\"d\" { a }", "Syntax Error: Unexpected description, descriptions are not supported on shorthand queries. (1:1)")]
    [InlineData("\"d\" extend type T @a", "Syntax Error: Unexpected description, only GraphQL definitions support descriptions. (1:1)")]
    [InlineData("\"d\" 1", "Syntax Error: Unexpected Int \"1\". (1:5)")]
    [InlineData("\"d\" fragment f on T { a }", "\"d\"\nfragment f on T {\n  a\n}")]
    public void Knows_what_may_be_described(string text, string printed) => Assert.Equal(printed, Parse(text));

    [Theory]
    [Trait("Spec", "Language.Directives")]
    [InlineData("{ a @b(c: $d) @e }", "{\n  a @b(c: $d) @e\n}")]
    [InlineData("{ a @ }", "Syntax Error: Expected Name, found \"}\". (1:7)")]
    [InlineData("type A @b(c: $d)", "Syntax Error: Unexpected variable \"$d\" in constant value. (1:14)")]
    [InlineData("directive @a on NOWHERE", "Syntax Error: Unexpected Name \"NOWHERE\". (1:17)")]
    public void Reads_directives(string text, string printed) => Assert.Equal(printed, Parse(text));

    [Theory]
    [InlineData("extend type A", "Syntax Error: Unexpected <EOF>. (1:14)")]
    [InlineData("extend scalar A", "Syntax Error: Unexpected <EOF>. (1:16)")]
    [InlineData("extend schema", "Syntax Error: Unexpected <EOF>. (1:14)")]
    [InlineData("extend query A", "Syntax Error: Unexpected Name \"query\". (1:8)")]
    [InlineData("type A {}", "Syntax Error: Expected Name, found \"}\". (1:9)")]
    [InlineData("enum E { true }", "Syntax Error: Name \"true\" is reserved and cannot be used for an enum value. (1:10)")]
    [InlineData("union U = |", "Syntax Error: Expected Name, found <EOF>. (1:12)")]
    [InlineData("interface A implements {}", "Syntax Error: Expected Name, found \"{\". (1:24)")]
    [InlineData("input I { a(b: Int): Int }", "Syntax Error: Expected \":\", found \"(\". (1:12)")]
    public void Refuses_what_is_no_type_definition(string text, string error) => Assert.Equal(error, Parse(text));

    [Fact]
    public void Keeps_the_place_of_each_node()
    {
        var operation = (OperationDefinitionNode)Parser.Parse("{ a: b(c: 1) { d } }").Definitions[0];
        var field = (FieldNode)operation.SelectionSet.Selections[0];
        Assert.Equal((2, 18), (field.Location.Start, field.Location.End));
        Assert.Equal((5, 6), (field.Name.Location.Start, field.Name.Location.End));
        Assert.Equal((10, 11), (field.Arguments[0].Value.Location.Start, field.Arguments[0].Value.Location.End));
        Assert.Equal((13, 18), (field.SelectionSet!.Location.Start, field.SelectionSet.Location.End));
    }

    [Fact]
    public void Gives_equal_names_one_string()
    {
        var operation = (OperationDefinitionNode)Parser.Parse("{ name name }").Definitions[0];
        var fields = operation.SelectionSet.Selections.Cast<FieldNode>().ToList();
        Assert.Same(fields[0].Name.Value, fields[1].Name.Value);
    }

    [Fact]
    public void Throws_for_broken_text_of_our_own() =>
        Assert.Equal("Syntax Error: Unexpected Name \"x\". (1:1)", Assert.Throws<FormatException>(() => Parser.Parse("x")).Message);
}
