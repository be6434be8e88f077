using Inovasi.GraphQL.Execution;
using static Inovasi.GraphQL.Tests.Execution.ExecutionHarness;

namespace Inovasi.GraphQL.Tests.Execution;

/// <summary>An engine is only made when schema and resolvers fit; what does not fit is all told at once.</summary>
public class SchemaBindingTests
{
    private const string Sdl = """
        type Query { pet: Pet  any: Any }
        type Subscription { pets: Pet }
        interface Pet { name: String }
        union Any = Dog
        type Dog implements Pet { name: String  barks: Boolean }
        """;

    [Fact]
    public void Names_everything_that_has_no_partner()
    {
        var map = new ResolverMap()
            .Add("Query", "pet", _ => null)
            .Add("Query", "pets", _ => null)
            .Add("Cat", "name", _ => null)
            .Add("Pet", "name", _ => null)
            .AddType("Any", _ => "Dog")
            .AddType("Dog", _ => "Dog");
        var exception = Assert.Throws<ArgumentException>(() => new GraphQLEngine(Schema(Sdl), map));
        Assert.Equal(
            "The resolvers do not fit the schema. Field \"Query.any\" has no resolver. Field \"Dog.name\" has no resolver. Field \"Dog.barks\" has no resolver. "
            + "There is a resolver for \"Cat.name\", but the schema has no object type \"Cat\". "
            + "There is a resolver for \"Pet.name\", but the schema has no object type \"Pet\". "
            + "There is a resolver for \"Query.pets\", but type \"Query\" has no such field. "
            + "Type \"Pet\" has no type resolver. "
            + "There is a type resolver for \"Dog\", but the schema has no interface or union \"Dog\". (Parameter 'map')",
            exception.Message);
    }

    [Fact]
    public void Needs_no_resolvers_of_subscriptions_unless_their_events_are_executed()
    {
        var map = DataResolvers();
        map.DefaultResolver = null;
        map.Add("Query", "pet", _ => null).Add("Query", "any", _ => null).Add("Dog", "name", _ => null).Add("Dog", "barks", _ => null);
        Assert.NotNull(new GraphQLEngine(Schema(Sdl), map));
        var exception = Assert.Throws<ArgumentException>(() => new GraphQLEngine(Schema(Sdl), map, new GraphQLOptions { ExecutesSubscriptionEvents = true }));
        Assert.Contains("Field \"Subscription.pets\" has no resolver.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_two_resolvers_for_one_field()
    {
        var map = new ResolverMap().Add("Query", "pet", _ => null).AddType("Pet", _ => null);
        Assert.StartsWith(
            "Field \"Query.pet\" already has a resolver.", Assert.Throws<ArgumentException>(() => map.Add("Query", "pet", _ => null)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "Type \"Pet\" already has a type resolver.", Assert.Throws<ArgumentException>(() => map.AddType("Pet", _ => null)).Message, StringComparison.Ordinal);
    }
}
