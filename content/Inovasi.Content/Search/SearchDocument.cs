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
            NotProse().Replace(innovation.Story, " "));
    }

    /// <summary>Citations, and the headings that every story has: their words would find everything.</summary>
    [GeneratedRegex(@"\[@[a-z0-9-]+\]|^## .*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex NotProse();
}
