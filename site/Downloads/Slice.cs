using System.Buffers;
using System.Text.Json;
using Inovasi.Content;
using Inovasi.Content.Datasets;

namespace Inovasi.Site.Downloads;

/// <summary>
/// Some innovations with everything that belongs to them: their rows in every dataset, the agencies that own them, and the sources that they cite.
/// Made by the datasets' own definitions over a smaller catalogue, so that a slice can never say anything else than the whole.
/// </summary>
public sealed class Slice
{
    private static readonly string[] About = ["release", "settings", "coverage"]; // of the whole catalogue, not of the slice

    private readonly Catalogue _catalogue;

    private Slice(Catalogue catalogue) => _catalogue = catalogue;

    public static Slice Of(Catalogue catalogue, ValueList<Innovation> innovations)
    {
        var alone = catalogue with
        {
            Innovations = innovations,
            Agencies = [.. innovations.Where(i => i.Owner.IsKnown).Select(i => i.Owner.Value).Distinct().Select(id => catalogue.Agency(id))],
            IndexResults = [],
            Methods = [],
            Indicators = [],
            Claims = [],
            Sources = [],
            Terms = [],
            Vocabularies = [],
            Changes = [],
            Pages = [],
        };
        var citations = PublishedDatasets.Named("citations");
        var source = citations.Ordinal("source");
        var cited = citations.Rows(alone).Select(cells => (string?)cells[source]).OfType<string>().Distinct();
        return new Slice(alone with { Sources = [.. cited.Select(id => catalogue.Source(id))] });
    }

    /// <summary>One JSON object: the release, the licence, and every dataset that has rows.</summary>
    public ReadOnlyMemory<byte> Json()
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 14);
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JsonText.Readable.Encoder });
        json.WriteStartObject();
        json.WriteString("release", _catalogue.Release.Id);
        json.WriteString("license", ReleaseTexts.LicenceName);
        json.WriteString("dictionary", Urls.ReleaseFile(_catalogue.Release.Id, PublishedDatasets.Dictionary.Name + DownloadFormat.Json.Suffix));
        json.WriteStartObject("tables");
        foreach (var dataset in PublishedDatasets.All.Where(d => !About.Contains(d.Name))) WriteTable(json, dataset);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    /// <summary>The innovations alone, as CSV.</summary>
    public ReadOnlyMemory<byte> Csv()
    {
        var dataset = PublishedDatasets.Named("innovations");
        var bytes = new MemoryStream();
        using (var writer = DatasetWriter.Create(DownloadFormat.Csv, dataset, bytes))
        {
            foreach (var cells in dataset.Rows(_catalogue)) writer.Write(cells);
            writer.Complete();
        }
        return bytes.ToArray();
    }

    private void WriteTable(Utf8JsonWriter json, Dataset dataset)
    {
        var names = JsonRowsWriter.Names(dataset);
        var hasRows = false;
        foreach (var cells in dataset.Rows(_catalogue))
        {
            if (!hasRows) json.WriteStartArray(dataset.Name);
            hasRows = true;
            JsonRowsWriter.WriteObject(json, names, cells);
        }
        if (hasRows) json.WriteEndArray();
    }
}
