using System.Globalization;
using Inovasi.Content.Checking;
using Inovasi.Content.Reading;
using Inovasi.Tests;

namespace Inovasi.Content.Tests.Reading;

/// <summary>The quick reader gives what the library gives, or nothing. In what is expected a number is a line, and text that stood in quotes has them.</summary>
public class PlainYamlTests
{
    private static readonly string[] Pieces =
    [
        "\"", "'", "''", "\\\"", "\\\\", "\\n", "{", "}", "[", "]", "[]", "{ }", ":", ": ", ":\n", ",", ", ", "- ", "-", "\n- ", "\n  - ", "#", " # x", "&a ", "*a", "!!int ", "| ", ">\n", "\n", "\n\n",
        "\n ", "\n  ", "\n    x", "---\n", "...", "?", "? ", "%", "@", "`", "~", "null", "é", "🍬", "\u00A0", "\t", "2021", "\"a\": b", "<<: ", "a: b", "a:\n  - b\n", "\nid: x", " ", "  ",
    ];

    [Theory]
    [InlineData("a: b c\n", "2{a2 b c}")]
    [InlineData("\n\na:   b  \n\n  \nb: \"c: \\\"d\\\" \\\\ # e\"", "4{a4 b, b7 \"c: \"d\" \\ # e\"}")]
    [InlineData("a: { b: c, d: [e, 'f g',\"h\"], i: [] }\n", "2{a2 2{b2 c, d2 2[e, \"f g\", \"h\"], i2 2[]}}")]
    [InlineData("a:\n  b: x\n  c:\n   - d\n   - e: 1\n     f: 2\n   -  { g: h }\nz: 9", "2{a2 3{b3 x, c4 5[d, 6{e6 1, f7 2}, 8{g8 h}]}, z9 9}")]
    [InlineData("a:\n- b\n- c:\n  - d\ne: f", "2{a2 3[b, 4{c4 5[d]}], e6 f}")]
    [InlineData("# x\na: b\n  # y\n#z: q\nc: d\n# e", "3{a3 b, c6 d}")]
    [InlineData("a: it's https://contoh.example/?x=(1)", "2{a2 it's https://contoh.example/?x=(1)}")]
    public void Reads_the_plain_kind(string text, string expected)
    {
        Assert.Equal(expected, Shown(PlainYaml.Read(text, 1)!));
        Assert.Equal(expected, Shown(YamlReader.ReadAny(text, 1, new FileReport("a.yaml"))!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("- a\n")]
    [InlineData("a: b\na: c\n")]
    [InlineData("a: b\n  c\n")]
    [InlineData("a: b # c\n")]
    [InlineData("a:\nb: c\n")]
    [InlineData("a: |\n  b\n")]
    [InlineData("a: \"b\\n\"\n")]
    [InlineData("a: 'b''c'\n")]
    [InlineData("a: [b,\n  c]\n")]
    [InlineData("a: { b: c, }\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: &b c\n")]
    [InlineData(" a: b\nc: d\n")]
    [InlineData("a:\n  - b\n  c: d\n")]
    [InlineData("a: [[[[[[[[[b]]]]]]]]]\n")]
    public void Leaves_the_rest_to_the_library(string text) => Assert.Null(PlainYaml.Read(text, 0));

    [Fact]
    public void Reads_every_shipped_story() => Assert.All(
        Shipped("inovasi/"), text => Assert.Equal(Shown(YamlReader.ReadAny(text, 7, new FileReport("a.yaml"))!), Shown(PlainYaml.Read(text, 7)!)));

    /// <summary>20,000 changes of the shipped files; with INOVASI_FULL=1 a million. What the quick reader takes, the library takes without a word and in the same sense.</summary>
    [Fact]
    public void Never_reads_otherwise_than_the_library()
    {
        var texts = Shipped("");
        var taken = 0;
        var rounds = Environment.GetEnvironmentVariable("INOVASI_FULL") == "1" ? 1_000_000 : 20_000;
        Parallel.For(0, rounds, round =>
        {
#pragma warning disable CA5394 // the same round must make the same change; nothing here is a secret
            var random = new Random(round);
            var text = texts[round % texts.Length];
            var start = random.Next(Math.Max(1, text.Length - 400)); // a piece of a long file says as much as the whole
            while (start > 0 && !(text[start - 1] == '\n' && char.IsAsciiLetter(text[start]))) start--;
            var end = start + 400 < text.Length ? text.IndexOf('\n', start + 400) : -1;
            text = end < 0 ? text[start..] : text[start..end];
            for (var changes = random.Next(0, 3); changes > 0; changes--)
            {
                var at = random.Next(text.Length + 1);
                var until = random.Next(3) == 0 ? Math.Min(text.Length, at + random.Next(12)) : at;
                text = string.Concat(text.AsSpan(0, at), Pieces[random.Next(Pieces.Length)], text.AsSpan(until));
            }
#pragma warning restore CA5394
            if (PlainYaml.Read(text, 0) is not { } quick) return;
            Interlocked.Increment(ref taken);
            var report = new FileReport("a.yaml");
            var whole = YamlReader.ReadAny(text, 0, report);
            Assert.True(whole is not null && report.Problems.Count == 0, $"Round {round}: the library refuses what was read: {text}");
            Assert.True(Shown(whole) == Shown(quick), $"Round {round}: {text}\nlibrary: {Shown(whole)}\nquick:   {Shown(quick)}");
        });
        Assert.InRange(taken, rounds / 10, rounds); // else it would prove little
    }

    private static string[] Shipped(string folder)
    {
        var (files, _) = ContentFolder.List(RepositoryRoot.Combine("content"));
        return [.. files.Where(f => f.Path.StartsWith(folder, StringComparison.Ordinal) && !f.Path.EndsWith(".csv", StringComparison.Ordinal)).Select(f => Keys(File.ReadAllText(f.FullPath)))];
    }

    private static string Keys(string text)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal)) return text;
        return text[4..(text.IndexOf("\n---\n", StringComparison.Ordinal) + 1)];
    }

    private static string Shown(YamlNode node) => node switch
    {
        YamlText text => text.IsPlain ? text.Value : $"\"{text.Value}\"",
        YamlList list => string.Create(CultureInfo.InvariantCulture, $"{list.Line}[{string.Join(", ", list.Items.Select(Shown))}]"),
        YamlMap map => string.Create(CultureInfo.InvariantCulture, $"{map.Line}{{{string.Join(", ", map.Entries.Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Key}{e.Line} {Shown(e.Value)}")))}}}"),
        _ => throw new ArgumentException("No such node.", nameof(node)),
    };
}
