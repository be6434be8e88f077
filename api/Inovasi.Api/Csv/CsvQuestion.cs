using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Inovasi.Api.Resolvers;
using Inovasi.Content.Datasets;
using Inovasi.GraphQL;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Types;

namespace Inovasi.Api.Csv;

/// <summary>Where the answer is sent from, for the addresses in its headers.</summary>
/// <param name="Endpoint">Scheme, host and path of <c>/graphql</c> as the client knows them.</param>
/// <param name="Release">The release that the request names; null when it names none.</param>
/// <param name="Site">Scheme and host under which the datasets stand; null when nobody knows.</param>
internal sealed record CsvPlace(string Endpoint, string? Release, string? Site)
{
    /// <summary>The address of a whole dataset; null when there is none or nobody knows where.</summary>
    public string? FileOf(string? dataset, ServedRelease release) =>
        Site is null || dataset is null ? null : Site + DataAddresses.File(release.Code, dataset + ".csv");
}

/// <summary>A table, ready to be sent.</summary>
/// <param name="Body">The file.</param>
/// <param name="Headers">What the file itself cannot say: how many rows there are in all, where the next ones and the whole dataset are, what was left out.</param>
internal sealed record CsvAnswer(byte[] Body, ImmutableArray<KeyValuePair<string, string>> Headers);

/// <summary>
/// A question whose answer is wanted as one table. What it asks for is only looked at once the engine executes it, or has: then it is valid, and has kept all
/// limits.
/// </summary>
internal sealed class CsvQuestion
{
    public const string TotalCountHeader = "Inovasi-Total-Count";
    public const string LeftOutHeader = "Inovasi-Left-Out";

    private const int MostLeftOut = 20;

    private readonly GraphQLRequest _request;
    private readonly Lazy<CsvShape> _shape;

    public CsvQuestion(Schema schema, GraphQLRequest request)
    {
        _request = request;
        _shape = new Lazy<CsvShape>(() => CsvShape.Of(AskedFields.Of(schema, request)));
        Watch = new PageWatch(() => _shape.Value.Page is null ? null : _shape.Value.RowsPath[..^1]);
    }

    /// <summary>To be told of the page that the rows are of.</summary>
    public PageWatch Watch { get; }

    /// <summary>A list of records inside of a row, and the dataset that holds such records; null when the answer fits into a table.</summary>
    public (string Field, string? Dataset)? NestedList => _shape.Value.NestedList is { } list ? (list.Path, RowDatasets.OfNested(list.Type)) : null;

    /// <summary>The table of an answer without errors.</summary>
    public CsvAnswer Answer(ExecutionResult result, ServedRelease release, CsvPlace place)
    {
        var shape = _shape.Value;
        var json = new ArrayBufferWriter<byte>(4096);
        result.WriteTo(json);
        using var document = JsonDocument.Parse(json.WrittenMemory, new JsonDocumentOptions { MaxDepth = 512 });
        var (body, rows) = CsvText.Write(shape, document.RootElement.GetProperty("data"));
        var headers = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        void Add(string name, string value) => headers.Add(KeyValuePair.Create(name, value));
        var name = shape.RowType is null ? "jawaban" : shape.Page?.Name ?? shape.RowsPath[^1];
        Add("Content-Disposition", $"inline; filename=\"{name}-{release.Code}.csv\"");
        if (shape.RowType is not null) Add(TotalCountHeader, (Watch.Seen?.TotalCount ?? rows).ToString(CultureInfo.InvariantCulture));
        if (Links(shape, release, place) is { Count: > 0 } links) Add("Link", string.Join(", ", links));
        if (!shape.LeftOut.IsEmpty)
        {
            var more = shape.LeftOut.Length - MostLeftOut;
            Add(LeftOutHeader, string.Join(", ", shape.LeftOut.Take(MostLeftOut)) + (more > 0 ? $" and {more} more" : ""));
        }
        return new CsvAnswer(body, headers.DrainToImmutable());
    }

    /// <summary>https://www.rfc-editor.org/rfc/rfc8288</summary>
    private List<string> Links(CsvShape shape, ServedRelease release, CsvPlace place)
    {
        var links = new List<string>();
        if (Watch.Seen is { } seen && shape.Page is { } page)
        {
            // A walk goes on in its own direction; the other one would need another argument than the document has.
            if (seen is { IsFromEnd: false, HasNextPage: true, EndCursor: { } end }) Link(PageLink.To(place.Endpoint, _request, page, "after", end, place.Release), "\"next\"");
            if (seen is { IsFromEnd: true, HasPreviousPage: true, StartCursor: { } start }) Link(PageLink.To(place.Endpoint, _request, page, "before", start, place.Release), "\"prev\"");
        }
        if (shape.RowType is { } type && RowDatasets.Of(type) is { } dataset)
        {
            Link(place.FileOf(dataset, release), $"\"collection\"; type=\"text/csv\"; title=\"all of {dataset}\"");
        }
        return links;

        void Link(string? target, string relation)
        {
            if (target is not null) links.Add($"<{target}>; rel={relation}");
        }
    }
}
