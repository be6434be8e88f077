using System.Diagnostics;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Text;
using Inovasi.Tests;

namespace Inovasi.GraphQL.Tests.Language;

/// <summary>Documents that strangers send to break a parser: each is an error or a document in short time, and the process lives.</summary>
public sealed class HostileDocumentTests
{
    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static GraphQLError Refused(string text, ParserOptions? options = null)
    {
        Assert.False(Parser.TryParse(new Source(text), out _, out var error, options));
        return error;
    }

    [Theory]
    [InlineData("{a", "}")]
    [InlineData("{...", "}")]
    [InlineData("{...on T", "}")]
    [InlineData("{a(b:[", "")]
    [InlineData("query(", "")]
    public void Refuses_selections_nested_without_end(string open, string close)
    {
        foreach (var depth in (int[])[1_000, 40_000, 100_000])
        {
            var error = Refused(Repeat(open, depth) + Repeat(close, depth));
            Assert.StartsWith("Syntax Error: ", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a:", "}")]
    [InlineData("[{a:", "}]")]
    public void Refuses_values_nested_without_end(string open, string close)
    {
        var text = Repeat(open, 40_000) + "1" + Repeat(close, 40_000);
        Assert.Equal("Syntax Error: Document nests deeper than 128 levels. Parsing aborted.", Refused($"{{ f(a: {text}) }}").Message);
        Assert.False(Parser.TryParseValue(new Source(text), out _, out _));
        Assert.False(Parser.TryParseConstValue(new Source(text), out _, out _));
        Assert.Equal(ErrorCodes.LimitExceeded, Refused($"query($a: T = {text}) {{ f }}").Code);
    }

    [Fact]
    public void Refuses_types_nested_without_end()
    {
        var text = Repeat("[", 40_000) + "T" + Repeat("]", 40_000);
        Assert.Equal("Syntax Error: Document nests deeper than 128 levels. Parsing aborted.", Refused($"query($a: {text}) {{ f }}").Message);
        Assert.False(Parser.TryParseType(new Source(text), out _, out _));
    }

    [Fact]
    public void Accepts_nesting_up_to_the_limit_and_not_one_more()
    {
        var options = new ParserOptions { MaxDepth = 5 };
        Assert.True(Parser.TryParse(new Source("{a{a{a{a{a}}}}}"), out _, out _, options));
        Assert.Equal("Syntax Error: Document nests deeper than 5 levels. Parsing aborted. (1:11)", Refused("{a{a{a{a{a{a}}}}}}", options).ToString());
        Assert.True(Parser.TryParse(new Source($"{{a(x:[[[[1]]]])}} {{a(x:[[[[1]]]])}}"), out _, out _, options));
    }

    [Fact]
    public void Prints_and_walks_what_is_nested_as_deep_as_the_ceiling()
    {
        var text = Repeat("{a", ParserOptions.DepthCeiling) + Repeat("}", ParserOptions.DepthCeiling);
        Assert.True(Parser.TryParse(new Source(text), out var document, out _, new ParserOptions { MaxDepth = ParserOptions.DepthCeiling }));
        Assert.NotEmpty(document.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParserOptions { MaxDepth = ParserOptions.DepthCeiling + 1 });
    }

    [Fact]
    public void Refuses_more_tokens_than_allowed()
    {
        var options = new ParserOptions { MaxTokens = 3 };
        Assert.True(Parser.TryParse(new Source("{ a } # more"), out _, out _, options));
        var error = Refused("{ a b }", options);
        Assert.Equal("Syntax Error: Document contains more than 3 tokens. Parsing aborted. (1:7)", error.ToString());
        Assert.Equal(ErrorCodes.LimitExceeded, error.Code);
    }

    [Theory]
    [InlineData("name")]
    [InlineData("number")]
    [InlineData("string")]
    [InlineData("block string")]
    [InlineData("escapes")]
    [InlineData("comment")]
    [InlineData("comments")]
    [InlineData("commas")]
    [InlineData("lines")]
    [InlineData("surrogates")]
    public void Reads_megabytes_of_one_kind_in_linear_time(string kind)
    {
        // What is linear takes a tenth of a second; what is quadratic takes many minutes. The bound lies far from both, so that a slow machine does not matter.
        const int Size = 4_000_000;
        var text = kind switch
        {
            "name" => $"{{ {new string('n', Size)} }}",
            "number" => $"{{ a(b: {new string('9', Size)}) }}",
            "string" => $"{{ a(b: \"{new string('s', Size)}\") }}",
            "block string" => $"{{ a(b: \"\"\"{Repeat(" \n", Size / 2)}\"\"\") }}",
            "escapes" => $"{{ a(b: \"{Repeat("\\u{e9}", Size / 6)}\") }}",
            "comment" => $"{{ a }} #{new string('c', Size)}",
            "comments" => $"{{ a }} {Repeat("#\n", Size / 2)}",
            "commas" => $"{{ a {new string(',', Size)} }}",
            "lines" => $"{{ a {new string('\n', Size)} }}",
            _ => $"{{ a }} #{Repeat("\ud83d\ude00", Size / 2)}",
        };
        var watch = Stopwatch.StartNew();
        Assert.True(Parser.TryParse(new Source(text), out _, out var error), error?.ToString());
        Assert.True(watch.Elapsed < Eventually.Patience, $"{watch.Elapsed}");
    }
}
