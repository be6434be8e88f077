using System.Reflection;
using System.Text.RegularExpressions;
using Inovasi.Api.Database;
using Inovasi.Api.Http;
using Inovasi.Api.Resolvers;
using Inovasi.GraphQL.Response;
using Inovasi.Tests;

namespace Inovasi.Api.Tests.Http;

/// <summary>What <c>api/README.md</c> says is so.</summary>
public sealed partial class DocumentationTests(ShippedServer shared) : IClassFixture<ShippedServer>
{
    private static readonly string Text = File.ReadAllText(RepositoryRoot.Combine("api", "README.md"));

    [Fact]
    public async Task Shows_questions_that_are_answered()
    {
        var questions = Question().Matches(Text).Select(m => m.Groups[1].Value).ToArray();
        Assert.True(questions.Length >= 7, $"Only {questions.Length} questions were found in the document.");
        foreach (var question in questions) await shared.Server.AskAsync(question);
    }

    /// <summary>The address that people copy, with the server of this test in the place of the usual one.</summary>
    [Fact]
    public async Task Shows_an_address_that_a_spreadsheet_can_open()
    {
        var address = SpreadsheetFormula().Match(Text).Groups[1].Value;
        using var response = await shared.Server.Client.GetAsync(address);
        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        var lines = (await response.Content.ReadAsStringAsync()).Split("\r\n");
        Assert.Equal("name,owner.value.name,owner.unknownReason,year", lines[0]);
        Assert.Equal(ApiServer.ShippedContent.Innovations.Count + 2, lines.Length);
    }

    [Fact]
    public void Names_every_code_of_an_error()
    {
        var codes = new[] { typeof(ErrorCodes), typeof(RequestErrors) }
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f is { IsLiteral: true } && f.FieldType == typeof(string))
            .Select(f => (string)f.GetRawConstantValue()!)
            // About a schema that somebody writes, which nobody sends here.
            .Except([ErrorCodes.SchemaInvalid])
            .Concat(((Refusal[])[HttpErrors.NotFound(), HttpErrors.Batch(), HttpErrors.BadRequest(""), HttpErrors.BodyTooLarge(1), HttpErrors.MediaType(null), HttpErrors.NotAcceptable(), HttpErrors.Method(""), HttpErrors.TooManyRequests(1), HttpErrors.PersistedQuery(), HttpErrors.BodyTooSlow(1), HttpErrors.ListInRow("", null, null)])
                .Select(r => r.Error.Code!))
            .Append(HttpErrors.DatabaseAway);
        var missing = codes.Where(c => !Text.Contains($"`{c}`", StringComparison.Ordinal)).ToArray();
        Assert.Empty(missing);
    }

    [Fact]
    public void Says_how_many_releases_are_kept() => Assert.Contains($"the last {Publisher.KeptReleases} are kept", Text, StringComparison.Ordinal);

    [GeneratedRegex("=IMPORTDATA\\(\"http://localhost:5080(/graphql[^\"]+)\"\\)")]
    private static partial Regex SpreadsheetFormula();

    [GeneratedRegex("`(\\{ .* \\})`")]
    private static partial Regex Question();
}
