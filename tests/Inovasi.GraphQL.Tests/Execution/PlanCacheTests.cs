using System.Globalization;
using Inovasi.GraphQL.Execution;
using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Tests.Execution;

public class PlanCacheTests
{
    private static readonly SchemaBinding Binding = new(
        ExecutionHarness.Schema("type Query { a: Int }"), ExecutionHarness.DataResolvers(), bindsSubscriptions: false);

    [Fact]
    public void Finds_what_was_added()
    {
        var (cache, document) = (new PlanCache(10, 1_000), Document());
        cache.Add("{ a }", document);
        Assert.Same(document, cache.Find("{ a }"));
        Assert.Same(document, cache.Find(new string("{ a }")));
        Assert.Null(cache.Find("{ a } "));
    }

    [Fact]
    public void Keeps_what_is_used_and_forgets_the_rest()
    {
        var (cache, used) = (new PlanCache(10, 100_000), Document());
        cache.Add("used", used);
        for (var i = 0; i < 1_000; i++)
        {
            cache.Add(i.ToString(CultureInfo.InvariantCulture), Document());
            Assert.Same(used, cache.Find("used"));
            Assert.InRange(cache.Count, 1, 20);
        }
        Assert.Null(cache.Find("0"));
    }

    [Fact]
    public void Bounds_the_characters()
    {
        var cache = new PlanCache(1_000, 100);
        for (var i = 0; i < 50; i++) cache.Add(new string('x', 40 + (i % 3)), Document());
        Assert.InRange(cache.Count, 1, 4);
        cache.Add(new string('y', 101), Document());
        Assert.Null(cache.Find(new string('y', 101)));
    }

    [Fact]
    public void Keeps_nothing_when_it_may_not()
    {
        var cache = new PlanCache(0, 1_000);
        cache.Add("a", Document());
        Assert.Null(cache.Find("a"));
    }

    [Fact]
    public void Plans_anew_what_has_grown_too_large()
    {
        var operation = new PreparedDocument(Binding, Parser.Parse("{ a }")).Operations.Single();
        var plan = operation.PlanFor(Binding.Schema.QueryType!, OperationPlan.NoVariables);
        Assert.Same(plan, operation.PlanFor(Binding.Schema.QueryType!, OperationPlan.NoVariables));
        for (var i = 0; i <= 5_000; i++) plan.CountObjectPlan();
        Assert.True(plan.IsOvergrown);
        Assert.NotSame(plan, operation.PlanFor(Binding.Schema.QueryType!, OperationPlan.NoVariables));
    }

    private static PreparedDocument Document() => new(Binding, Parser.Parse("{ a }"));
}
