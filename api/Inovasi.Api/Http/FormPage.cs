using System.Buffers;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Inovasi.GraphQL;
using Inovasi.GraphQL.Response;

namespace Inovasi.Api.Http;

/// <summary>What a browser gets at <c>/graphql</c>: a form that asks and shows the answer, without any script.</summary>
internal static class FormPage
{
    private const string Example =
        "{\n  innovations(first: 3) {\n    totalCount\n    nodes {\n      name\n      owner { value { name } basis unknownReason sources { title publisher } }\n    }\n  }\n}";

    private static readonly string Template = Read();

    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{StyleHash()}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // Only shown inside of <pre> after HTML encoding, so that Indonesian and other letters can stay readable.
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task SendAsync(HttpContext http, GraphQLRequest? request, ExecutionResult? answer)
    {
        var variables = request is { Variables.ValueKind: JsonValueKind.Object } ? request.Variables.GetRawText() : "";
        var page = Template
            .Replace("{{query}}", WebUtility.HtmlEncode(request?.Document ?? Example), StringComparison.Ordinal)
            .Replace("{{variables}}", WebUtility.HtmlEncode(variables), StringComparison.Ordinal)
            .Replace("{{answer}}", answer is null ? "" : Answer(request!, variables, answer), StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(page);
        http.Response.ContentType = MediaTypes.ContentType(AnswerType.Html);
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.ContentLength = bytes.Length;
        if (http.Request.Method != "HEAD") await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    private static string Answer(GraphQLRequest request, string variables, ExecutionResult answer)
    {
        var body = new ArrayBufferWriter<byte>();
        answer.WriteTo(body);
        using var json = JsonDocument.Parse(body.WrittenMemory);
        var text = WebUtility.HtmlEncode(JsonSerializer.Serialize(json.RootElement, Indented));
        var link = answer.Errors.Count > 0 ? "" : $"<p><a href=\"{WebUtility.HtmlEncode(CsvAddress(request, variables))}\">As CSV</a>: the first list as a table; a spreadsheet can open the address.</p>";
        return $"<section aria-labelledby=\"answer\"><h2 id=\"answer\">Answer</h2>{link}<pre tabindex=\"0\" role=\"region\" aria-labelledby=\"answer\">{text}</pre></section>";
    }

    private static string CsvAddress(GraphQLRequest request, string variables)
    {
        var address = "/graphql?format=csv&query=" + Uri.EscapeDataString(request.Document);
        if (variables.Length > 0) address += "&variables=" + Uri.EscapeDataString(variables);
        return request.OperationName is { } name ? $"{address}&operationName={Uri.EscapeDataString(name)}" : address;
    }

    private static string StyleHash()
    {
        var style = Template[(Template.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length)..Template.IndexOf("</style>", StringComparison.Ordinal)];
        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
    }

    private static string Read()
    {
        using var stream = typeof(FormPage).Assembly.GetManifestResourceStream("form.html")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
