using System.Text.RegularExpressions;

namespace Inovasi.Content.Search;

/// <summary>What is searched of one innovation, in fields of falling weight.</summary>
public sealed partial record SearchDocument(string Name, ValueList<string> Aliases, string Summary, string Owner, string Story)
{
    public static SearchDocument Of(Catalogue catalogue, Innovation innovation)
    {
        var owner = innovation.Owner.IsKnown ? catalogue.Agency(innovation.Owner.Value) : null;
        return new SearchDocument(
            innovation.Name, innovation.Aliases, innovation.Summary,
            owner is null ? "" : $"{owner.Name} {owner.ShortName}",
            Citation().Replace(innovation.Story, " "));
    }

    [GeneratedRegex(@"\[@[a-z0-9-]+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Citation();
}
