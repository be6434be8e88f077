using Inovasi.GraphQL.Execution;
using Inovasi.GraphQL.Response;
using static Inovasi.GraphQL.Tests.Execution.ExecutionHarness;

namespace Inovasi.GraphQL.Tests.Execution;

/// <summary>
/// https://spec.graphql.org/September2025/#sec-Mutation and https://spec.graphql.org/September2025/#sec-Normal-and-Serial-Execution:
/// one root field after the other, each with everything below it.
/// </summary>
[Trait("Spec", "Mutation")]
[Trait("Spec", "Normal-and-Serial-Execution")]
public class MutationTests
{
    private const string Sdl = """
        type Query { number: Int }
        type Mutation { set(to: Int!): Holder  setStrictly(to: Int!): Holder! }
        type Holder { number: Int!  later: Int }
        """;

    private sealed class Holder
    {
        public int Number { get; set; }
    }

    [Fact]
    public void Executes_root_fields_one_after_the_other_with_all_below_them() => Answers(
        """{"data":{"first":{"number":1,"later":1},"second":{"number":2,"later":2},"third":{"number":3,"later":3}}}""",
        Engine().Answer(
            "mutation { first: set(to: 1) { number later } second: set(to: 2) { number later } third: set(to: 3) { number later } }", services: new Holder()));

    [Fact]
    public void Goes_on_after_a_nullable_field_that_fails()
    {
        var holder = new Holder();
        Answers(
            """
            {"errors":[{"message":"Cannot set -1.","locations":[{"line":1,"column":12}],"path":["bad"]}],"data":{"bad":null,"good":{"number":2}}}
            """,
            Engine().Answer("mutation { bad: set(to: -1) { number } good: set(to: 2) { number } }", services: holder));
        Assert.Equal(2, holder.Number);
    }

    [Fact]
    public void Stops_after_a_failure_that_nulls_the_data()
    {
        var holder = new Holder();
        Answers(
            """
            {"errors":[{"message":"Cannot set -1.","locations":[{"line":1,"column":12}],"path":["bad"]},
              {"message":"Cannot set -2.","locations":[{"line":1,"column":41}],"path":["worse"]}],"data":null}
            """,
            Engine().Answer("mutation { bad: set(to: -1) { number }  worse: setStrictly(to: -2) { number } good: set(to: 2) { number } }", services: holder));
        Assert.Equal(0, holder.Number);
    }

    private static GraphQLEngine Engine() => new(Schema(Sdl), new ResolverMap()
        .Add("Query", "number", context => context.Services<Holder>().Number)
        .Add("Mutation", "set", Resolver.OfTask(SetAsync))
        .Add("Mutation", "setStrictly", Resolver.OfTask(SetAsync))
        .Add<Holder>("Holder", "number", holder => holder.Number)
        .Add("Holder", "later", Resolver.OfTask(async context =>
        {
            await Task.Delay(5);
            return context.Parent<Holder>().Number;
        })));

    private static async ValueTask<object?> SetAsync(FieldContext context)
    {
        await Task.Yield();
        var to = context.Arguments.GetInt("to")!.Value;
        if (to < 0) throw new GraphQLException($"Cannot set {to}.");
        context.Services<Holder>().Number = to;
        return context.Services<Holder>();
    }
}
