using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inovasi.Content;
using Inovasi.Content.Search;

namespace Inovasi.Site.Search;

/// <summary>
/// The search index as small JSON files, so that a browser loads only what a question needs: the terms in shards, the documents a few a file,
/// the facets and the rules once; and beside them the scripts that read them. All stand in one folder named by a hash of them all:
/// a file never changes under its name, so it may be kept for good, and two releases never mix.
/// </summary>
public sealed class SearchFiles
{
    /// <summary>Letters of JSON in a shard of terms; about a third of it goes over the wire.</summary>
    private const int ShardSize = 3_000;

    /// <summary>Few, because ten hits are rarely neighbours; more than one, so that a large city has not one more file for each of its pages.</summary>
    private const int DocumentsPerFile = 2;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private SearchFiles(List<(string Name, byte[] Bytes)> files)
    {
        Folder = Urls.SearchFolder(HashOf(files));
        All = [.. files.Select(f => (Folder + f.Name, f.Bytes))];
    }

    /// <summary>In the place of the index where it is left out: nothing, under an address of its own.</summary>
    public static SearchFiles None { get; } = new([]);

    /// <summary>The address of the folder: <c>/cari/3fa9c1d2/</c>.</summary>
    public string Folder { get; }

    /// <summary>Every file with its address.</summary>
    public IReadOnlyList<(string Address, byte[] Bytes)> All { get; }

    /// <summary>The script that the search page starts.</summary>
    public string PageScript => $"{Folder}page.js";

    /// <summary>The scripts that the first one will ask for; the page names them so that they come along with it.</summary>
    public IEnumerable<string> OtherScripts => All.Select(f => f.Address).Where(a => a.EndsWith(".js", StringComparison.Ordinal) && a != PageScript);

    /// <summary>The data that every first answer needs.</summary>
    public IEnumerable<string> FirstData => [$"{Folder}aturan.json", $"{Folder}indeks.json"];

    public static SearchFiles Of(Catalogue catalogue, SearchIndex index)
    {
        List<(string, byte[])> files =
        [
            .. Scripts(),
            ("aturan.json", Bytes(Rules())),
            ("saringan.json", Bytes(Facets(catalogue))),
        ];
        var starts = new JsonArray();
        foreach (var (start, shard) in Shards(index).DefaultIfEmpty(("", [])))
        {
            files.Add(($"t/{starts.Count}.json", Bytes(shard)));
            starts.Add(starts.Count == 0 ? "" : start);
        }
        foreach (var (number, words) in index.SuggestableWords.Values.Index())
            files.Add(($"k/{number}.json", Bytes(new JsonArray([.. words.Select(w => (JsonNode)w)]))));
        foreach (var (number, group) in catalogue.Innovations.Chunk(DocumentsPerFile).Index())
            files.Add(($"d/{number}.json", Bytes(new JsonArray([.. group.Select(i => Document(catalogue, i))]))));
        foreach (var (number, innovation) in catalogue.Innovations.Index())
            files.Add(($"c/{number}.json", Bytes(new JsonArray([.. MarkdownText.Paragraphs(innovation.Story).Select(p => (JsonNode)p)]))));
        files.Add(("indeks.json", Bytes(new JsonObject
        {
            ["perFile"] = DocumentsPerFile,
            ["letters"] = string.Concat(index.SuggestableWords.Keys),
            ["city"] = index.CityTerm,
            ["joined"] = new JsonArray([.. new[] { Analyzer.Words(catalogue.Settings.City) }.Where(w => w.Count > 1)
                .Select(w => (JsonNode)new JsonArray([.. w.Select(part => (JsonNode)part)]))]),
            ["starts"] = starts,
        })));
        return new SearchFiles(files);
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Scripts()
    {
        const string folder = "js/";
        return EmbeddedText.Names(folder).Select(name => (name[folder.Length..], Encoding.UTF8.GetBytes(EmbeddedText.Read(name))));
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

    /// <summary>What a result shows. Aliases are there because a question may have met one of them alone.</summary>
    private static JsonObject Document(Catalogue catalogue, Innovation innovation)
    {
        var document = new JsonObject
        {
            ["nama"] = innovation.Name,
            ["alamat"] = Urls.Innovation(innovation),
            ["ringkasan"] = innovation.Summary,
        };
        if (innovation.Aliases.Count > 0) document["alias"] = new JsonArray([.. innovation.Aliases.Select(a => (JsonNode)a)]);
        if (innovation.Owner.IsKnown) document["pemilik"] = catalogue.Agency(innovation.Owner.Value).Label;
        if (!innovation.IsCounted) document["mirip"] = true;
        return document;
    }

    /// <summary>For each facet the codes and labels of its values, and for each document the place of its value in that list, -1 where it is unknown.</summary>
    private static JsonArray Facets(Catalogue catalogue) => new(
        Facet(catalogue, "bentuk", i => i.Form, code => catalogue.FindValue("bentuk", code)!.LabelId),
        Facet(catalogue, "jenis", i => i.Kind, code => catalogue.FindValue("jenis", code)!.LabelId),
        Facet(catalogue, "pemilik", i => i.Owner, id => catalogue.Agency(id).Label));

    private static JsonObject Facet(Catalogue catalogue, string name, Func<Innovation, Cited<string>> field, Func<string, string> label)
    {
        var codes = catalogue.Innovations.Select(field).Where(c => c.IsKnown).Select(c => c.Value)
            .Distinct(StringComparer.Ordinal).OrderBy(label, StringComparer.Ordinal).ToList();
        var places = codes.Index().ToDictionary(c => c.Item, c => c.Index, StringComparer.Ordinal);
        return new JsonObject
        {
            ["nama"] = name,
            ["kode"] = new JsonArray([.. codes.Select(code => (JsonNode)code)]),
            ["label"] = new JsonArray([.. codes.Select(code => (JsonNode)label(code))]),
            ["dari"] = new JsonArray([.. catalogue.Innovations.Select(field).Select(c => (JsonNode)(c.IsKnown ? places[c.Value] : -1))]),
        };
    }

    /// <summary>Without what is written for people.</summary>
    private static JsonObject Rules()
    {
        var rules = JsonNode.Parse(SearchRules.FileBytes())!.AsObject();
        rules.Remove("about");
        return rules;
    }

    private static byte[] Bytes(JsonNode node) => JsonSerializer.SerializeToUtf8Bytes(node, Json);

    private static string HashOf(List<(string Name, byte[] Bytes)> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, bytes) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetCurrentHash())[..8];
    }
}
