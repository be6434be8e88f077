using Inovasi.GraphQL.Execution;
using Inovasi.GraphQL.Response;
using static Inovasi.GraphQL.Tests.Execution.ExecutionHarness;

namespace Inovasi.GraphQL.Tests.Execution;

/// <summary>What operations cost: each line is a document, its variables, and its cost worked out by hand.</summary>
public class CostEstimateTests
{
    private const string Sdl = """
        directive @cost(weight: String!) on FIELD_DEFINITION
        directive @listSize(assumedSize: Int) on FIELD_DEFINITION
        type Query { one: Item  all: [Item!]  few: [Item!] @listSize(assumedSize: 3)  page(first: Int = 20, last: Int): Page  open(first: Int): Page
          found(words: String @cost(weight: "40")): Item  nodes(ids: [ID!]!): [Node]  node: Node  dear: Item @cost(weight: "25")  number: Int  dearNumber: Int @cost(weight: "2.5") }
        type Page { total: Int  items: [Item!]  facets: [Facet!] @listSize(assumedSize: 5) }
        type Facet { value: String }
        interface Node { id: ID! }
        type Item implements Node { id: ID!  one: Item  tags: [String!]  page(first: Int = 20): Page }
        type Other implements Node { id: ID!  one: Item  two: Item }
        """;

    /// <summary>Counting by hand is easier without quarters.</summary>
    private static readonly GraphQLOptions ObjectsAlone = new() { Limits = new QueryLimits { Cost = 1_000, CostModel = new CostModel { LeafCost = 0, IntrospectionCost = 50, TypeIntrospectionCost = 50 } } };

    [Theory]
    [InlineData("{ number __typename }", "{}", 0)]
    [InlineData("{ one { id } }", "{}", 1)]
    [InlineData("{ one { one { one { id } } } }", "{}", 3)]
    [InlineData("{ all { id } }", "{}", 10)]
    [InlineData("{ all { one { id } } }", "{}", 20)]
    [InlineData("{ few { one { id } } }", "{}", 6)]
    [InlineData("{ page { items { id } } }", "{}", 21)]
    [InlineData("{ page(first: 5) { items { id } } }", "{}", 6)]
    [InlineData("{ page(first: 5, last: 50) { items { id } } }", "{}", 51)]
    [InlineData("{ page(first: 5) { total facets { value } } }", "{}", 6)]
    [InlineData("{ page(first: -5) { items { id } } }", "{}", 1)]
    [InlineData("{ open { items { id } } }", "{}", 21)]
    [InlineData("query ($n: Int) { page(first: $n) { items { id } } }", """{"n":7}""", 8)]
    [InlineData("query ($n: Int) { page(first: $n) { items { id } } }", "{}", 21)]
    [InlineData("query ($n: Int = 9) { page(first: $n) { items { id } } }", "{}", 10)]
    [InlineData("query ($n: Int) { page(first: $n) { items { id } } }", """{"n":null}""", 21)]
    [InlineData("""{ nodes(ids: ["a", "b", "c"]) { id } }""", "{}", 3)]
    [InlineData("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", """{"ids":["a","b"]}""", 2)]
    [InlineData("query ($id: ID!) { nodes(ids: [$id]) { id } }", """{"id":"a"}""", 1)]
    [InlineData("{ dear { id } dearNumber }", "{}", 28)]
    [InlineData("""{ found(words: "x") { id } }""", "{}", 41)]
    [InlineData("{ found { id } no: found(words: null) { id } }", "{}", 2)]
    [InlineData("query ($w: String) { found(words: $w) { id } }", """{"w":"x"}""", 41)]
    [InlineData("query ($w: String) { found(words: $w) { id } }", "{}", 1)]
    [InlineData("{ a: one { id } b: one { id } }", "{}", 2)]
    [InlineData("{ one { id } one { id one { id } } }", "{}", 2)]
    [InlineData("{ ...F ...G } fragment F on Query { one { id } } fragment G on Query { one { id } }", "{}", 1)]
    [InlineData("query ($v: Boolean!) { one @include(if: $v) { id } all @skip(if: true) { id } }", """{"v":false}""", 11)]
    [InlineData("{ node { ... on Item { one { id } } ... on Other { one { id } two { id } } } }", "{}", 3)]
    [InlineData("{ node { id ... on Node { ... on Item { page(first: 4) { items { id } } } } ... on Other { one { id } } } }", "{}", 6)]
    [InlineData("{ page(first: 4) { items { page(first: 3) { items { id } } } } }", "{}", 21)]
    [InlineData("{ __schema { types { fields { name } } } one { id } }", "{}", 51)]
    [InlineData("""{ __type(name: "Item") { name } b: __type(name: "Item") { name } }""", "{}", 100)]
    public void Costs(string document, string variables, double cost)
    {
        var engine = DataEngine(Sdl, ObjectsAlone);
        for (var i = 0; i < 2; i++)
        {
            using var result = engine.Run(document, variables: variables);
            Assert.Equal(ExecutionResultKind.Executed, result.Kind);
            Assert.Equal(new CostReport(cost, 1_000), result.Cost);
        }
    }

    [Fact]
    public async Task Is_part_of_the_answer_when_the_client_wants_it()
    {
        var request = new GraphQLRequest("{ one { id } }") { WantsCost = true };
        using var result = await DataEngine(Sdl).ExecuteAsync(request);
        Answers("""{"data":{"one":null},"extensions":{"cost":{"estimate":2,"maximum":5000}}}""", result.Text());
    }

    [Fact]
    public void Is_part_of_a_refusal() => Answers(
        """
        {"errors":[{"message":"The operation costs 1001, but at most 1000 are allowed (limit \"cost\").","locations":[{"line":1,"column":1}],
          "extensions":{"code":"LIMIT_EXCEEDED","limit":"cost","maximum":1000,"value":1001}}],"extensions":{"cost":{"estimate":1001,"maximum":1000}}}
        """,
        DataEngine(Sdl, ObjectsAlone).Answer("{ page(first: 1000) { items { id } } }"));

    [Fact]
    public void Counts_with_the_numbers_of_the_host()
    {
        var model = new CostModel { ObjectCost = 2, LeafCost = 0.5, ListSize = 3, PageSizeArguments = ["last"], IntrospectionCost = 7 };
        using var result = DataEngine(Sdl, new GraphQLOptions { Limits = new QueryLimits { CostModel = model } }).Run("{ all { id tags } page(first: 4) { items { id } } __schema { __typename } }");
        Assert.Equal((3 * (2 + 0.5 + (3 * 0.5))) + (2 + (20 * (2 + 0.5))) + 7, result.Cost!.Value.Estimate);
    }
}
