using System.Diagnostics;
using System.Text;
using Inovasi.GraphQL.Sdl;
using Inovasi.GraphQL.Text;
using Inovasi.GraphQL.Types;
using Inovasi.Tests;

namespace Inovasi.GraphQL.Tests.Sdl;

/// <summary>Schemas that nobody means well. Each is read in time that grows with its length, and none ends the process.</summary>
public sealed class HostileSchemaTests
{
    private const int Many = 5000;

    // What is linear takes under a second here; what is quadratic takes minutes. The bound lies far from both, so that a slow machine does not matter.
    private static readonly TimeSpan Patience = Eventually.Patience;

    [Fact]
    public void Reads_5000_types_that_refer_to_each_other()
    {
        var schema = Within(() => SchemaReader.Read(Text(i => $"type T{i} implements I {{ id: ID! next: T{(i + 1) % Many} all(first: Int = 1): [I] }}\n")
            + "interface I { id: ID! } union All = " + string.Join(" | ", Enumerable.Range(0, Many).Select(i => $"T{i}")) + " type Query { i: I u: All }"));

        Assert.Equal(Many, schema.PossibleTypes((CompositeType)schema.FindType("I")!).Count);
        Assert.Equal(Many, schema.PossibleTypes((CompositeType)schema.FindType("All")!).Count);
    }

    [Fact]
    public void Tells_a_circle_of_5000_input_objects()
    {
        var result = Within(() => SchemaReader.Read(new Source(Text(i => $"input T{i} {{ next: T{(i + 1) % Many}! }}\n") + "type Query { a: Int }")));

        var error = Assert.Single(result.Errors);
        Assert.StartsWith(
            "Input Object T0 cannot be provided a finite value because it references itself through fields: T0.next, T1.next, ", error.Message, StringComparison.Ordinal);
        Assert.Equal(Many, error.Locations.Length);
    }

    [Fact]
    public void Coerces_a_chain_of_5000_defaults_that_take_each_other_in()
    {
        var schema = Within(() => SchemaReader.Read(
            Text(i => $"input T{i} {{ next: T{i + 1} = {{}} }}\n") + $"input T{Many} {{ end: Int = 7 }} type Query {{ a(b: T0 = {{}}): Int }}"));

        var value = schema.QueryType!.Fields[0].Arguments[0].DefaultValue!.Value;
        for (var i = 0; i < Many; i++) value = ((IReadOnlyDictionary<string, object?>)value!)["next"];
        Assert.Equal(7, ((IReadOnlyDictionary<string, object?>)value!)["end"]);
    }

    [Fact]
    public void Tells_a_circle_of_5000_defaults()
    {
        var result = Within(() => SchemaReader.Read(new Source(Text(i => $"input T{i} {{ next: T{(i + 1) % Many} = {{}} }}\n") + "type Query { a: Int }")));

        var error = Assert.Single(result.Errors);
        Assert.StartsWith(
            "Invalid circular reference. The default value of Input Object field T0.next references itself via the default values of: T1.next, ",
            error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_a_circle_of_500_interfaces()
    {
        const int length = 500;
        var text = string.Concat(Enumerable.Range(0, length).Select(i => $"interface T{i} implements T{(i + 1) % length} {{ id: ID }}\n"));

        var result = Within(() => SchemaReader.Read(new Source(text + "type Query { a: Int }")));

        Assert.Equal(length, result.Errors.Length);
        Assert.Equal("Type T0 must implement T2 because it is implemented by T1. (2:25, 1:25)", result.Errors[0].ToString());
    }

    [Fact]
    public void Tells_5000_fields_of_unknown_types()
    {
        var fields = Text(i => $"f{i}: Unknown{i}\n");

        var result = Within(() => SchemaReader.Read(new Source($"type Query {{\n{fields}}}")));

        Assert.Equal(Many, result.Errors.Length);
        Assert.Equal("Unknown type \"Unknown0\". (2:5)", result.Errors[0].ToString());
    }

    [Fact]
    public void Tells_5000_unknown_names_beside_5000_known_ones_and_offers_near_ones_to_the_first()
    {
        var result = Within(() => SchemaReader.Read(new Source(Text(i => $"type Known{i} {{ a: Unkown{i} }}\nextend type Knwon{i} {{ b: Int }}\n"))));

        Assert.Equal(2 * Many, result.Errors.Length);
        Assert.Equal("Unknown type \"Unkown0\". Did you mean \"Known0\", \"Known1\", \"Known2\", \"Known3\", or \"Known4\"? (1:18)", result.Errors[0].ToString());
        Assert.Equal($"Cannot extend type \"Knwon{Many - 1}\" because it is not defined. ({2 * Many}:13)", result.Errors[^1].ToString());
    }

    [Fact]
    public void Tells_one_name_that_5000_members_have()
    {
        var result = Within(() => SchemaReader.Read(new Source($"type Query {{ a: E {Text(_ => "b: Int ")} }} enum E {{ {Text(_ => "A ")} }}")));

        Assert.Equal(2 * (Many - 1), result.Errors.Length);
    }

    [Theory]
    [InlineData("type Query { a(b: Int = ", "[", "1", "]", "): Int }")]
    [InlineData("type Query { a(b: Int = ", "{a: ", "1", "}", "): Int }")]
    [InlineData("type Query { a: ", "[", "Int", "]", " }")]
    [InlineData("scalar S @specifiedBy(url: ", "[", "1", "]", ") type Query { a: S }")]
    public void Refuses_what_nests_too_deep(string start, string open, string inner, string close, string end)
    {
        var text = start + string.Concat(Enumerable.Repeat(open, 50_000)) + inner + string.Concat(Enumerable.Repeat(close, 50_000)) + end;

        var result = Within(() => SchemaReader.Read(new Source(text)));

        Assert.Null(result.Schema);
        Assert.Contains("deep", Assert.Single(result.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compares_two_schemas_of_5000_types()
    {
        var before = SchemaReader.Read(Text(i => $"type T{i} {{ a: Int b(c: Int = {i}): T{(i + 1) % Many} }}\n") + "type Query { a: T0 }");
        var after = SchemaReader.Read(Text(i => $"type T{i} {{ b(c: Int = 0): T{(i + 1) % Many} }}\n") + "type Query { a: T0 }");

        var changes = Within(() => BreakingChanges.Find(before, after));

        Assert.Equal(Many, changes.Count(change => change.Kind == ChangeKind.FieldRemoved));
        Assert.Equal(Many - 1, changes.Count(change => change.Kind == ChangeKind.ArgDefaultValueChange));
    }

    private static string Text(Func<int, string> part)
    {
        var text = new StringBuilder();
        for (var i = 0; i < Many; i++) text.Append(part(i));
        return text.ToString();
    }

    private static T Within<T>(Func<T> work)
    {
        var clock = Stopwatch.StartNew();
        var result = work();
        Assert.True(clock.Elapsed < Patience, $"It took {clock.Elapsed}.");
        return result;
    }
}
