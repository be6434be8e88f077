using System.Text.RegularExpressions;
using Inovasi.Content.Checking;
using Inovasi.Tests;

namespace Inovasi.Content.Tests.Checking;

/// <summary>Each code is documented, said by a sentence, and tested by a whole sentence.</summary>
public partial class ContentCodesTests
{
    [Fact]
    public void The_manual_has_the_table_of_codes()
    {
        var manual = File.ReadAllText(RepositoryRoot.Combine("content", "README.md"));
        var rows = CodeRow().Matches(manual).Select(m => m.Value);
        Assert.Equal(ContentCodes.All.Select(c => $"| {c.Code} | {(c.Severity == Severity.Error ? "kesalahan" : "peringatan")} | {c.Meaning} |"), rows);
    }

    [Fact]
    public void Severity_follows_from_the_number() =>
        Assert.All(ContentCodes.All, c => Assert.Equal(c.Severity, ContentCodes.SeverityOf(c.Code)));

    [Fact]
    public void The_sentences_stand_in_the_order_of_their_codes()
    {
        var source = File.ReadAllText(RepositoryRoot.Combine("content", "Inovasi.Content", "Checking", "ContentMessages.cs"));
        var codes = SentenceCode().Matches(source).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
        Assert.Equal(ContentCodes.All.Select(c => c.Code), codes.Distinct());
    }

    [Fact]
    public void Every_code_is_tested_by_a_whole_sentence()
    {
        var tests = string.Concat(Directory.GetFiles(RepositoryRoot.Combine("tests", "Inovasi.Content.Tests"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        Assert.Empty(ContentCodes.All.Where(c => !Regex.IsMatch(tests, $@"content[^""\n]*: (peringatan )?{c.Code}: \S")).Select(c => c.Code));
    }

    [GeneratedRegex(@"^\| K\d{3} \|.*\|$", RegexOptions.Multiline)]
    private static partial Regex CodeRow();

    [GeneratedRegex(@"new\(""(K\d{3})""")]
    private static partial Regex SentenceCode();
}
