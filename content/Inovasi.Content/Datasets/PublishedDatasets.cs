using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Inovasi.Content.Datasets;

/// <summary>
/// The list of everything that people download; downloads, database tables and dictionary are made from it and from nothing else.
/// A dataset stands after those that its references name, but for rows that refer to rows of the same dataset.
/// </summary>
public static class PublishedDatasets
{
    private static readonly ImmutableArray<Dataset> Facts =
    [
        ReferenceDatasets.Release,
        ReferenceDatasets.Settings,
        LedgerDatasets.Sources,
        ReferenceDatasets.Vocabularies,
        LedgerDatasets.Agencies,
        InnovationDatasets.Innovations,
        InnovationDatasets.FormerSlugs,
        InnovationDatasets.Submissions,
        InnovationDatasets.HowToUse,
        InnovationDatasets.Results,
        InnovationDatasets.Criticism,
        InnovationDatasets.Timeline,
        InnovationDatasets.Related,
        CoverageDataset.Coverage,
        IndexDatasets.Results,
        IndexDatasets.Awards,
        IndexDatasets.Methods,
        IndexDatasets.Bands,
        IndexDatasets.Indicators,
        LedgerDatasets.Claims,
        LedgerDatasets.Statements,
        ReferenceDatasets.Terms,
        ReferenceDatasets.Aliases,
        ReferenceDatasets.Changes,
        ReferenceDatasets.Pages,
    ];

    public static ImmutableArray<Dataset> All { get; } = [.. Facts, CitationsDataset.Over(Facts)];

    /// <summary>One row for each column of <see cref="All"/>; it goes with the downloads and says nothing of the catalogue.</summary>
    public static Dataset Dictionary { get; } = DictionaryDataset.Over(All);

    private static readonly FrozenDictionary<string, Dataset> ByName = All.ToFrozenDictionary(d => d.Name);

    /// <summary>Throws <see cref="KeyNotFoundException"/> when there is no dataset of that name.</summary>
    public static Dataset Named(string name) => ByName[name];
}
