using Inovasi.Content;
using Inovasi.Content.Datasets;
using Inovasi.GraphQL.Execution;

namespace Inovasi.Api.Resolvers;

/// <summary>Who acts and who says what: agencies, sources with what rests on them, claims with their statements.</summary>
internal static class LedgerResolvers
{
    public static void Bind(ResolverMap map)
    {
        BindAgency(map);
        BindSource(map);
        BindCitation(map);
        BindClaim(map);
    }

    private static void BindAgency(ResolverMap map)
    {
        void Add(string field, Func<Released<Agency>, object?> read) => map.Add("Agency", field, read);
        Add("id", a => NodeIds.Of("Agency", a.Value.Id));
        Add("slug", a => a.Value.Id);
        Add("name", a => a.Value.Name);
        Add("shortName", a => a.Value.ShortName);
        Add("label", a => a.Value.Label);
        Add("kind", a => a.Release.Value("jenis-opd", a.Value.Kind));
        Add("code", a => a.Value.Code);
        Add("aliases", a => a.Value.Aliases);
        Add("predecessor", a => a.Value.PredecessorId is { } id ? a.Release.Agency(id) : null);
        Add("successors", a => a.Release.SuccessorsOf(a.Value.Id));
        Add("since", a => a.Value.Since);
        Add("confidence", a => EnumNames<Confidence>.Of(a.Value.Confidence));
        Add("note", a => a.Value.Note);
        Add("sources", a => a.Release.SourcesOf(a.Value.SourceIds));
        Add("claims", a => a.Release.ClaimsAbout(NodeIds.Of("Agency", a.Value.Id)));
        map.Add("Agency", "innovations", ConnectionResolvers.Paged((context, release, page) =>
        {
            var slug = context.Parent<Released<Agency>>().Value.Id;
            return release.Innovations("NAME", descending: false).PageOf(page, release.Index.WithFacet("OWNER", [slug]));
        }));
    }

    private static void BindSource(ResolverMap map)
    {
        void Add(string field, Func<Released<Source>, object?> read) => map.Add("Source", field, read);
        Add("id", s => NodeIds.Of("Source", s.Value.Id));
        Add("slug", s => s.Value.Id);
        Add("title", s => s.Value.Title);
        Add("description", s => s.Value.Description);
        Add("label", s => s.Value.Label);
        Add("publisher", s => s.Value.Publisher);
        Add("published", s => s.Value.Published);
        Add("publishedLiteral", s => s.Value.PublishedLiteral);
        Add("address", s => s.Value.Address);
        Add("kind", s => s.Release.Value("jenis-sumber", s.Value.Kind));
        Add("obtained", s => s.Release.Value("cara-dibaca", s.Value.Obtained));
        Add("note", s => s.Value.Note);
        Add("statements", s => s.Release.StatementsIn(s.Value.Id));
        map.Add("Source", "citations", ConnectionResolvers.Paged(
            (context, release, page) => release.CitationsOf(context.Parent<Released<Source>>().Value.Id).Page(page)));
    }

    private static void BindCitation(ResolverMap map)
    {
        void Add(string field, Func<Released<CitationRow>, object?> read) => map.Add("Citation", field, read);
        Add("record", c => c.Release.FindNode(NodeIds.OfRecord(c.Value.Dataset, c.Value.Record)));
        Add("dataset", c => c.Value.Dataset);
        Add("position", c => c.Value.Item == 0 ? null : c.Value.Item);
        Add("field", c => c.Value.Field == "*" ? null : c.Value.Field);
        Add("value", c => c.Value.Value);
        Add("basis", c => c.Value.Basis is { } code ? EnumNames<Basis>.Of(EnumCodes.Parse<Basis>(code)) : null);
        Add("literal", c => c.Value.Literal);
        Add("unknownReason", c => c.Value.Reason is { } code ? EnumNames<UnknownReason>.Of(EnumCodes.Parse<UnknownReason>(code)) : null);
    }

    private static void BindClaim(ResolverMap map)
    {
        map.Add<Released<Claim>>("Claim", "id", c => NodeIds.Of("Claim", c.Value.Id));
        map.Add<Released<Claim>>("Claim", "slug", c => c.Value.Id);
        map.Add<Released<Claim>>("Claim", "question", c => c.Value.Question);
        map.Add<Released<Claim>>("Claim", "about", c => c.Value.About is { } about ? c.Release.FindNode(NodeIds.OfSubject(about)) : null);
        map.Add<Released<Claim>>("Claim", "statements", c => c.Value.Statements.Select(s => new Released<ClaimStatement>(c.Release, new ClaimStatement(c.Value, s))));
        map.Add<Released<Claim>>("Claim", "verdict", c => EnumNames<Verdict>.Of(c.Value.Verdict));
        map.Add<Released<Claim>>("Claim", "reasoning", c => c.Value.Reasoning);

        void Add(string field, Func<Released<ClaimStatement>, object?> read) => map.Add("Statement", field, read);
        Add("claim", s => s.Release.Node(s.Value.Claim));
        Add("value", s => s.Value.Statement.Value);
        Add("speaker", s => s.Value.Statement.By);
        Add("date", s => s.Value.Statement.Date);
        Add("source", s => s.Release.Source(s.Value.Statement.SourceId));
        Add("literal", s => s.Value.Statement.Literal);
        Add("note", s => s.Value.Statement.Note);
    }
}
