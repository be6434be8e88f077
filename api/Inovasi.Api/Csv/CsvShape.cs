using System.Collections.Immutable;

namespace Inovasi.Api.Csv;

/// <summary>A column: its header and the way to its cell from a row.</summary>
internal sealed record CsvColumn(ImmutableArray<string> Path)
{
    public string Header => string.Join('.', Path);
}

/// <summary>
/// The table that a document asks for. Its rows are the first list of records of the answer; of a page of a list they are its <c>nodes</c> or <c>edges</c>.
/// Where there is no list of records, the whole answer is one row.
/// </summary>
/// <param name="RowsPath">The way to the list; empty when the answer is the row.</param>
/// <param name="Page">The field that gives pages of the list, above it; null when the list is whole.</param>
/// <param name="RowType">The contract's type of a row; null when the answer is the row.</param>
/// <param name="Columns">In the document's order.</param>
/// <param name="NestedList">A list of records inside of a row, which has no place there, and the contract's type of its records; null when all is well.</param>
/// <param name="LeftOut">What else the document asks for and the table does not hold.</param>
internal sealed record CsvShape(
    ImmutableArray<string> RowsPath, AskedField? Page, string? RowType, ImmutableArray<CsvColumn> Columns, (string Path, string Type)? NestedList, ImmutableArray<string> LeftOut)
{
    public static CsvShape Of(AskedFields asked)
    {
        var root = asked.Root();
        var steps = FindRows(asked, root);
        var builder = new Builder(asked);
        if (steps is null)
        {
            builder.AddColumns(root, []);
            return new CsvShape([], null, null, [.. builder.Columns], builder.NestedList, []);
        }
        builder.AddColumns(asked.Below(steps[^1]), []);
        builder.AddLeftOut(root, [], steps);
        var page = steps.Count > 1 && IsPage(steps[^2]) ? steps[^2] : null;
        return new CsvShape(
            [.. steps.Select(s => s.Name)], page, steps[^1].Definition.Type.Named.Name, [.. builder.Columns], builder.NestedList, [.. builder.LeftOut]);
    }

    /// <summary>The fields from the root to the first list of records, the list last; null when there is none.</summary>
    private static List<AskedField>? FindRows(AskedFields asked, List<AskedField> fields)
    {
        foreach (var field in fields.Where(f => f.IsRecord))
        {
            if (field.IsList) return [field];
            var below = asked.Below(field);
            // Beside the rows of a page there may be other lists, such as facets; they come first only where no rows are asked for.
            if (IsPage(field)) below = [.. below.OrderByDescending(f => f.Definition.Name is "nodes" or "edges")];
            if (FindRows(asked, below) is { } rest) return [field, .. rest];
        }
        return null;
    }

    private static bool IsPage(AskedField field) => field.Definition.Type.Named.Name.EndsWith("Connection", StringComparison.Ordinal);

    private sealed class Builder(AskedFields asked)
    {
        public List<CsvColumn> Columns { get; } = [];

        public List<string> LeftOut { get; } = [];

        public (string Path, string Type)? NestedList { get; private set; }

        public void AddColumns(List<AskedField> fields, ImmutableArray<string> above)
        {
            foreach (var field in fields)
            {
                var path = above.Add(field.Name);
                if (!field.IsRecord) Columns.Add(new CsvColumn(path));
                else if (field.IsList) NestedList ??= (string.Join('.', path), field.Definition.Type.Named.Name);
                else AddColumns(asked.Below(field), path);
            }
        }

        /// <summary>Everything beside the way to the rows, but for what headers tell: how many there are and where the next page is.</summary>
        public void AddLeftOut(List<AskedField> fields, ImmutableArray<string> above, List<AskedField> steps)
        {
            var isPage = above.Length > 0 && IsPage(steps[above.Length - 1]);
            foreach (var field in fields)
            {
                var path = above.Add(field.Name);
                if (field.Name == steps[above.Length].Name)
                {
                    if (path.Length < steps.Count) AddLeftOut(asked.Below(field), path, steps);
                }
                else if (field.Definition.Name != "__typename" && !(isPage && field.Definition.Name is "totalCount" or "pageInfo"))
                {
                    LeftOut.Add(string.Join('.', path));
                }
            }
        }
    }
}
