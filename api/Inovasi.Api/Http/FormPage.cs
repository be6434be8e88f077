using System.Buffers;
using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Inovasi.GraphQL;
using Inovasi.GraphQL.Response;

namespace Inovasi.Api.Http;

/// <summary>
/// What a browser gets at <c>/graphql</c>: a form that asks and shows the answer, without any script. Where the explorer is there, its script puts it in the
/// form's place; the parameter <c>plain</c> leaves the script out.
/// </summary>
internal sealed partial class FormPage(Explorer explorer)
{
    private static readonly (string Name, string Query)[] Examples = ReadExamples();

    private static readonly string Template = Read("form.html");

    private static readonly string StyleSource = $"'sha256-{StyleHash()}'";

    private static readonly string Policy = $"default-src 'none'; style-src {StyleSource}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // Only shown inside of <pre> after HTML encoding, so that Indonesian and other letters can stay readable.
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The form; with a question, its answer and the release that it is made from when one was asked.</summary>
    public async Task SendAsync(HttpContext http, GraphQLRequest? request = null, ExecutionResult? answer = null, string? release = null)
    {
        var script = http.Request.Query.ContainsKey("plain") ? null : explorer.ScriptAddress;
        // Who asks for a release goes on asking for it, also for the table.
        var named = http.Request.Query["release"] is [{ Length: > 0 } code, ..] ? code : null;
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        var variables = request is { Variables.ValueKind: JsonValueKind.Object } ? request.Variables.GetRawText() : "";
        // In one pass: what people ask is never looked through for places of ours.
        var page = Place().Replace(Template, place => place.Groups[1].Value switch
        {
            "query" => WebUtility.HtmlEncode(request?.Document ?? Examples[0].Query),
            "variables" => WebUtility.HtmlEncode(variables),
            "examples" => string.Join(", ", Examples.Select(Link)),
            "release" => named is null ? "" : $"<input type=\"hidden\" name=\"release\" value=\"{WebUtility.HtmlEncode(named)}\">\n",
            "answer" => answer is null ? "" : Answer(answer, release, CsvAddress(request!, variables, named)),
            "script" => script is null ? "" : $"<script type=\"module\" src=\"{script}\" nonce=\"{nonce}\" data-explorer></script>\n",
            var other => throw new UnreachableException(other),
        });
        var bytes = Encoding.UTF8.GetBytes(page);
        http.Response.ContentType = MediaTypes.ContentType(AnswerType.Html);
        http.Response.Headers.ContentSecurityPolicy = script is null ? Policy : PolicyFor(nonce);
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.ContentLength = bytes.Length;
        if (http.Request.Method != "HEAD") await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    /// <summary>Our own script, its sheet, the pictures inside of that sheet, and questions to ourselves. The number is for the sheets that the script makes while it runs.</summary>
    private static string PolicyFor(string nonce) =>
        $"default-src 'none'; script-src 'self'; style-src 'self' {StyleSource} 'nonce-{nonce}'; img-src data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static string Link((string Name, string Query) example) =>
        $"<a href=\"/graphql?query={WebUtility.HtmlEncode(Uri.EscapeDataString(example.Query))}\">{WebUtility.HtmlEncode(example.Name)}</a>";

    private static string Answer(ExecutionResult answer, string? release, string csv)
    {
        var body = new ArrayBufferWriter<byte>();
        answer.WriteTo(body);
        using var json = JsonDocument.Parse(body.WrittenMemory);
        var text = WebUtility.HtmlEncode(JsonSerializer.Serialize(json.RootElement, Indented));
        var link = answer.Errors.Count > 0 ? "" : $" <a href=\"{WebUtility.HtmlEncode(csv)}\">As CSV</a>: the first list as a table; a spreadsheet can open the address.";
        return $"<section aria-labelledby=\"answer\"><h2 id=\"answer\">Answer</h2><p>From release {release}.{link}</p><pre tabindex=\"0\" role=\"region\" aria-labelledby=\"answer\">{text}</pre></section>";
    }

    private static string CsvAddress(GraphQLRequest request, string variables, string? release)
    {
        var address = "/graphql?format=csv&query=" + Uri.EscapeDataString(request.Document);
        if (variables.Length > 0) address += "&variables=" + Uri.EscapeDataString(variables);
        if (release is not null) address += "&release=" + Uri.EscapeDataString(release);
        return request.OperationName is { } name ? $"{address}&operationName={Uri.EscapeDataString(name)}" : address;
    }

    private static string StyleHash()
    {
        var style = Template[(Template.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length)..Template.IndexOf("</style>", StringComparison.Ordinal)];
        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
    }

    /// <summary>The site's own examples, in its order, by the names of their operations.</summary>
    private static (string Name, string Query)[] ReadExamples()
    {
        var files = typeof(FormPage).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("examples/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return [.. files.Select(Read).Select(text => (text[..text.AsSpan().IndexOfAny('(', '{')].Replace("query", "", StringComparison.Ordinal).Trim(), text.TrimEnd()))];
    }

    private static string Read(string name)
    {
        using var stream = typeof(FormPage).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\{\{([a-z]+)\}\}")]
    private static partial Regex Place();
}
