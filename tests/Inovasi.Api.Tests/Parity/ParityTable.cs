using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inovasi.Content.Datasets;

namespace Inovasi.Api.Tests.Parity;

/// <summary>Where the API says what a dataset says: the list that holds the rows, and the path of each column from there.</summary>
/// <param name="Dataset">The dataset's name.</param>
/// <param name="List">The field of Query.</param>
/// <param name="IsConnection">Whether the list comes page by page.</param>
/// <param name="Child">The list in each record whose items are the rows; null when the records are.</param>
/// <param name="Parent">The record's own field that the first key column holds, when there is a child.</param>
/// <param name="Others">Paths of columns that are not named alike; null for one that the API does not have.</param>
internal sealed record ParityTable(string Dataset, string List, bool IsConnection = false, string? Child = null, string? Parent = null, Dictionary<string, string?>? Others = null)
{
    private static readonly string[] AboutTheValue = ["basis", "literal", "note", "checkedOn"];

    private Dataset Definition { get; } = PublishedDatasets.Named(Dataset);

    /// <summary>Columns that are nowhere in the API's answer.</summary>
    public IEnumerable<string> Missing => Definition.Columns.Where(c => PathOf(c) is null).Select(c => $"{Dataset}.{c.Name}");

    /// <summary>The cited columns, whose citations are compared too.</summary>
    public IEnumerable<(string Column, string Path)> Cited => Definition.Columns.Where(IsCited).Select(c => (c.Name, ValuePath(c, cited: true)));

    public string Query(string? after)
    {
        var paths = Definition.Columns.Select(PathOf).OfType<string>().Where(p => !p.StartsWith('^') && p is not ("#" or "."))
            .Concat(Cited.SelectMany(c => AboutTheValue.Append("sources.slug").Select(a => Join(c.Path, a))));
        var fields = Selection(paths);
        if (Child is not null) fields = $"{{ {Parent} {Child} {fields} }}";
        return IsConnection
            ? $"{{ {List}(first: 5{(after is null ? "" : $", after: \"{after}\"")}) {{ nodes {fields} pageInfo {{ hasNextPage endCursor }} }} }}"
            : $"{{ {List} {fields} }}";
    }

    /// <summary>The rows in an answer: each with what its columns say, and the node itself.</summary>
    public IEnumerable<(Dictionary<string, string?> Cells, JsonNode? Node, string Record)> Rows(JsonNode data)
    {
        var list = data[List]!;
        var records = (IsConnection ? list["nodes"]! : list) as JsonArray ?? [list.DeepClone()];
        foreach (var record in records)
        {
            var items = Child is null ? new JsonArray(record!.DeepClone()) : record![Child]!.AsArray();
            for (var n = 0; n < items.Count; n++)
            {
                var (item, position) = (items[n], n + 1);
                var cells = Definition.Columns.Where(c => PathOf(c) is not null).ToDictionary(c => c.Name, c => Cell(c, PathOf(c)!, item, record!, position));
                yield return (cells, item, Child is null ? "" : record![Parent!]!.ToString());
            }
        }
    }

    /// <summary>A path of a column: <c>^x</c> is of the record that has the list, <c>#</c> the place in it, <c>.</c> the item itself.</summary>
    private string? PathOf(Column column)
    {
        if (Others is not null && Others.TryGetValue(column.Name, out var other)) return other;
        if (Child is not null && column == Definition.Columns[0]) return "^" + Parent;
        if (column.Name == "position" && column.IsKey) return "#";
        if (column.Name.EndsWith("_reason", StringComparison.Ordinal)) return Join(ValuePath(Definition.Columns[Definition.Ordinal(column.Name[..^"_reason".Length])], cited: true), "unknownReason");
        var path = ValuePath(column, IsCited(column));
        if (IsCited(column)) path = Join(path, "value");
        return column switch
        {
            { Type: ColumnType.PartialDate } => path + ".text",
            { Vocabulary: not null } => path + ".code",
            { References.Dataset: "innovations" } => path + ".code",
            { References: not null } when !column.IsKey => path + ".slug",
            _ => path,
        };
    }

    private string ValuePath(Column column, bool cited) =>
        Others is not null && Others.TryGetValue((cited ? "cited " : "") + column.Name, out var other) && other is not null ? other : JsonNamingPolicy.CamelCase.ConvertName(Pascal(column.Name));

    private bool IsCited(Column column) => Definition.Columns.Any(c => c.Name == column.Name + "_reason");

    private static string Pascal(string name) => string.Concat(name.Split('_').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));

    private static string Join(string path, string more) => path == "." ? more : $"{path}.{more}";

    private static string? Cell(Column column, string path, JsonNode? item, JsonNode record, int position)
    {
        if (path == "#") return position.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var node = path.StartsWith('^') ? At(record, path[1..]) : At(item, path);
        var text = node?.ToString();
        return text is not null && (column.Codes.Length > 0 || path.EndsWith("unknownReason", StringComparison.Ordinal)) ? Code(text) : text;
    }

    /// <summary><c>NOT_FOUND</c> is <c>not-found</c> in files.</summary>
    public static string Code(string name) => name.ToLowerInvariant().Replace('_', '-');

    public static JsonNode? At(JsonNode? node, string path) => path == "." ? node : path.Split('.').Aggregate(node, (at, part) => at?[part]);

    /// <summary>Paths as the selection set that asks for them.</summary>
    private static string Selection(IEnumerable<string> paths)
    {
        var text = new StringBuilder();
        foreach (var group in paths.Distinct().GroupBy(p => p.Split('.')[0]))
        {
            text.Append(' ').Append(group.Key);
            var inner = group.Where(p => p.Contains('.', StringComparison.Ordinal)).Select(p => p[(p.IndexOf('.', StringComparison.Ordinal) + 1)..]).ToList();
            if (inner.Count > 0) text.Append(' ').Append(Selection(inner));
        }
        return text.Length == 0 ? "" : $"{{{text} }}";
    }
}
