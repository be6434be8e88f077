namespace Inovasi.GraphQL.Text;

/// <summary>
/// Something that an error can point to. It stands between the response, which knows places, and the language, which knows nodes and
/// makes errors: without it the two would need each other.
/// </summary>
public interface ILocated
{
    NodeLocation Location { get; }
}
