using Inovasi.Content;
using Inovasi.GraphQL.Execution;

namespace Inovasi.Api.Resolvers;

/// <summary>An innovation and the parts of its story.</summary>
internal static class InnovationResolvers
{
    public static void Bind(ResolverMap map)
    {
        BindIdentity(map);
        BindFacts(map);
        BindLists(map);
        BindParts(map);
    }

    private static void BindIdentity(ResolverMap map)
    {
        Add(map, "id", i => NodeIds.Of("Innovation", i.Value.Id));
        Add(map, "code", i => i.Value.Id);
        Add(map, "slug", i => i.Value.Slug);
        Add(map, "formerSlugs", i => i.Value.FormerSlugs);
        Add(map, "name", i => i.Value.Name);
        Add(map, "aliases", i => i.Value.Aliases);
        Add(map, "summary", i => i.Value.Summary);
        Add(map, "isCounted", i => i.Value.IsCounted);
        Add(map, "story", i => i.Value.Story);
    }

    private static void BindFacts(ResolverMap map)
    {
        Add(map, "recognition", i => i.Fact(i.Value.Recognition));
        Add(map, "owner", i => i.Fact(i.Value.Owner));
        Add(map, "form", i => i.Fact("bentuk", i.Value.Form));
        Add(map, "kind", i => i.Fact("jenis", i.Value.Kind));
        Add(map, "stage", i => i.Fact("tahap", i.Value.Stage));
        Add(map, "initiator", i => i.Fact("inisiator", i.Value.Initiator));
        Add(map, "urusan", i => i.Fact("urusan", i.Value.Urusan));
        Add(map, "start", i => i.Fact(i.Value.Start));
        Add(map, "status", i => i.Fact("status", i.Value.Status));
        Add(map, "year", i => Coverage.YearOf(i.Value));
        Add(map, "firstMention", i => i.Fact(i.Value.FirstMention));
        Add(map, "unknown", i => InnovationFields.Facts.Where(f => !f.Get(i.Value).IsKnown).Select(f => f.Name));
    }

    private static void BindLists(ResolverMap map)
    {
        Add(map, "submissions", i => i.Value.Submissions.Select(s => new Released<Submission>(i.Release, s)));
        Add(map, "howToUse", i => new Released<HowToUse>(i.Release, i.Value.HowToUse));
        Add(map, "results", i => i.Value.Results.Select(r => new Released<Result>(i.Release, r)));
        Add(map, "criticism", i => i.Value.Criticism.Select(c => new Released<Criticism>(i.Release, c)));
        Add(map, "timeline", i => i.Value.Timeline.Select(e => new Released<TimelineEvent>(i.Release, e)));
        Add(map, "related", i => i.Value.RelatedIds.Select(i.Release.Innovation));
        Add(map, "claims", i => i.Release.ClaimsAbout(NodeIds.Of("Innovation", i.Value.Id)));
        Add(map, "sourceCount", i => i.Release.SourcesOfInnovation(i.Value.Id).Count);
        Add(map, "sources", i => i.Release.SourcesOf(i.Release.SourcesOfInnovation(i.Value.Id)));
    }

    private static void BindParts(ResolverMap map)
    {
        map.Add<Released<Submission>>("Submission", "year", s => s.Value.Year);
        map.Add<Released<Submission>>("Submission", "role", s => s.Fact("pengajuan", s.Value.Role));

        map.Add<Released<HowToUse>>("HowToUse", "requirements", u => u.Fact(u.Value.Requirements));
        map.Add<Released<HowToUse>>("HowToUse", "steps", u => u.Fact(u.Value.Steps));
        map.Add<Released<HowToUse>>("HowToUse", "cost", u => u.Fact(u.Value.Cost));
        map.Add<Released<HowToUse>>("HowToUse", "time", u => u.Fact(u.Value.Time));
        map.Add<Released<HowToUse>>("HowToUse", "channel", u => u.Fact(u.Value.Channel));
        map.Add<Released<HowToUse>>("HowToUse", "complaints", u => u.Fact(u.Value.Complaints));

        map.Add<Released<Result>>("Result", "text", r => r.Fact(r.Value.Text));
        map.Add<Released<Result>>("Result", "figure", r => (double?)r.Value.Figure);
        map.Add<Released<Result>>("Result", "unit", r => r.Value.Unit);
        map.Add<Released<Result>>("Result", "date", r => r.Value.Date);

        map.Add<Released<Criticism>>("Criticism", "text", c => c.Fact(c.Value.Text));
        map.Add<Released<Criticism>>("Criticism", "date", c => c.Value.Date);
        map.Add<Released<Criticism>>("Criticism", "reply", c => c.Value.Reply is { } reply ? c.Fact(reply) : null);

        map.Add<Released<TimelineEvent>>("TimelineEvent", "date", e => e.Value.Date);
        map.Add<Released<TimelineEvent>>("TimelineEvent", "dateLiteral", e => e.Value.DateLiteral);
        map.Add<Released<TimelineEvent>>("TimelineEvent", "weekdayDisagrees", e => e.Value.WeekdayDisagrees);
        map.Add<Released<TimelineEvent>>("TimelineEvent", "text", e => e.Fact(e.Value.Text));
    }

    private static void Add(ResolverMap map, string field, Func<Released<Innovation>, object?> read) => map.Add("Innovation", field, read);
}
