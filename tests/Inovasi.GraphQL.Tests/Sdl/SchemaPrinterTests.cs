using Inovasi.GraphQL.Sdl;

namespace Inovasi.GraphQL.Tests.Sdl;

public sealed class SchemaPrinterTests
{
    /// <summary>Everything that a schema can say, in canonical form: printing what was read gives the text back.</summary>
    private const string KitchenSink = """""""
        """The kitchen and its sink."""
        schema {
          query: Kitchen
          mutation: Chores
          subscription: Smells
        }

        """A label."""
        directive @label(
          """What it says."""
          text: String! = "none"

          """Where it hangs."""
          place: Place
        ) repeatable on FIELD_DEFINITION | OBJECT

        directive @plain on QUERY | MUTATION | SUBSCRIPTION | FIELD | FRAGMENT_DEFINITION | FRAGMENT_SPREAD | INLINE_FRAGMENT | VARIABLE_DEFINITION

        """
        Where one cooks.

          Indented.
        "Quoted".
        """
        type Kitchen implements Room & Named {
          id: ID!
          name(style: Style = SHORT): String

          """One of many."""
          tools(first: Int! = 10, filter: Filter = { words: ["a", "b"], size: { least: 1 } }): [Tool!]!
          oldTools(
            """How many."""
            count: Int @deprecated

            """Which ones."""
            which: [[Which]!] = null
          ): [Tool] @deprecated(reason: "Ask \"tools\".")
          nothing: Boolean @deprecated
        }

        interface Named {
          name(style: Style = SHORT): String
        }

        interface Room implements Named {
          id: ID!
          name(style: Style = SHORT): String
        }

        type Chores {
          wash(what: ID!, how: Float = 1.5e3): Tool
        }

        type Smells {
          smell: String
        }

        union Tool = Knife | Spoon

        type Knife {
          length: Float
        }

        type Spoon {
          volume: Milliliters
        }

        scalar Milliliters @specifiedBy(url: "https://example.org/milliliters")

        scalar Anything

        enum Style {
          """Few words."""
          SHORT
          LONG @deprecated(reason: "Too long.")
        }

        """"""
        enum Place {
          WALL
        }

        input Filter {
          words: [String!]

          """At least and at most."""
          size: Size
          any: Anything = { deep: [1, 2.0, "x", ENUM, null] }
        }

        input Size {
          least: Int
          most: Int = 2147483647 @deprecated(reason: "Nobody wants less.")
        }

        input Which @oneOf {
          id: ID
          name: String
        }
        """"""";

    [Fact]
    [Trait("Spec", "Type-System-Descriptions")]
    [Trait("Spec", "-deprecated")]
    [Trait("Spec", "-specifiedBy")]
    [Trait("Spec", "-oneOf")]
    public void Prints_back_the_kitchen_sink() => Assert.Equal(KitchenSink, SchemaPrinter.Print(SchemaReader.Read(KitchenSink)));

    [Fact]
    [Trait("Spec", "Root-Operation-Types.Default-Root-Operation-Type-Names")]
    public void Leaves_out_a_schema_definition_that_the_names_of_types_make_needless() => Assert.Equal(
        "type Query {\n  a: Int\n}",
        SchemaPrinter.Print(SchemaReader.Read("schema { query: Query } type Query { a: Int }")));

    [Fact]
    public void Keeps_a_schema_definition_where_a_type_has_the_name_of_a_root_and_is_none() => Assert.Equal(
        """
        schema {
          query: Query
        }

        type Query {
          a: Mutation
        }

        type Mutation {
          b: Int
        }
        """,
        SchemaPrinter.Print(SchemaReader.Read("schema { query: Query } type Query { a: Mutation } type Mutation { b: Int }")));

    [Fact]
    public void Writes_descriptions_that_no_block_string_can_hold_as_strings() => Assert.Equal(
        """"
        "  indented\n  all"
        type Query {
          "\u0007"
          a: Int

          """
          \"""triple\"""quoted"
          """
          b: Int
        }
        """",
        SchemaPrinter.Print(SchemaReader.Read(""""
            "  indented\n  all"
            type Query { "\u0007" a: Int "\"\"\"triple\"\"\"quoted\"" b: Int }
            """")));

    [Fact]
    public void Breaks_long_defaults_into_lines() => Assert.Equal(
        """
        type Query {
          a(b: In = {
          text: "a text that is long enough to go beyond the end"
          list: ["another text of some length", "one more"]
        }): Int
        }

        input In {
          text: String
          list: [String]
        }
        """,
        SchemaPrinter.Print(SchemaReader.Read("""
            type Query { a(b: In = {text: "a text that is long enough to go beyond the end", list: ["another text of some length", "one more"]}): Int }
            input In { text: String list: [String] }
            """)));

    [Fact]
    public void Prints_the_directives_of_the_specification_on_request() => Assert.StartsWith(
        """"
        """
        Directs the executor to include this field or fragment only when the `if` argument is true.
        """
        directive @include(
          """Included when true."""
          if: Boolean!
        ) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        """",
        SchemaPrinter.PrintBuiltIn(SchemaReader.Read("type Query { a: Int }")),
        StringComparison.Ordinal);
}
