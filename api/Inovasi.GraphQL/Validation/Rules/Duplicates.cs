using System.Collections.Immutable;
using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>Finds names that occur more than once, in the order in which they occur first.</summary>
internal static class Duplicates
{
    // Up to here comparing each with each is faster than hashing, and allocates nothing in the usual case that all differ.
    private const int FewItems = 8;

    /// <summary>Each repeated name with all nodes of that name; empty when all names differ.</summary>
    public static IEnumerable<KeyValuePair<string, List<NameNode>>> Among<T>(ImmutableArray<T> items, Func<T, NameNode> nameOf)
        where T : Node
    {
        if (items.Length <= FewItems && AllDiffer(items, nameOf)) return [];
        var groups = new OrderedDictionary<string, List<NameNode>>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var name = nameOf(item);
            if (!groups.TryGetValue(name.Value, out var nodes)) groups.Add(name.Value, nodes = []);
            nodes.Add(name);
        }
        return groups.Where(g => g.Value.Count > 1);
    }

    private static bool AllDiffer<T>(ImmutableArray<T> items, Func<T, NameNode> nameOf)
        where T : Node
    {
        for (var i = 1; i < items.Length; i++)
        {
            var name = nameOf(items[i]).Value;
            for (var j = 0; j < i; j++)
            {
                if (nameOf(items[j]).Value == name) return false;
            }
        }
        return true;
    }
}
