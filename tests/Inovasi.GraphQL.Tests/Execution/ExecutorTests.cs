using static Inovasi.GraphQL.Tests.Execution.ExecutionHarness;

namespace Inovasi.GraphQL.Tests.Execution;

/// <summary>https://spec.graphql.org/September2025/#sec-Executing-Operations and the examples of its sections.</summary>
public class ExecutorTests
{
    private const string Birthdays = """
        type Query { birthday: Date  address: Address }
        type Date { month: Int }
        type Address { street: String }
        """;

    private const string Family = """
        type Query { me: User }
        type User { firstName: String  lastName: String  friend: User  friends: [User] }
        """;

    [Fact]
    [Trait("Spec", "Executing-Operations")]
    [Trait("Spec", "Query")]
    [Trait("Spec", "Executing-Selection-Sets")]
    [Trait("Spec", "Serialized-Map-Ordering")]
    public void Answers_in_the_order_of_the_selection() => Answers(
        """{"data":{"address":{"street":"Jalan Diponegoro"},"birthday":{"month":6}}}""",
        DataEngine(Birthdays).Answer(
            "{ address { street } birthday { month } }",
            """{"birthday":{"month":6},"address":{"street":"Jalan Diponegoro"}}"""));

    [Fact]
    [Trait("Spec", "Field-Collection.Merging-Selection-Sets")]
    public void Merges_selections_of_one_response_name() => Answers(
        """{"data":{"me":{"firstName":"Siti","lastName":"Aminah"}}}""",
        DataEngine(Family).Answer("{ me { firstName } me { lastName } }", """{"me":{"firstName":"Siti","lastName":"Aminah"}}"""));

    [Fact]
    [Trait("Spec", "Field-Collection")]
    [Trait("Spec", "Fragment-Spreads")]
    public void Puts_fields_of_a_fragment_where_it_is_spread_first() => Answers(
        """{"data":{"me":{"a":"Siti","lastName":"Aminah","b":"Siti"}}}""",
        DataEngine(Family).Answer(
            """
            { me { a: firstName ...Names b: firstName ...Names } }
            fragment Names on User { lastName a: firstName }
            """,
            """{"me":{"firstName":"Siti","lastName":"Aminah"}}"""));

    [Fact]
    [Trait("Spec", "Executing-Collected-Fields")]
    [Trait("Spec", "Executing-Fields")]
    [Trait("Spec", "Data")]
    public void Resolves_lists_of_objects_at_every_depth() => Answers(
        """{"data":{"me":{"friends":[{"friends":[{"firstName":"C"}]},null,{"friends":[]}]}}}""",
        DataEngine(Family).Answer(
            "{ me { friends { friends { firstName } } } }",
            """{"me":{"friends":[{"friends":[{"firstName":"C"}]},null,{"friends":[]}]}}"""));

    [Fact]
    public void Answers_an_object_without_fields_as_an_empty_object() => Answers(
        """{"data":{"me":{}}}""",
        DataEngine(Family).Answer("{ me { firstName @skip(if: true) } }", """{"me":{"firstName":"Siti"}}"""));

    [Fact]
    [Trait("Spec", "Executing-the-Root-Selection-Set")]
    public void Answers_an_operation_without_fields_with_empty_data() => Answers(
        """{"data":{}}""", DataEngine(Family).Answer("{ me @include(if: false) { firstName } }"));

    [Theory]
    [InlineData(true, true, """{"data":{"me":{"lastName":"A"}}}""")]
    [InlineData(true, false, """{"data":{"me":{"lastName":"A"}}}""")]
    [InlineData(false, true, """{"data":{"me":{"firstName":"S","lastName":"A"}}}""")]
    [InlineData(false, false, """{"data":{"me":{"lastName":"A"}}}""")]
    [Trait("Spec", "-skip")]
    [Trait("Spec", "-include")]
    public void Plans_for_each_assignment_of_conditions_anew(bool skip, bool include, string expected)
    {
        const string document = """
            query ($skip: Boolean!, $include: Boolean!) { me { firstName @skip(if: $skip) @include(if: $include) lastName } }
            """;
        var engine = DataEngine(Family);
        for (var i = 0; i < 2; i++)
        {
            Answers(expected, engine.Answer(
                document, """{"me":{"firstName":"S","lastName":"A"}}""", $$"""{"skip":{{(skip ? "true" : "false")}},"include":{{(include ? "true" : "false")}}}"""));
        }
    }

    [Fact]
    public void Fails_a_field_whose_condition_is_null() => Answers(
        """
        {"errors":[{"message":"Argument \"if\" of non-null type \"Boolean!\" must not be null.","locations":[{"line":1,"column":55}],
          "path":["me"],"extensions":{"code":"BAD_USER_INPUT"}}],"data":{"me":null}}
        """,
        DataEngine(Family).Answer("query ($v: Boolean = true) { me { firstName @skip(if: $v) } }", """{"me":{}}""", """{"v":null}"""));

    [Fact]
    [Trait("Spec", "Executing-the-Root-Selection-Set")]
    public void Nulls_the_data_when_a_condition_at_the_root_is_null() => Answers(
        """
        {"errors":[{"message":"Argument \"if\" of non-null type \"Boolean!\" must not be null.","locations":[{"line":1,"column":43}],
          "extensions":{"code":"BAD_USER_INPUT"}}],"data":null}
        """,
        DataEngine(Family).Answer("query ($v: Boolean = true) { me @skip(if: $v) { firstName } }", """{"me":{}}""", """{"v":null}"""));

    [Fact]
    public void Enters_a_fragment_at_its_second_spread_if_the_first_is_skipped() => Answers(
        """{"data":{"me":{"lastName":"A"}}}""",
        DataEngine(Family).Answer(
            "{ me { ...F @skip(if: true) ...F } } fragment F on User { lastName }", """{"me":{"lastName":"A"}}"""));

    [Fact]
    [Trait("Spec", "Value-Completion.Resolving-Abstract-Types")]
    public void Selects_by_object_type_interface_and_union()
    {
        var engine = DataEngine("""
            interface Named { name: String }
            interface Pet implements Named { name: String }
            type Dog implements Pet & Named { name: String barks: Boolean }
            type Cat implements Pet & Named { name: String meows: Boolean }
            union Animal = Dog | Cat
            type Query { animals: [Animal] }
            """);
        Answers(
            """{"data":{"animals":[{"__typename":"Dog","name":"Odie","barks":true},{"__typename":"Cat","name":"Garfield","meows":false}]}}""",
            engine.Answer(
                "{ animals { __typename ... on Named { name } ... on Dog { barks } ...M } } fragment M on Cat { meows }",
                """
                {"animals":[{"__typename":"Dog","name":"Odie","barks":true,"meows":true},{"__typename":"Cat","name":"Garfield","meows":false}]}
                """));
    }

    [Fact]
    public void Answers_introspection_beside_data() => Answers(
        """{"data":{"__typename":"Query","__type":{"name":"Date","fields":[{"name":"month","type":{"kind":"SCALAR","name":"Int"}}]},"birthday":null}}""",
        DataEngine(Birthdays).Answer("{ __typename __type(name: \"Date\") { name fields { name type { kind name } } } birthday { month } }"));
}
