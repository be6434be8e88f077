using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Types;

/// <summary>
/// A default value as introspection and printed schemas show it: as written, in one line up to 80 characters, else a line for each part.
/// </summary>
/// <remarks>
/// The printer of documents writes objects without inner spaces and never breaks lines; tools that compare schemas compare them with the
/// reference implementation, which does both here.
/// </remarks>
internal static class LiteralText
{
    private const int LineLength = 80;

    public static string Of(ValueNode literal) => literal switch
    {
        ListValueNode list => Join("[", [.. list.Values.Select(Of)], "]"),
        ObjectValueNode fields => Join("{", [.. fields.Fields.Select(field => $"{field.Name.Value}: {Of(field.Value)}")], "}"),
        _ => Printer.Print(literal),
    };

    /// <summary>The same with the fields of objects in natural order, so that equal values have equal texts.</summary>
    public static string Sorted(ValueNode literal) => Of(Sort(literal));

    private static ValueNode Sort(ValueNode literal) => literal switch
    {
        ListValueNode list => new ListValueNode([.. list.Values.Select(Sort)]),
        ObjectValueNode fields => new ObjectValueNode(
        [
            .. fields.Fields
                .OrderBy(field => field.Name.Value, Comparer<string>.Create(NaturalOrder.Compare))
                .Select(field => new ObjectFieldNode(field.Name, Sort(field.Value))),
        ]),
        _ => literal,
    };

    private static string Join(string start, string[] parts, string end)
    {
        var space = start == "{" ? " " : "";
        var line = $"{start}{space}{string.Join(", ", parts)}{space}{end}";
        return line.Length <= LineLength ? line : $"{start}\n  {string.Join('\n', parts).Replace("\n", "\n  ", StringComparison.Ordinal)}\n{end}";
    }
}
