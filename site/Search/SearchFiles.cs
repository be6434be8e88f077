using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inovasi.Content;
using Inovasi.Content.Search;

namespace Inovasi.Site.Search;

/// <summary>
/// Writes the search index as small JSON files, so that a browser loads only what a question needs: the terms in shards, the documents a few a file,
/// the facets and the rules once. The folder's name is a hash of them all: files never change under a name, and two releases never mix.
/// </summary>
public static class SearchFiles
{
    /// <summary>Letters of JSON in a shard of terms; about a third of it goes over the wire.</summary>
    private const int ShardSize = 6_000;

    private const int DocumentsPerFile = 4;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>The folder's name, and the files with their names below it.</returns>
    public static (string Folder, IReadOnlyList<(string Name, byte[] Bytes)> Files) Make(Catalogue catalogue, SearchIndex index, Func<Innovation, string> addressOf)
    {
        var files = new List<(string Name, byte[] Bytes)>
        {
            ("aturan.json", Compact(SearchRules.FileBytes())),
            ("kata.json", Bytes(new JsonArray([.. index.SuggestableWords.Select(w => (JsonNode)w)]))),
            ("saringan.json", Bytes(Facets(catalogue))),
        };
        var starts = new JsonArray();
        foreach (var (start, shard) in Shards(index))
        {
            files.Add(($"t/{starts.Count}.json", Bytes(shard)));
            starts.Add(starts.Count == 0 ? "" : start);
        }
        if (starts.Count == 0)
        {
            starts.Add("");
            files.Add(("t/0.json", Bytes(new JsonObject())));
        }
        foreach (var (number, group) in catalogue.Innovations.Chunk(DocumentsPerFile).Index())
            files.Add(($"d/{number}.json", Bytes(new JsonArray([.. group.Select(i => Document(catalogue, i, addressOf))]))));
        files.Add(("indeks.json", Bytes(new JsonObject
        {
            ["perFile"] = DocumentsPerFile,
            ["joined"] = new JsonArray([.. new[] { Analyzer.Words(catalogue.Settings.City) }.Where(w => w.Count > 1)
                .Select(w => (JsonNode)new JsonArray([.. w.Select(part => (JsonNode)part)]))]),
            ["starts"] = starts,
        })));
        return (FolderName(files), files);
    }

    private static IEnumerable<(string Start, JsonObject Shard)> Shards(SearchIndex index)
    {
        var (start, shard, size) = ("", new JsonObject(), 0);
        foreach (var term in index.Terms)
        {
            if (size == 0) start = term;
            var list = new JsonArray();
            var last = 0;
            foreach (var posting in index.Postings(term))
            {
                list.Add(posting.Document - last);
                list.Add(posting.Score);
                last = posting.Document;
            }
            shard[term] = list;
            size += term.Length + 4 + (5 * list.Count / 2);
            if (size < ShardSize) continue;
            yield return (start, shard);
            (shard, size) = (new JsonObject(), 0);
        }
        if (size > 0) yield return (start, shard);
    }

    private static JsonObject Document(Catalogue catalogue, Innovation innovation, Func<Innovation, string> addressOf) => new()
    {
        ["nama"] = innovation.Name,
        ["alamat"] = addressOf(innovation),
        ["ringkasan"] = innovation.Summary,
        ["alias"] = new JsonArray([.. innovation.Aliases.Select(a => (JsonNode)a)]),
        ["pemilik"] = innovation.Owner.IsKnown ? catalogue.Agency(innovation.Owner.Value).Label : null,
    };

    /// <summary>For each facet the labels of its values, and for each document the place of its value in that list, -1 where it is unknown.</summary>
    private static JsonArray Facets(Catalogue catalogue) => new(
        Facet(catalogue, "bentuk", i => i.Form, code => catalogue.FindValue("bentuk", code)!.LabelId),
        Facet(catalogue, "jenis", i => i.Kind, code => catalogue.FindValue("jenis", code)!.LabelId),
        Facet(catalogue, "pemilik", i => i.Owner, id => catalogue.Agency(id).Label));

    private static JsonObject Facet(Catalogue catalogue, string name, Func<Innovation, Cited<string>> field, Func<string, string> label)
    {
        var codes = catalogue.Innovations.Select(field).Where(c => c.IsKnown).Select(c => c.Value)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new JsonObject
        {
            ["nama"] = name,
            ["nilai"] = new JsonArray([.. codes.Select(code => (JsonNode)label(code))]),
            ["dari"] = new JsonArray([.. catalogue.Innovations.Select(field).Select(c => (JsonNode)(c.IsKnown ? codes.IndexOf(c.Value) : -1))]),
        };
    }

    private static byte[] Compact(byte[] json) => Bytes(JsonNode.Parse(json)!);

    private static byte[] Bytes(JsonNode node) => JsonSerializer.SerializeToUtf8Bytes(node, Json);

    private static string FolderName(List<(string Name, byte[] Bytes)> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, bytes) in files)
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(name));
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetCurrentHash())[..8];
    }
}
