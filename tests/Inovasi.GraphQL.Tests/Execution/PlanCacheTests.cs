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
        for (var i = 0; i < 50; i++) cache.Add(new string('x', 320 + (8 * (i % 3))), Document());
        Assert.InRange(cache.Count, 1, 4);
        cache.Add(new string('y', 808), Document());
        Assert.Null(cache.Find(new string('y', 808)));
    }

    [Fact]
    public void Bounds_what_documents_come_to_in_memory()
    {
        var cache = new PlanCache(1_000, 20_000);
        for (var i = 0; i < 50; i++) cache.Add(i.ToString(CultureInfo.InvariantCulture), Document(selections: 4_000));
        // Each takes 4,000 for its cost and 4,000 for its plan, so that two make a generation.
        Assert.InRange(cache.Count, 1, 4);
        cache.Add("more than all of it", Document(selections: 10_001));
        Assert.Null(cache.Find("more than all of it"));
    }

    [Theory]
    [InlineData("{ a }", 1)]
    [InlineData("{ ...F ...F } fragment F on Query { ...G ...G } fragment G on Query { a b: a }", 8)]
    [InlineData("query A { a } query B { ...G } fragment G on Query { a b: a }", 3)]
    public void Counts_selections_with_fragments_replaced(string document, long expected)
    {
        Assert.Null(DocumentLimits.Check(Parser.Parse(document), QueryLimits.Public, out var selections));
        Assert.Equal(expected, selections);
    }

    [Theory]
    [InlineData(100, 16)]
    [InlineData(4_000, 2)]
    [InlineData(5_000, 1)]
    public void Keeps_few_plans_of_what_is_large(int selections, int expected)
    {
        const string text = "query ($a: Boolean!, $b: Boolean!, $c: Boolean!, $d: Boolean!, $e: Boolean!) "
            + "{ a @skip(if: $a) b: a @skip(if: $b) c: a @skip(if: $c) d: a @skip(if: $d) e: a @skip(if: $e) }";
        var document = Document(text, selections);
        var operation = document.Operations.Single();
        var sets = Enumerable.Range(0, 32).Select(set => "abcde".Select((name, bit) => (name, (set >> bit & 1) == 1))
            .ToDictionary(v => v.name.ToString(), v => (object?)v.Item2)).ToArray();
        OperationPlan[] Plans() => [.. sets.Select(set => operation.PlanFor(Binding.Schema.QueryType!, set))];
        Assert.Equal(expected, Plans().Intersect(Plans()).Count());
        Assert.Equal(selections * (1 + expected), document.MostSelections);
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
        var operation = Document().Operations.Single();
        var plan = operation.PlanFor(Binding.Schema.QueryType!, OperationPlan.NoVariables);
        Assert.Same(plan, operation.PlanFor(Binding.Schema.QueryType!, OperationPlan.NoVariables));
        for (var i = 0; i <= 5_000; i++) plan.CountObjectPlan();
        Assert.True(plan.IsOvergrown);
        Assert.NotSame(plan, operation.PlanFor(Binding.Schema.QueryType!, OperationPlan.NoVariables));
    }

    private static PreparedDocument Document(string text = "{ a }", int selections = 1) => new(Binding, Parser.Parse(text), selections);
}
