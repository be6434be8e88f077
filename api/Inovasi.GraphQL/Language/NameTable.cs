namespace Inovasi.GraphQL.Language;

/// <summary>
/// Gives the same string for the same name of a document: most names occur several times. A name that finds no free place within a few
/// steps is simply made anew, so that names chosen to collide cost a little memory and no time.
/// </summary>
internal sealed class NameTable
{
    private const int Size = 256, Probes = 4, HashedCharacters = 24;

    private readonly string?[] _names = new string?[Size];

    public string Get(ReadOnlySpan<char> name)
    {
        var hash = (uint)name.Length;
        foreach (var c in name.Length > HashedCharacters ? name[..HashedCharacters] : name) hash = (hash * 31) + c;
        for (var probe = 0u; probe < Probes; probe++)
        {
            ref var place = ref _names[(hash + probe) % Size];
            if (place is null) return place = name.ToString();
            if (name.SequenceEqual(place)) return place;
        }
        return name.ToString();
    }
}
