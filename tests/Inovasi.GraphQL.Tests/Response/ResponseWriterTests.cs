using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Inovasi.GraphQL.Execution;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Tests.Execution;
using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Tests.Response;

/// <summary>
/// https://spec.graphql.org/September2025/#sec-Response-Format, https://spec.graphql.org/September2025/#sec-JSON-Serialization and
/// https://spec.graphql.org/September2025/#sec-Serialized-Map-Ordering
/// </summary>
[Trait("Spec", "Response-Format")]
[Trait("Spec", "Execution-Result")]
[Trait("Spec", "Serialization-Format")]
[Trait("Spec", "JSON-Serialization")]
public class ResponseWriterTests
{
    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("", "\"\"")]
    [InlineData("ä — 名前 😀 \u2028", "\"ä — 名前 😀 \u2028\"")]
    [InlineData("\" \\ /", "\"\\\" \\\\ /\"")]
    [InlineData("\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"")]
    [InlineData("\0\u0007\u001f\u007f", "\"\\u0000\\u0007\\u001f\u007f\"")]
    [InlineData("<script>&'", "\"<script>&'\"")]
    public void Writes_strings(string value, string expected) => Assert.Equal($"{{\"data\":{{\"f\":{expected}}}}}", Write(value, "String"));

    [Fact]
    public void Replaces_halves_of_surrogate_pairs()
    {
        // Not as data of a theory: on their way to the runner such strings are replaced already.
        foreach (var text in new[] { "x\uD800y", "x\uDC00y", "x\uDC00\uD800y" })
        {
            var expected = text.Replace('\uD800', '\uFFFD').Replace('\uDC00', '\uFFFD');
            Assert.Equal($"{{\"data\":{{\"f\":\"{expected}\"}}}}", Write(text, "String"));
        }
        Assert.Equal("{\"data\":{\"f\":\"\uFFFD\"}}", Write("\uD83D", "String"));
    }

    [Fact]
    public void Writes_long_strings_without_cutting_a_pair_in_two()
    {
        foreach (var length in new[] { 4095, 4096, 4097, 8191, 8192, 20_000 })
        {
            var text = new string('a', length - 1) + "😀" + new string('é', 5_000) + "\n";
            Assert.Equal(text, ExecutionHarness.Json(Write(text, "String")).GetProperty("data").GetProperty("f").GetString());
        }
    }

    [Theory]
    [InlineData(-0.0, "0")]
    [InlineData(1.5, "1.5")]
    [InlineData(-2.25, "-2.25")]
    [InlineData(0.1, "0.1")]
    [InlineData(1e21, "1E+21")]
    [InlineData(5e-324, "5E-324")]
    [InlineData(1.7976931348623157e308, "1.7976931348623157E+308")]
    [InlineData(123456789012.0, "123456789012")]
    public void Writes_numbers_that_read_back_as_the_same(double value, string expected)
    {
        Assert.Equal($"{{\"data\":{{\"f\":{expected}}}}}", Write(value, "Float"));
        Assert.Equal(value, ExecutionHarness.Json(expected).GetDouble());
    }

    [Fact]
    public void Writes_what_custom_scalars_give()
    {
        Assert.Equal("""{"data":{"f":[1,"x",null,true,{"a":[],"b":{}},1.5,9007199254740993]}}""", Write(
            new object?[] { 1, "x", null, true, new OrderedDictionary<string, object?> { ["a"] = Array.Empty<int>(), ["b"] = new Dictionary<string, object?>() }, 1.5m, 9007199254740993L },
            "Any"));
        Assert.Equal("""{"data":{"f":{"x":[1.50,"\u0022"]}}}""", Write(ExecutionHarness.Json("""{ "x": [1.50, "\""] }"""), "Any"));
        Assert.Equal("""{"data":{"f":"2026-11-21"}}""", Write(new DateOnly(2026, 11, 21).ToString("o", System.Globalization.CultureInfo.InvariantCulture), "Any"));
        Assert.Equal("""{"data":{"f":[null,null]}}""", Write(new[] { double.NaN, double.PositiveInfinity }, "Any"));
    }

    [Fact]
    [Trait("Spec", "Errors")]
    [Trait("Spec", "Extensions")]
    [Trait("Spec", "Additional-Entries")]
    [Trait("Spec", "Errors.Error-Result-Format")]
    public void Writes_errors_first_with_everything_they_have()
    {
        var error = new GraphQLError("A \"message\".")
        {
            Locations = [new SourceLocation(1, 2), new SourceLocation(3, 4)],
            Path = ["a", 0, "b"],
            Code = "CODE",
            Extensions = ImmutableDictionary<string, object?>.Empty.Add("z", 1).Add("a", new object?[] { "x", null }),
        };
        using var result = ExecutionResult.Refused(ExecutionResultKind.OperationError, error, new GraphQLError("Other."));
        Assert.Equal(
            """{"errors":[{"message":"A \"message\".","locations":[{"line":1,"column":2},{"line":3,"column":4}],"path":["a",0,"b"]"""
            + """,  "extensions":{"code":"CODE","a":["x",null],"z":1}},{"message":"Other."}]}""".Replace("  ", "", StringComparison.Ordinal),
            result.Text());
        Assert.False(result.HasData);
    }

    [Fact]
    public void Never_writes_the_exception_of_an_error()
    {
        using var result = ExecutionResult.Refused(
            ExecutionResultKind.OperationError, new GraphQLError("Other.") { Exception = new InvalidOperationException("secret"), Path = [] });
        Assert.Equal("""{"errors":[{"message":"Other.","path":[]}]}""", result.Text());
    }

    [Fact]
    public void Cuts_a_message_that_quotes_a_very_long_name()
    {
        using var result = ExecutionHarness.DataEngine("type Query { a: Int }", new GraphQLOptions { Limits = QueryLimits.None })
            .Run($"{{ {new string('b', 100_000)} }}");
        Assert.InRange(result.Text().Length, 4_000, 4_300);
    }

    [Fact]
    public void Refuses_to_be_a_result_with_data_that_has_none() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ExecutionResult.Refused(ExecutionResultKind.Executed));

    [Fact]
    public void Writes_to_an_output_that_gives_little_at_a_time()
    {
        var data = $$"""{"all":[{{string.Join(',', Enumerable.Range(0, 500).Select(i => $$"""{"name":"Nomor {{i}} ä"}"""))}}]}""";
        using var result = ExecutionHarness.DataEngine("type Query { all: [Item] } type Item { name: String }").Run("{ all { name } }", data);
        var output = new SmallOutput();
        result.WriteTo(output);
        Assert.Equal(result.Text(), output.Text);
        Assert.Equal($$"""{"data":{{data}}}""", output.Text);
    }

    private static string Write(object value, string type)
    {
        var engine = new GraphQLEngine(
            ExecutionHarness.Schema($"type Query {{ f: {type} }} scalar Any"), new ResolverMap().Add("Query", "f", _ => value));
        return engine.Answer("{ f }");
    }

    /// <summary>Gives exactly what is asked for, so that a write beyond it fails.</summary>
    private sealed class SmallOutput : IBufferWriter<byte>
    {
        private readonly List<byte> _written = [];
        private byte[] _given = [];

        public string Text => Encoding.UTF8.GetString([.. _written]);

        public void Advance(int count) => _written.AddRange(_given.AsSpan(0, count));

        public Memory<byte> GetMemory(int sizeHint = 0) => _given = new byte[Math.Max(sizeHint, 1)];

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
