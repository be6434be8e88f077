using System.Collections.Immutable;
using Inovasi.GraphQL.Response;

namespace Inovasi.GraphQL.Execution;

/// <summary>
/// Finds where a cell stands in an answer that is being made. Cells do not know their parents, since hardly anybody asks.
/// </summary>
internal static class PathFinder
{
    public static ImmutableArray<PathSegment> Find(ResponseData data, int wanted)
    {
        var path = new List<PathSegment>();
        return IsBelow(data, ResponseData.Root, wanted, path) ? [.. path] : [];
    }

    private static bool IsBelow(ResponseData data, int index, int wanted, List<PathSegment> path)
    {
        if (index == wanted) return true;
        var cell = data[index];
        var fields = (cell.Reference as ObjectPlan)?.Fields;
        var count = fields?.Length ?? (cell.Reference == Cell.List ? cell.Count : 0);
        for (var i = 0; i < count; i++)
        {
            path.Add(fields is null ? i : fields[i].ResponseName);
            if (IsBelow(data, cell.Start + i, wanted, path)) return true;
            path.RemoveAt(path.Count - 1);
        }
        return false;
    }
}
