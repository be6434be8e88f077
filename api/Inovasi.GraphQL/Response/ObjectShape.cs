using System.Text;

namespace Inovasi.GraphQL.Response;

/// <summary>The response names of an object, in order, ready to be copied into an answer.</summary>
internal abstract class ObjectShape
{
    /// <summary>
    /// For each field the bytes between the value before it and its own: <c>{"a":</c> for the first, <c>,"b":</c> for the others.
    /// </summary>
    public byte[][] Prefixes { get; private set; } = [];

    /// <summary>The bytes of an object without its values.</summary>
    public int Length { get; private set; }

    /// <summary>Names of the language are plain ASCII, so nothing needs an escape.</summary>
    protected void SetNames(IReadOnlyList<string> names)
    {
        var prefixes = new byte[names.Count][];
        for (var i = 0; i < prefixes.Length; i++) prefixes[i] = Encoding.ASCII.GetBytes($"{(i == 0 ? '{' : ',')}\"{names[i]}\":");
        Prefixes = prefixes;
        Length = prefixes.Sum(prefix => prefix.Length) + 2;
    }
}
