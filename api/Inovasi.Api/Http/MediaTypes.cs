using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Inovasi.Api.Http;

/// <summary>What an answer is sent as.</summary>
internal enum AnswerType
{
    /// <summary><c>application/json</c>: the status is 200 as soon as the request is well-formed.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: the status tells whether the request was executed.</summary>
    GraphQLResponse,

    /// <summary>The page with the form, for people.</summary>
    Html,

    /// <summary>The first list as a table, for spreadsheets.</summary>
    Csv,
}

/// <summary>Chooses by the header <c>Accept</c>: https://www.rfc-editor.org/rfc/rfc9110#name-accept</summary>
internal static class MediaTypes
{
    private const int MostChosen = 256, LongestChosen = 256;

    private static readonly ConcurrentDictionary<(string Accept, bool OffersHtml), AnswerType?> Chosen = new();

    public static string ContentType(AnswerType type) => type switch
    {
        AnswerType.Json => "application/json; charset=utf-8",
        AnswerType.GraphQLResponse => "application/graphql-response+json; charset=utf-8",
        AnswerType.Csv => "text/csv; charset=utf-8; header=present",
        _ => "text/html; charset=utf-8",
    };

    /// <summary>
    /// The type that the client prefers; of equally liked ones the one it names most exactly, then the newer one. Null when it accepts none.
    /// A page is only offered where <paramref name="offersHtml"/> says so. The parameter <c>format</c> is for whoever cannot set headers, and comes before them.
    /// </summary>
    public static AnswerType? Choose(HttpRequest request, bool offersHtml)
    {
        if (Format(request) is { } format) return format;
        var accept = request.Headers.Accept;
        if (accept.Count == 0) return AnswerType.Json;
        if (accept.Count > 1 || accept[0] is not { Length: <= LongestChosen } line) return Choose(accept, offersHtml);
        if (Chosen.TryGetValue((line, offersHtml), out var known)) return known;
        var choice = Choose(accept, offersHtml);
        // Browsers and clients send a few dozen lines; what is made up must not fill the memory.
        if (Chosen.Count < MostChosen) Chosen.TryAdd((line, offersHtml), choice);
        return choice;
    }

    private static AnswerType? Choose(StringValues accept, bool offersHtml)
    {
        if (!MediaTypeHeaderValue.TryParseList(accept!, out var accepted)) return null;
        AnswerType[] offers = offersHtml ? [AnswerType.Html, AnswerType.GraphQLResponse, AnswerType.Json, AnswerType.Csv] : [AnswerType.GraphQLResponse, AnswerType.Json, AnswerType.Csv];
        var best = offers.Select(o => (Offer: o, Liking: Liking(o, accepted))).Where(o => o.Liking.Quality > 0)
            .OrderByDescending(o => o.Liking.Quality).ThenByDescending(o => o.Liking.Specificity).ToArray();
        if (best.Length == 0) return null;
        // Anything goes ("*/*"): JSON, because a client that does not name the newer type may not know it.
        return best[0].Liking.Specificity < 2 && best.Any(o => o.Offer == AnswerType.Json) ? AnswerType.Json : best[0].Offer;
    }

    /// <summary>Why the parameter <c>format</c> cannot be followed; null when it can, or is not there.</summary>
    public static Refusal? RefuseFormat(HttpRequest request) => !MayHaveFormat(request) || request.Query["format"] is not [{ Length: > 0 }, ..] || Format(request) is not null
        ? null
        : HttpErrors.BadRequest($"The parameter \"format\" must be \"csv\" or \"json\", once, but it is \"{Shorten(request.Query["format"].ToString())}\".");

    /// <summary>Taking the address apart costs more than all the rest of an answer from memory.</summary>
    private static bool MayHaveFormat(HttpRequest request) => request.QueryString.Value is { } query && query.Contains("format=", StringComparison.Ordinal);

    private static AnswerType? Format(HttpRequest request) => !MayHaveFormat(request) ? null : request.Query["format"] switch
    {
        ["csv"] => AnswerType.Csv,
        ["json"] => AnswerType.Json,
        _ => null,
    };

    private static string Shorten(string text) => text.Length <= 100 ? text : text[..100] + "…";

    private static (double Quality, int Specificity) Liking(AnswerType offer, IList<MediaTypeHeaderValue> accepted)
    {
        var name = new MediaTypeHeaderValue(ContentType(offer).Split(';')[0]);
        // Not IsSubsetOf: to it, whoever wants application/json also wants every type that ends in +json.
        var match = accepted.Where(a => (a.MatchesAllTypes || (a.Type == name.Type && (a.MatchesAllSubTypes || a.SubType == name.SubType))) && IsUtf8(a))
            .OrderByDescending(a => Specificity(a)).FirstOrDefault();
        return match is null ? (0, 0) : (match.Quality ?? 1, Specificity(match));
    }

    private static int Specificity(MediaTypeHeaderValue type) => type.MatchesAllTypes ? 0 : type.MatchesAllSubTypes ? 1 : 2;

    private static bool IsUtf8(MediaTypeHeaderValue type) => !type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
