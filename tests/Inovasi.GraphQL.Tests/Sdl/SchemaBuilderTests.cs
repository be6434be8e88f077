using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Sdl;
using Inovasi.GraphQL.Text;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Tests.Sdl;

public sealed class SchemaBuilderTests
{
    [Fact]
    public void Lists_types_in_order_of_the_document_built_in_ones_after_their_first_use()
    {
        var schema = SchemaReader.Read("""
            interface Node { id: ID! }
            type Query { node(id: ID!, near: Float): Node }
            scalar Date
            """);

        Assert.Equal(
            "Node ID Query Float Date Boolean String __Schema __Type __TypeKind __Field __InputValue __EnumValue __Directive __DirectiveLocation",
            string.Join(' ', schema.Types));
    }

    [Fact]
    [Trait("Spec", "Scalars.Built-in-Scalars")]
    public void Leaves_out_scalars_that_nobody_refers_to()
    {
        var schema = SchemaReader.Read("type Query { a: Boolean }");

        Assert.Null(schema.FindType("Int"));
        Assert.Null(schema.FindType("Float"));
        Assert.Null(schema.FindType("ID"));
    }

    [Fact]
    [Trait("Spec", "Type-System.Directives.Built-in-Directives")]
    public void Adds_the_directives_of_the_specification_to_those_of_the_document()
    {
        var schema = SchemaReader.Read("""
            type Query { a: Int }
            directive @skip(if: Boolean!, because: String) on FIELD
            directive @mark repeatable on QUERY
            """);

        Assert.Equal("@skip @mark @include @deprecated @specifiedBy @oneOf", string.Join(' ', schema.Directives));
        Assert.Equal(2, schema.Directives.Find("skip")!.Arguments.Count);
        Assert.True(schema.Directives.Find("mark")!.IsRepeatable);
    }

    [Fact]
    [Trait("Spec", "Type-System-Extensions")]
    [Trait("Spec", "Type-Extensions")]
    [Trait("Spec", "Scalar-Extensions")]
    [Trait("Spec", "Object-Extensions")]
    [Trait("Spec", "Interface-Extensions")]
    [Trait("Spec", "Union-Extensions")]
    [Trait("Spec", "Enum-Extensions")]
    [Trait("Spec", "Input-Object-Extensions")]
    public void Joins_a_type_with_its_extensions()
    {
        var schema = SchemaReader.Read("""
            type Query { a: E }
            extend type Query implements I @tag { b: S }
            interface I { b: S }
            extend interface I { c: U }
            extend type Query { c: U d(e: In): Int }
            union U = Query
            extend union U = Other
            type Other { a: Int }
            enum E { A }
            extend enum E { B @deprecated(reason: "old") }
            input In { a: Int }
            extend input In { b: Int = 2 }
            scalar S
            extend scalar S @specifiedBy(url: "https://example.org/s")
            directive @tag on OBJECT
            """);

        Assert.Equal(
            """
            directive @tag on OBJECT

            type Query implements I {
              a: E
              b: S
              c: U
              d(e: In): Int
            }

            interface I {
              b: S
              c: U
            }

            union U = Query | Other

            type Other {
              a: Int
            }

            enum E {
              A
              B @deprecated(reason: "old")
            }

            input In {
              a: Int
              b: Int = 2
            }

            scalar S @specifiedBy(url: "https://example.org/s")
            """,
            SchemaPrinter.Print(schema));
    }

    [Fact]
    [Trait("Spec", "Schema-Extension")]
    public void Extends_a_schema_without_changing_it()
    {
        var schema = SchemaReader.Read("type Query { a: Int }");
        var before = SchemaPrinter.Print(schema);

        var result = SchemaReader.Extend(schema, new Source("""
            extend type Query { b: New }
            type New { c: Query }
            extend schema { mutation: New }
            directive @d on FIELD
            """));

        Assert.Equal(before, SchemaPrinter.Print(schema));
        Assert.Equal(
            """
            schema {
              query: Query
              mutation: New
            }

            directive @d on FIELD

            type Query {
              a: Int
              b: New
            }

            type New {
              c: Query
            }
            """,
            SchemaPrinter.Print(result.Schema!));
    }

    [Fact]
    public void Does_not_take_a_root_from_the_name_of_a_type_that_an_extension_adds()
    {
        var result = SchemaReader.Extend(SchemaReader.Read("type Query { a: Int }"), new Source("type Mutation { b: Int }"));

        Assert.Null(result.Schema!.MutationType);
    }

    [Fact]
    public void Gives_every_field_a_number_of_its_own()
    {
        var schema = SchemaReader.Read("""
            type Query { a: T b: T }
            type T { a: Int b: Int }
            interface I { a: Int }
            """);

        int[] numbers = [.. schema.Types.OfType<FieldedType>().SelectMany(type => type.Fields).Select(field => field.Index), 0, 1, 2];

        Assert.Equal(Enumerable.Range(0, schema.FieldCount), numbers.Order());
    }

    [Fact]
    public void Keeps_nodes_and_extensions_for_the_places_of_errors()
    {
        var schema = SchemaReader.Read("""
            schema { query: Query }
            extend schema @tag
            type Query { a(b: Int): E }
            extend type Query { c: Int }
            enum E { A }
            directive @tag on SCHEMA
            """);
        var query = schema.QueryType!;

        Assert.Equal(NodeKind.SchemaDefinition, schema.AstNode!.Kind);
        Assert.Single(schema.ExtensionNodes);
        Assert.Equal([NodeKind.ObjectTypeDefinition, NodeKind.ObjectTypeExtension], query.Nodes.Select(node => node.Kind));
        Assert.Equal("a", query.Fields.Find("a")!.AstNode!.Name.Value);
        Assert.Equal("b", query.Fields.Find("a")!.Arguments[0].AstNode!.Name.Value);
        Assert.Equal("A", ((EnumType)schema.FindType("E")!).Values[0].AstNode!.Name.Value);
        Assert.Equal("tag", schema.Directives.Find("tag")!.AstNode!.Name.Value);
    }

    [Fact]
    public void Ignores_operations_among_the_definitions()
    {
        var schema = SchemaReader.Read("type Query { a: Int } query Q { a } fragment F on Query { a }");

        Assert.Equal("type Query {\n  a: Int\n}", SchemaPrinter.Print(schema));
    }

    [Fact]
    public void Throws_for_a_document_that_was_not_validated()
    {
        var refusal = Assert.Throws<ArgumentException>(() => SchemaBuilder.Build(Parser.Parse("type Query { a: Nobody }")));

        Assert.StartsWith("The type \"Nobody\" is not defined; the document must be validated before a schema is built from it.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Throws_every_fault_of_a_schema_of_our_own()
    {
        var refusal = Assert.Throws<FormatException>(() => SchemaReader.Read("type Query { a: In b: In } input In { c: Int }"));

        Assert.Equal(
            """
            The type of Query.a must be Output Type but got: In. (1:17)
            The type of Query.b must be Output Type but got: In. (1:23)
            """,
            refusal.Message);
    }

    [Fact]
    public void Tells_a_syntax_error_with_its_place()
    {
        var result = SchemaReader.Read(new Source("type Query { a: Int\n"));

        Assert.Null(result.Schema);
        Assert.Equal("Syntax Error: Expected Name, found <EOF>. (2:1)", Assert.Single(result.Errors).ToString());
    }

    [Fact]
    [Trait("Spec", "Scalars")]
    [Trait("Spec", "Scalars.Custom-Scalars")]
    public void Coerces_custom_scalars_as_the_host_says()
    {
        var date = new ScalarCoercion(
            Result: value => value is DateOnly day ? Coerced.Of($"{day:yyyy-MM-dd}") : Coerced.Failed("no date"),
            Input: value => DateOnly.TryParseExact(value as string, "yyyy-MM-dd", out var day) ? Coerced.Of(day) : Coerced.Failed($"\"{value}\" is no date."));
        var schema = SchemaReader.Read(
            """
            type Query { on(day: Date = "2026-11-21"): Date }
            scalar Date
            """,
            new Dictionary<string, ScalarCoercion> { ["Date"] = date });
        var type = (ScalarType)schema.FindType("Date")!;

        Assert.Equal(new DateOnly(2026, 11, 21), schema.QueryType!.Fields[0].Arguments[0].DefaultValue!.Value);
        Assert.Equal(Coerced.Of("2020-01-02"), type.CoerceResult(new DateOnly(2020, 1, 2)));
        Assert.Equal(Coerced.Failed("no date"), type.CoerceResult("x"));
        Assert.Equal(Coerced.Failed("\"5\" is no date."), type.CoerceLiteral(new IntValueNode("5")));
    }

    [Fact]
    public void Rejects_a_default_that_a_custom_scalar_refuses()
    {
        var even = new ScalarCoercion(Input: value => value is int i && int.IsEvenInteger(i) ? Coerced.Of(i) : Coerced.Failed("An Even is an even number."));

        var result = SchemaReader.Read(
            new Source("type Query { a(b: Even = 3): Even } scalar Even"), new Dictionary<string, ScalarCoercion> { ["Even"] = even });

        Assert.Equal("Query.a(b:) has invalid default value: An Even is an even number. (1:26)", Assert.Single(result.Errors).ToString());
    }
}
