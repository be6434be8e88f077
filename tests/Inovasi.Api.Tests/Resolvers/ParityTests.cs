using System.Globalization;
using System.Text.Json.Nodes;
using Inovasi.Content;

namespace Inovasi.Api.Tests.Resolvers;

/// <summary>Every field of every record comes out of the API with the value that the catalogue has.</summary>
public sealed class ParityTests(ShippedServer shared) : IClassFixture<ShippedServer>
{
    private const string About = "basis literal note unknownReason checkedOn sources { slug }";
    private const string Fact = "{ value " + About + " }";
    private const string Code = "{ value { vocabulary code } " + About + " }";
    private const string Date = "{ value { text } " + About + " }";

    private readonly ApiServer _server = shared.Server;
    private readonly Catalogue _catalogue = ApiServer.ShippedContent;

    [Fact]
    public async Task Gives_every_field_of_every_innovation()
    {
        foreach (var i in _catalogue.Innovations)
        {
            var facts = await RecordAsync(
                $"innovation(slug: \"{i.Slug}\")",
                $"code slug formerSlugs name aliases summary isCounted story recognition {Fact} owner {{ value {{ slug }} {About} }} form {Code} kind {Code} stage {Code} initiator {Code} urusan {Code}");
            Same(Json(("code", i.Id), ("slug", i.Slug), ("formerSlugs", i.FormerSlugs), ("name", i.Name), ("aliases", i.Aliases), ("summary", i.Summary), ("isCounted", i.IsCounted), ("story", i.Story),
                ("recognition", Cited(i.Recognition, Upper(i.Recognition.BoxedValue))), ("owner", Cited(i.Owner, Slug(i.Owner.BoxedValue))), ("form", Coded("bentuk", i.Form)),
                ("kind", Coded("jenis", i.Kind)), ("stage", Coded("tahap", i.Stage)), ("initiator", Coded("inisiator", i.Initiator)), ("urusan", Coded("urusan", i.Urusan))), facts);
            var parts = await RecordAsync(
                $"innovation(slug: \"{i.Slug}\")",
                $"status {Code} start {Date} firstMention {Date} submissions {{ year role {Code} }} howToUse {{ requirements {Fact} steps {Fact} cost {Fact} time {Fact} channel {Fact} complaints {Fact} }} related {{ code }}");
            var use = i.HowToUse;
            Same(Json(("status", Coded("status", i.Status)), ("start", Dated(i.Start)), ("firstMention", Dated(i.FirstMention)),
                ("submissions", List(i.Submissions, s => Json(("year", s.Year), ("role", Coded("pengajuan", s.Role))))),
                ("howToUse", Json(("requirements", Cited(use.Requirements)), ("steps", Cited(use.Steps)), ("cost", Cited(use.Cost)), ("time", Cited(use.Time)),
                    ("channel", Cited(use.Channel)), ("complaints", Cited(use.Complaints)))),
                ("related", List(i.RelatedIds, id => Json(("code", id))))), parts);
            var lists = await RecordAsync(
                $"innovation(slug: \"{i.Slug}\")",
                $"results {{ text {Fact} figure unit date {{ text }} }} criticism {{ text {Fact} date {{ text }} reply {Fact} }} timeline {{ date {{ text }} dateLiteral weekdayDisagrees text {Fact} }}");
            Same(Json(
                ("results", List(i.Results, r => Json(("text", Cited(r.Text)), ("figure", Number(r.Figure)), ("unit", r.Unit), ("date", Text(r.Date))))),
                ("criticism", List(i.Criticism, c => Json(("text", Cited(c.Text)), ("date", Text(c.Date)), ("reply", c.Reply is null ? null : Cited(c.Reply))))),
                ("timeline", List(i.Timeline, e => Json(("date", Text(e.Date)), ("dateLiteral", e.DateLiteral), ("weekdayDisagrees", e.WeekdayDisagrees), ("text", Cited(e.Text)))))), lists);
        }
    }

    [Fact]
    public async Task Gives_every_field_of_every_index_result_and_method()
    {
        foreach (var r in _catalogue.IndexResults)
        {
            Same(Json(("year", r.Year), ("score", Cited(r.Score)), ("predicate", Coded("predikat", r.Predicate)), ("awards", List(r.Awards, a => Cited(a))), ("innovationCount", Cited(r.InnovationCount)),
                ("countMeaning", r.CountMeaning), ("nationalParticipants", Cited(r.NationalParticipants)), ("nationalInnovations", Cited(r.NationalInnovations)), ("nationalAverage", Cited(r.NationalAverage)),
                ("note", r.Note)), await RecordAsync($"indexResult(year: {r.Year})",
                $"year score {Fact} predicate {Code} awards {Fact} innovationCount {Fact} countMeaning nationalParticipants {Fact} nationalInnovations {Fact} nationalAverage {Fact} note"));
        }
        foreach (var m in _catalogue.Methods)
        {
            Same(Json(("year", m.Year), ("summary", m.Summary), ("aspectCount", Cited(m.Aspects)), ("variableCount", Cited(m.Variables)), ("indicatorCount", Cited(m.Indicators)), ("scale", Cited(m.Scale)),
                ("formula", Cited(m.Formula)), ("divisor", Cited(m.Divisor)), ("legalBasis", Cited(m.LegalBasis)),
                ("bands", List(m.Bands, b => Json(("predicate", Json(("code", b.Predicate))), ("lower", Cited(b.Lower)), ("upper", Cited(b.Upper)))))), await RecordAsync($"method(year: {m.Year})",
                $"year summary aspectCount {Fact} variableCount {Fact} indicatorCount {Fact} scale {Fact} formula {Fact} divisor {Fact} legalBasis {Fact} bands {{ predicate {{ code }} lower {Fact} upper {Fact} }}"));
        }
    }

    [Fact]
    public async Task Gives_every_field_of_every_agency_source_and_claim()
    {
        foreach (var a in _catalogue.Agencies)
        {
            Same(Json(("slug", a.Id), ("name", a.Name), ("shortName", a.ShortName), ("kind", Json(("code", a.Kind))), ("code", a.Code), ("aliases", a.Aliases), ("predecessor", Slug(a.PredecessorId)),
                ("since", Text(a.Since)), ("confidence", Upper(a.Confidence)), ("note", a.Note), ("sources", Slugs(a.SourceIds))), await RecordAsync($"agency(slug: \"{a.Id}\")",
                "slug name shortName kind { code } code aliases predecessor { slug } since { text } confidence note sources { slug }"));
        }
        foreach (var s in _catalogue.Sources)
        {
            Same(Json(("slug", s.Id), ("title", s.Title), ("description", s.Description), ("publisher", s.Publisher), ("published", Text(s.Published)), ("publishedLiteral", s.PublishedLiteral),
                ("address", s.Address), ("kind", Json(("code", s.Kind))), ("obtained", Json(("code", s.Obtained))), ("note", s.Note)), await RecordAsync($"source(slug: \"{s.Id}\")",
                "slug title description publisher published { text } publishedLiteral address kind { code } obtained { code } note"));
        }
        foreach (var c in _catalogue.Claims)
        {
            Same(Json(("slug", c.Id), ("question", c.Question), ("verdict", Upper(c.Verdict)), ("reasoning", c.Reasoning), ("statements", List(c.Statements, s => Json(("value", s.Value), ("speaker", s.By),
                ("date", Text(s.Date)), ("source", Slug(s.SourceId)), ("literal", s.Literal), ("note", s.Note))))), await RecordAsync($"claim(slug: \"{c.Id}\")",
                "slug question verdict reasoning statements { value speaker date { text } source { slug } literal note }"));
        }
    }

    [Fact]
    public async Task Gives_every_field_of_indicators_terms_vocabularies_and_changes()
    {
        var data = await _server.AskAsync(
            """
            { indicators { code year aspect variable name question weight maximumScore isMandatory tier1 tier2 tier3 note sources { slug } }
              terms { slug name expansion meaning aliases note sources { slug } } changes { date text } }
            """);
        Same(List(_catalogue.Indicators, i => Json(("code", i.Code), ("year", i.Year), ("aspect", i.Aspect), ("variable", i.Variable), ("name", i.Name), ("question", i.Question), ("weight", Number(i.Weight)),
            ("maximumScore", Number(i.MaximumScore)), ("isMandatory", i.IsMandatory), ("tier1", i.Tier1), ("tier2", i.Tier2), ("tier3", i.Tier3), ("note", i.Note), ("sources", Slugs(i.SourceIds)))), data["indicators"]);
        Same(List(_catalogue.Terms, t => Json(("slug", t.Id), ("name", t.Name), ("expansion", t.Expansion), ("meaning", t.Meaning), ("aliases", t.Aliases), ("note", t.Note), ("sources", Slugs(t.SourceIds)))), data["terms"]);
        Same(List(_catalogue.Changes, c => Json(("date", Day(c.Date)), ("text", c.Text))), data["changes"]);
        foreach (var v in _catalogue.Vocabularies)
        {
            Same(Json(("name", v.Name), ("values", List(v.Values, i => Json(("code", i.Code), ("group", i.Group), ("label", i.LabelId), ("labelEn", i.LabelEn), ("meaning", i.Meaning),
                ("legalSource", i.LegalSource), ("sources", Slugs(i.SourceIds)))))), await RecordAsync($"vocabulary(name: \"{v.Name}\")",
                "name values { code group label labelEn meaning legalSource sources { slug } }"));
        }
    }

    private async Task<JsonNode?> RecordAsync(string field, string selection) => (await _server.AskAsync($"{{ record: {field} {{ {selection} }} }}"))["record"];

    private static void Same(JsonNode? expected, JsonNode? actual) => Assert.Equal(expected!.ToJsonString(), actual!.ToJsonString());

    private static JsonObject Json(params (string Name, object? Value)[] members) =>
        new(members.Select(m => KeyValuePair.Create(m.Name, m.Value is JsonNode node ? node : m.Value is ValueList<string> list ? List(list, t => JsonValue.Create(t)) : JsonValue.Create(m.Value))));

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode?> one) => new([.. items.Select(one)]);

    private static JsonObject Cited(Cited fact) => Cited(fact, fact.BoxedValue is decimal number ? Number(number) : JsonValue.Create(fact.BoxedValue));

    private static JsonObject Cited(Cited fact, JsonNode? value) => Json(
        ("value", value), ("basis", Upper(fact.Basis)), ("literal", fact.Literal), ("note", fact.Note), ("unknownReason", Upper(fact.Reason)),
        ("checkedOn", Day(fact.CheckedOn)), ("sources", Slugs(fact.SourceIds)));

    private static JsonObject Coded(string vocabulary, Cited<string> fact) =>
        Cited(fact, fact.IsKnown ? Json(("vocabulary", vocabulary), ("code", fact.Value)) : null);

    private static JsonObject Dated(Cited<PartialDate> fact) => Cited(fact, fact.IsKnown ? Text(fact.Value) : null);

    private static JsonObject? Text(PartialDate? date) => date is null ? null : Json(("text", date.Text));

    private static JsonObject? Slug(object? slug) => slug is null ? null : Json(("slug", slug));

    private static JsonArray Slugs(ValueList<string> ids) => List(ids, id => Json(("slug", id)));

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static JsonNode? Number(decimal? number) => number is { } known ? JsonNode.Parse(((double)known).ToString(CultureInfo.InvariantCulture)) : null;

    /// <summary>As the contract writes it, made another way than the server does.</summary>
    private static JsonValue? Upper(object? value) => value is null
        ? null
        : JsonValue.Create(string.Concat(value.ToString()!.Select((c, n) => n > 0 && char.IsUpper(c) ? "_" + c : char.ToUpperInvariant(c).ToString())));
}
