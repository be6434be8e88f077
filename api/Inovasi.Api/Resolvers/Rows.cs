using Inovasi.Content;
using Inovasi.Content.Datasets;

namespace Inovasi.Api.Resolvers;

/// <summary>A value of a vocabulary, which does not itself know whose it is.</summary>
internal sealed record CodedValue(string Vocabulary, VocabularyValue Value);

/// <summary>A statement, which does not itself know on what.</summary>
internal sealed record ClaimStatement(Claim Claim, Statement Statement);

/// <summary>A row of the citations dataset that names a source.</summary>
internal sealed record CitationRow(
    string Dataset, string Record, int Item, string Field, string SourceId, string? Value, string? Basis, string? Literal, string? Reason)
{
    /// <summary>In the dataset's order.</summary>
    public static IEnumerable<CitationRow> All(Catalogue catalogue)
    {
        var citations = PublishedDatasets.Named("citations");
        string? Cell(object?[] row, string column) => (string?)row[citations.Ordinal(column)];
        foreach (var row in citations.Rows(catalogue))
        {
            if (Cell(row, "source") is not { } source) continue;
            yield return new CitationRow(
                Cell(row, "dataset")!, Cell(row, "record")!, (int)row[citations.Ordinal("item")]!, Cell(row, "field")!, source,
                Cell(row, "value"), Cell(row, "basis"), Cell(row, "literal"), Cell(row, "reason"));
        }
    }
}
