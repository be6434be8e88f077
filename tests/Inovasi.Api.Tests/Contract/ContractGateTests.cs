using Inovasi.Api.Hosting;
using Inovasi.Tests;

namespace Inovasi.Api.Tests.Contract;

/// <summary>Nobody who asks today is refused tomorrow without having been told in time.</summary>
public sealed class ContractGateTests
{
    private const string Before = """
        # The contract of 2026-11-21, the last version.
        type Query { name(short: Boolean, old: Int @deprecated(reason: "Since 2026-08-01, kept until 2026-11-01 at least: leave it out.")): String lama: Int @deprecated(reason: "Since 2026-11-21, kept until 2027-02-21 at least: use `name`.") kind: Kind }
        enum Kind { A B @deprecated(reason: "Since 2026-10-01, kept until 2027-01-01 at least: use A.") }
        """;

    private const string After = "type Query { name(short: Boolean): String kind: Kind year: Int } enum Kind { A }";

    [Fact]
    public void The_contract_breaks_nothing_that_the_changelog_does_not_name() =>
        Assert.Empty(ContractGate.Check(Read("api/Inovasi.Api/schema.released.graphql"), Read("api/Inovasi.Api/schema.graphql"), Read("CHANGELOG.md")));

    [Fact]
    public void The_released_contract_is_of_a_version_that_the_changelog_has()
    {
        var day = Read("api/Inovasi.Api/schema.released.graphql")["# The contract of ".Length..][..10];
        Assert.Contains($"\n## {day}", Read("CHANGELOG.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Demands_that_each_breaking_change_is_named() => Refuses(
        Before, After, "# Changes\n\n## Next\n\n- Enum value Kind.B was removed.\n\n## 2026-11-21: first\n\nArgument Query.name(old:) was removed.",
        "FIELD_REMOVED: CHANGELOG.md must name this breaking change in a section after the last version: \"Field Query.lama was removed.\"",
        "ARG_REMOVED: CHANGELOG.md must name this breaking change in a section after the last version: \"Argument Query.name(old:) was removed.\"",
        "VALUE_REMOVED_FROM_ENUM: the section of CHANGELOG.md that names \"Enum value Kind.B was removed.\" must have a date.");

    [Fact]
    public void Demands_that_deprecated_things_live_as_long_as_was_promised() => Refuses(
        Before, After, Changelog("2027-01-10", "Enum value Kind.B was removed.", "Field Query.lama was removed.", "Argument Query.name(old:) was removed."),
        "FIELD_REMOVED: Query.lama was promised to be kept until 2027-02-21, but the changelog removes it on 2027-01-10.");

    [Fact]
    public void Lets_go_what_was_named_and_deprecated_in_time() =>
        Refuses(Before, After, Changelog("2027-02-21", "Enum value Kind.B was removed.", "Field Query.lama was removed.", "Argument Query.name(old:) was removed."));

    [Fact]
    public void Demands_that_what_is_removed_was_deprecated_before() => Refuses(
        Before, "type Query { name(old: Int): String lama: Int } enum Kind { A B }",
        Changelog("2028-01-01", "Field Query.kind was removed.", "Argument Query.name(short:) was removed."),
        "FIELD_REMOVED: Query.kind must be deprecated in a version before the one that removes it.",
        "ARG_REMOVED: Query.name(short:) must be deprecated in a version before the one that removes it.");

    [Fact]
    public void Lets_change_in_other_ways_when_that_is_named() => Refuses(
        "# The contract of 2026-11-21, the last version.\ntype Query { a: Int b: B } type B { b: Int }", "type Query { a: String b: Int }",
        Changelog("2026-12-01", "B was removed.", "Field Query.a changed type from Int to String.", "Field Query.b changed type from B to Int."));

    [Theory]
    [InlineData("No longer supported")]
    [InlineData("Since 2026-11-21, kept until 2027-02-20 at least: use b.")]
    [InlineData("Since 2026-11-21: use b.")]
    public void Demands_a_date_of_every_deprecation(string reason) => Refuses(
        "# The contract of 2026-11-21, the last version.\ntype Query { a: Int b: Int }", $"type Query {{ a: Int @deprecated(reason: \"{reason}\") b: Int }}", "",
        $"Query.a is deprecated with the reason \"{reason}\", which must read \"Since 2026-11-21, kept until 2027-02-21 at least: what to use instead.\", 3 months apart or more.");

    [Fact]
    public void Demands_that_a_promise_is_not_shortened() => Refuses(
        Before, Before.Replace("2026-11-21, kept until 2027-02-21", "2026-10-21, kept until 2027-01-21", StringComparison.Ordinal), "",
        "Query.lama was promised to be kept until 2027-02-21, which cannot be made earlier.");

    [Fact]
    public async Task Prints_what_changed_since_a_contract_that_somebody_kept()
    {
        using var folder = new TempFolder();
        var file = folder.Combine("schema.graphql");
        await File.WriteAllTextAsync(file, Read("api/Inovasi.Api/schema.graphql"));
        Assert.Equal((0, "Nothing that a client could notice was taken away or changed.\n", ""), await CompareAsync(file));
        var older = Read("api/Inovasi.Api/schema.graphql")
            .Replace("type Term implements Node {", "type Term implements Node {\n  abbreviation: String", StringComparison.Ordinal)
            .Replace("enum Basis {", "enum Basis {\n  GUESSED", StringComparison.Ordinal).Replace("  \"We counted it in our own records (dihitung).\"\n  COUNTED\n", "", StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, older);
        Assert.Equal(
            (2, """
            dangerous  VALUE_ADDED_TO_ENUM  Enum value Basis.COUNTED was added.
            breaking   VALUE_REMOVED_FROM_ENUM  Enum value Basis.GUESSED was removed.
            breaking   FIELD_REMOVED  Field Term.abbreviation was removed.

            """.ReplaceLineEndings("\n"), ""), await CompareAsync(file));
        await File.WriteAllTextAsync(file, "type {");
        Assert.Equal((1, "", $"The file \"{file}\" holds no GraphQL schema: Syntax Error: Expected Name, found \"{{\".\n"), await CompareAsync(file));
        Assert.Equal((1, "", $"There is no file \"{file}x\": name the contract to compare with.\n"), await CompareAsync(file + "x"));
    }

    private static async Task<(int Code, string Output, string Errors)> CompareAsync(string file)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await new Commands(output, errors).RunAsync(CommandLine.Parse(["schema", "--since", file], _ => null).Command!, CancellationToken.None);
        return (code, output.ToString().ReplaceLineEndings("\n"), errors.ToString().ReplaceLineEndings("\n"));
    }

    private static void Refuses(string released, string current, string changelog, params string[] sentences) =>
        Assert.Equal(sentences, ContractGate.Check(released, current, changelog));

    private static string Changelog(string date, params string[] lines) => $"# Changes\n\n## {date}: second version\n\n- {string.Join("\n- ", lines)}\n\n## 2026-11-21: first edition\n\nText.\n";

    private static string Read(string path) => File.ReadAllText(RepositoryRoot.Combine(path));
}
