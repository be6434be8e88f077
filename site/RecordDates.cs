using System.Collections.Frozen;
using Inovasi.Content;
using Inovasi.Content.Datasets;
using Inovasi.Content.Releases;
using Inovasi.Site.Downloads;

namespace Inovasi.Site;

/// <summary>
/// When each record first stood in a release and in which release it, its parts or its sources last changed. Releases are all that the content
/// knows of this: what was there from the first on has its date, and an edit between two releases has the date of the second.
/// </summary>
public sealed class RecordDates
{
    private static readonly FrozenDictionary<string, string> Owners = ReleaseWriter.Datasets.ToFrozenDictionary(d => d.Name, OwnerOf);

    private readonly DateOnly _first;
    private readonly Dictionary<(string Dataset, string Record), DateOnly> _added = [];
    private readonly Dictionary<(string Dataset, string Record), DateOnly> _changed = [];
    private readonly Dictionary<string, DateOnly> _datasets = [];

    /// <param name="current">What the site shows.</param>
    /// <param name="data">The releases, oldest first, each with what changed; without them all is as new as what the site shows.</param>
    public RecordDates(Release current, DataSite? data)
    {
        _first = data?.Releases[0].Manifest.Release.Date ?? current.Date;
        foreach (var release in data?.Releases ?? [])
        {
            if (release.Changes is not { } changes) continue;
            foreach (var table in changes.Tables.Where(t => Owners.ContainsKey(t.Table))) Add(table, release.Manifest.Release.Date);
        }
    }

    /// <summary>The day of the first release that holds the record.</summary>
    public DateOnly Added(string dataset, string record) => _added.GetValueOrDefault((dataset, record), _first);

    /// <summary>The day of the last release in which it, its parts or its sources changed.</summary>
    public DateOnly Changed(string dataset, string record) => _changed.GetValueOrDefault((dataset, record), _first);

    /// <summary>The day of the last release in which any record of a dataset changed, came or went.</summary>
    public DateOnly Changed(string dataset) => _datasets.GetValueOrDefault(dataset, _first);

    private void Add(TableChanges table, DateOnly day)
    {
        foreach (var key in table.Added.Concat(table.Removed).Concat(table.Changed))
        {
            var (dataset, record) = RecordOf(table.Table, key);
            (_changed[(dataset, record)], _datasets[dataset]) = (day, day);
        }
        foreach (var record in table.Added.Select(key => RecordOf(table.Table, key)).Where(r => r.Dataset == table.Table)) _added.TryAdd(record, day);
    }

    /// <summary>The record that a changed row belongs to; the parts of a key are divided by spaces, which no part has.</summary>
    private static (string Dataset, string Record) RecordOf(string table, string key)
    {
        var parts = key.Split(' ');
        // Two datasets are about rows of others, and name the dataset before the record.
        return table is "citations" or "aliases" ? (Owners.GetValueOrDefault(parts[0], parts[0]), parts[1]) : (Owners[table], parts[0]);
    }

    /// <summary>The dataset whose record a row belongs to: its own, or that which its key leads to.</summary>
    private static string OwnerOf(Dataset dataset) => dataset.Columns.First(c => c.IsKey).References?.Dataset ?? dataset.Name;
}
