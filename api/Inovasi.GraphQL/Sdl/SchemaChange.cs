using System.Text;

namespace Inovasi.GraphQL.Sdl;

/// <summary>One difference between two schemas, as a kind for programs and a sentence for people.</summary>
public sealed record SchemaChange(ChangeKind Kind, string Description)
{
    /// <summary>Does it break requests that were valid before? Otherwise it may surprise clients that did not expect it.</summary>
    public bool IsBreaking => Kind < ChangeKind.ValueAddedToEnum;

    /// <summary>The kind as other tools write it: <c>FIELD_REMOVED</c>.</summary>
    public string Code
    {
        get
        {
            var code = new StringBuilder();
            foreach (var c in Kind.ToString())
            {
                if (char.IsUpper(c) && code.Length > 0) code.Append('_');
                code.Append(char.ToUpperInvariant(c));
            }
            return code.ToString();
        }
    }
}
