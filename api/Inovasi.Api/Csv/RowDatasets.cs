namespace Inovasi.Api.Csv;

/// <summary>Which whole dataset holds the records of a type, so that a page of them is never taken for all.</summary>
internal static class RowDatasets
{
    /// <summary>Null for types of no dataset, such as those of introspection and the files of datasets.</summary>
    /// <param name="type">A type of the contract, or its edge.</param>
    public static string? Of(string type) => (type.EndsWith("Edge", StringComparison.Ordinal) ? type[..^"Edge".Length] : type) switch
    {
        "Innovation" or "Facet" or "FacetValue" => "innovations",
        "Agency" => "agencies",
        "Source" => "sources",
        "Citation" => "citations",
        "Claim" => "claims",
        "Statement" => "statements",
        "Submission" => "submissions",
        "Result" => "results",
        "Criticism" => "criticism",
        "TimelineEvent" => "timeline",
        "IndexResult" => "index_results",
        "Method" => "methods",
        "MethodBand" => "method_bands",
        "Indicator" => "indicators",
        "Term" => "terms",
        "Vocabulary" or "VocabularyValue" => "vocabularies",
        "CoverageCell" => "coverage",
        "Change" => "changes",
        "Release" => "release",
        "CitedString" => "awards",
        "Dataset" or "DatasetColumn" => "dictionary",
        _ => null,
    };

    /// <summary>The same for a list inside of a record: sources there are citations of that record.</summary>
    public static string? OfNested(string type) => type == "Source" ? "citations" : Of(type);
}
