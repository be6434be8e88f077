using System.Diagnostics;

namespace Inovasi.Api.Resolvers;

/// <summary>The ids of the contract: type and permanent key, readable, such as <c>Innovation:INV-0012</c>.</summary>
internal static class NodeIds
{
    public static string Of(string type, string key) => $"{type}:{key}";

    /// <summary>The id of what a claim is about, which content writes as <c>inovasi/INV-0012</c>.</summary>
    public static string OfSubject(string about)
    {
        var slash = about.IndexOf('/', StringComparison.Ordinal);
        var type = about[..slash] switch
        {
            "indeks" => "IndexResult",
            "inovasi" => "Innovation",
            "opd" => "Agency",
            "sumber" => "Source",
            "metode" => "Method",
            var other => throw new UnreachableException($"A claim is about \"{other}\"."),
        };
        return Of(type, about[(slash + 1)..]);
    }

    /// <summary>The id of the record that a row of a dataset belongs to.</summary>
    public static string OfRecord(string dataset, string key) => Of(
        dataset switch
        {
            "innovations" or "submissions" or "how_to_use" or "results" or "criticism" or "timeline" => "Innovation",
            "agencies" => "Agency",
            "index_results" or "awards" => "IndexResult",
            "methods" or "method_bands" => "Method",
            "indicators" => "Indicator",
            "terms" => "Term",
            "vocabularies" => "VocabularyValue",
            var other => throw new UnreachableException($"The dataset \"{other}\" cites."),
        },
        key);
}
