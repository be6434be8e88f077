using System.Collections.Frozen;

namespace Inovasi.Content.Datasets;

/// <summary>The tables of one catalogue, indexed for reading: child rows by their parent, citations by the row that they speak of.</summary>
internal sealed class TableReader
{
    private readonly FrozenDictionary<string, Table> _tables;
    private readonly Dictionary<(string Dataset, string Record, int Item, string Field), List<Row>> _citations = [];
    private readonly Dictionary<(string Dataset, string Record), List<string>> _aliases = [];
    private readonly Dictionary<string, ILookup<string, Row>> _children = [];

    public TableReader(IEnumerable<Table> tables)
    {
        _tables = tables.ToFrozenDictionary(t => t.Dataset.Name);
        foreach (var row in Rows(CitationsDataset.Name))
        {
            Add(_citations, (row.Text("dataset"), row.Text("record"), row.Integer("item"), row.Text("field")), row);
        }
        foreach (var row in Rows("aliases")) Add(_aliases, (row.Text("dataset"), row.Text("record")), row.Text("alias"));
    }

    public IEnumerable<Row> Rows(string dataset)
    {
        if (!_tables.TryGetValue(dataset, out var table)) throw new FormatException($"The table \"{dataset}\" is missing.");
        return table.Rows.Select(cells => new Row(this, table.Dataset, cells));
    }

    /// <summary>The rows of a child dataset that belong to one record, in order.</summary>
    public IEnumerable<Row> Children(string dataset, string parentColumn, string record)
    {
        if (!_children.TryGetValue(dataset, out var byParent))
        {
            byParent = Rows(dataset).ToLookup(r => r.KeyText(parentColumn));
            _children.Add(dataset, byParent);
        }
        return byParent[record];
    }

    public ValueList<string> Aliases(string dataset, string record) => [.. _aliases.GetValueOrDefault((dataset, record), [])];

    /// <summary>Every citation row of one fact; empty when the record has no such fact.</summary>
    public IReadOnlyList<Row> Citations(string dataset, RowKey key, string field) =>
        _citations.TryGetValue((dataset, key.Record, key.Item, field), out var rows) ? rows : [];

    private static void Add<TKey, TItem>(Dictionary<TKey, List<TItem>> lists, TKey key, TItem item) where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = []);
        list.Add(item);
    }
}
