using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Inovasi.Content;

/// <summary>
/// The whole, immutable, every reference resolved: what pages, downloads and the API are made of.
/// Lists are in the order that people see. Look-ups are by permanent id; they throw <see cref="KeyNotFoundException"/> for an id that is not there,
/// which the checks have made impossible for ids found in records.
/// </summary>
public sealed record Catalogue
{
    public Catalogue()
    {
    }

    /// <summary>What <c>with</c> copies: the lists, never the look-ups made from the old ones.</summary>
    [SetsRequiredMembers]
    private Catalogue(Catalogue other)
    {
        (Release, Settings, Innovations, Agencies, IndexResults) = (other.Release, other.Settings, other.Innovations, other.Agencies, other.IndexResults);
        (Methods, Indicators, Claims, Sources, Terms) = (other.Methods, other.Indicators, other.Claims, other.Sources, other.Terms);
        (Vocabularies, Changes, Pages) = (other.Vocabularies, other.Changes, other.Pages);
    }

    public required Release Release { get; init; }

    public required SiteSettings Settings { get; init; }

    /// <summary>By id.</summary>
    public required ValueList<Innovation> Innovations { get; init; }

    /// <summary>In the file's order.</summary>
    public required ValueList<Agency> Agencies { get; init; }

    /// <summary>By year.</summary>
    public required ValueList<IndexResult> IndexResults { get; init; }

    /// <summary>By year.</summary>
    public required ValueList<Method> Methods { get; init; }

    public required ValueList<Indicator> Indicators { get; init; }

    /// <summary>By id.</summary>
    public required ValueList<Claim> Claims { get; init; }

    /// <summary>In the file's order.</summary>
    public required ValueList<Source> Sources { get; init; }

    public required ValueList<Term> Terms { get; init; }

    /// <summary>By name.</summary>
    public required ValueList<Vocabulary> Vocabularies { get; init; }

    /// <summary>Newest first.</summary>
    public required ValueList<Change> Changes { get; init; }

    /// <summary>By slug.</summary>
    public required ValueList<StaticPage> Pages { get; init; }

    private FrozenDictionary<string, Innovation> InnovationsById => field ??= Innovations.ToFrozenDictionary(i => i.Id);

    private FrozenDictionary<string, Innovation> InnovationsBySlug => field ??= Innovations.ToFrozenDictionary(i => i.Slug);

    private FrozenDictionary<string, Agency> AgenciesById => field ??= Agencies.ToFrozenDictionary(a => a.Id);

    private FrozenDictionary<string, Source> SourcesById => field ??= Sources.ToFrozenDictionary(s => s.Id);

    private FrozenDictionary<string, Vocabulary> VocabulariesByName => field ??= Vocabularies.ToFrozenDictionary(v => v.Name);

    public Innovation Innovation(string id) => InnovationsById[id];

    public Innovation? FindInnovation(string id) => InnovationsById.GetValueOrDefault(id);

    public Innovation? FindInnovationBySlug(string slug) => InnovationsBySlug.GetValueOrDefault(slug);

    public Agency Agency(string id) => AgenciesById[id];

    public Agency? FindAgency(string id) => AgenciesById.GetValueOrDefault(id);

    public Source Source(string id) => SourcesById[id];

    public Source? FindSource(string id) => SourcesById.GetValueOrDefault(id);

    public Vocabulary Vocabulary(string name) => VocabulariesByName[name];

    public VocabularyValue? FindValue(string vocabulary, string code) =>
        VocabulariesByName.GetValueOrDefault(vocabulary)?.Values.FirstOrDefault(v => v.Code == code);

    public Method? FindMethod(int year) => Methods.FirstOrDefault(m => m.Year == year);

    /// <summary>
    /// Two catalogues are equal when their lists are; the look-ups, made when first asked for, do not count.
    /// </summary>
    public bool Equals(Catalogue? other) =>
        other is not null && Release == other.Release && Settings == other.Settings
        && Innovations.Equals(other.Innovations) && Agencies.Equals(other.Agencies) && IndexResults.Equals(other.IndexResults)
        && Methods.Equals(other.Methods) && Indicators.Equals(other.Indicators) && Claims.Equals(other.Claims)
        && Sources.Equals(other.Sources) && Terms.Equals(other.Terms) && Vocabularies.Equals(other.Vocabularies)
        && Changes.Equals(other.Changes) && Pages.Equals(other.Pages);

    public override int GetHashCode() => Release.GetHashCode();
}
