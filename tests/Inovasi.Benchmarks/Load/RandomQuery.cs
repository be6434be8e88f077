using System.Globalization;
using System.Text;
using Inovasi.GraphQL.Types;

namespace Inovasi.Benchmarks.Load;

/// <summary>Valid questions from a seed, small and large, over the whole contract.</summary>
internal sealed class RandomQuery(Schema schema, uint seed)
{
    private const int Deepest = 9;

    private static readonly int[] PageSizes = [5, 20, 50, 100];

    private uint _state = seed;

    /// <summary>One question with one to three fields at the root.</summary>
    public string Make()
    {
        var text = new StringBuilder("{");
        var lists = schema.QueryType!.Fields.Where(f => f.Type.Named is CompositeType and not InterfaceType && f.Arguments.All(a => !a.Type.IsNonNull || a.DefaultValue is not null)).ToArray();
        for (var count = 1 + Below(3); count > 0; count--)
        {
            text.Append(CultureInfo.InvariantCulture, $" f{count}: ");
            AddField(text, lists[Below(lists.Length)], 1);
        }
        return text.Append(" }").ToString();
    }

    private void AddField(StringBuilder text, Field field, int depth)
    {
        text.Append(field.Name);
        if (field.Arguments.Any(a => a.Name == "first")) text.Append(CultureInfo.InvariantCulture, $"(first: {PageSizes[Below(PageSizes.Length)]})");
        if (field.Type.Named is CompositeType type) AddSelection(text, type, depth);
        text.Append(' ');
    }

    private void AddSelection(StringBuilder text, CompositeType type, int depth)
    {
        text.Append(" { __typename ");
        if (type is FieldedType { Fields: var fields })
        {
            foreach (var field in fields)
            {
                var isLeaf = field.Type.Named is not CompositeType;
                // Connections first, or most questions would end above the rows.
                var isWay = field.Name is "nodes" or "edges" or "node" or "value";
                if (isLeaf ? Below(2) == 0 : depth < Deepest && (isWay || Below(2 + depth) == 0)) AddField(text, field, depth + 1);
            }
        }
        text.Append('}');
    }

    private int Below(int bound) => (int)(((_state = (_state * 1664525u) + 1013904223u) >> 8) % (uint)bound);
}
