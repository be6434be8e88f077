using Inovasi.Content;
using Inovasi.GraphQL.Execution;

namespace Inovasi.Api.Resolvers;

/// <summary>What explains the rest: glossary, vocabularies, changes, releases; and which type a record is of.</summary>
internal static class ReferenceResolvers
{
    public static void Bind(ResolverMap map)
    {
        BindTerm(map);
        BindVocabulary(map);
        map.Add<Change>("Change", "date", c => c.Date);
        map.Add<Change>("Change", "text", c => c.Text);

        map.Add("Release", "id", c => NodeIds.Of("Release", ReleaseOf(c.Source).Id));
        map.Add("Release", "code", c => ReleaseOf(c.Source).Id);
        map.Add("Release", "date", c => ReleaseOf(c.Source).Date);
        map.Add("Release", "sha256", c => ReleaseOf(c.Source).Sha256);
        map.Add("Release", "isCurrent", c => c.Services<RequestContext>().Store.Current.Code == ReleaseOf(c.Source).Id);

        map.AddType("Node", TypeOfNode);
    }

    private static void BindTerm(ResolverMap map)
    {
        void Add(string field, Func<Released<Term>, object?> read) => map.Add("Term", field, read);
        Add("id", t => NodeIds.Of("Term", t.Value.Id));
        Add("slug", t => t.Value.Id);
        Add("name", t => t.Value.Name);
        Add("expansion", t => t.Value.Expansion);
        Add("meaning", t => t.Value.Meaning);
        Add("aliases", t => t.Value.Aliases);
        Add("note", t => t.Value.Note);
        Add("sources", t => t.Release.SourcesOf(t.Value.SourceIds));
    }

    private static void BindVocabulary(ResolverMap map)
    {
        map.Add<Released<Vocabulary>>("Vocabulary", "id", v => NodeIds.Of("Vocabulary", v.Value.Name));
        map.Add<Released<Vocabulary>>("Vocabulary", "name", v => v.Value.Name);
        map.Add<Released<Vocabulary>>("Vocabulary", "values", v => v.Value.Values.Select(i => v.Release.Value(v.Value.Name, i.Code)));

        void Add(string field, Func<Released<CodedValue>, object?> read) => map.Add("VocabularyValue", field, read);
        Add("id", v => NodeIds.Of("VocabularyValue", $"{v.Value.Vocabulary}/{v.Value.Value.Code}"));
        Add("vocabulary", v => v.Value.Vocabulary);
        Add("code", v => v.Value.Value.Code);
        Add("group", v => v.Value.Value.Group);
        Add("label", v => v.Value.Value.LabelId);
        Add("labelEn", v => v.Value.Value.LabelEn);
        Add("meaning", v => v.Value.Value.Meaning);
        Add("legalSource", v => v.Value.Value.LegalSource);
        Add("sources", v => v.Release.SourcesOf(v.Value.Value.SourceIds));
    }

    /// <summary>A release comes from its own records, or from the list of those that are kept.</summary>
    private static Release ReleaseOf(object? source) => source as Release ?? ((Released<Release>)source!).Value;

    private static string? TypeOfNode(object node) => node switch
    {
        Released<Innovation> => "Innovation",
        Released<Agency> => "Agency",
        Released<Source> => "Source",
        Released<Claim> => "Claim",
        Released<IndexResult> => "IndexResult",
        Released<Method> => "Method",
        Released<Indicator> => "Indicator",
        Released<Term> => "Term",
        Released<Vocabulary> => "Vocabulary",
        Released<CodedValue> => "VocabularyValue",
        Released<Release> or Release => "Release",
        _ => null,
    };
}
