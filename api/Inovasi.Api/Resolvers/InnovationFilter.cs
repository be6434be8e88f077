using System.Globalization;

namespace Inovasi.Api.Resolvers;

/// <summary>
/// The input <c>InnovationFilter</c> as a set of innovations. Codes are checked against the release: a wrong one is an error and not an empty list.
/// </summary>
internal static class InnovationFilter
{
    /// <summary>The innovations that fit, by their numbers in the catalogue; null when nothing is asked.</summary>
    public static RowSet? Read(IReadOnlyDictionary<string, object?>? where, ServedRelease release)
    {
        RowSet? found = null;
        if (where is null) return found;
        foreach (var (field, value) in where)
        {
            if (value is null) continue;
            var rows = Rows(field, value, release);
            found = found?.And(rows) ?? rows;
        }
        return found;
    }

    private static RowSet Rows(string field, object value, ServedRelease release)
    {
        var (catalogue, index) = (release.Catalogue, release.Index);
        return field switch
        {
            "code" => RowSet.Of(index.Count, [release.NumbersOf(Conditions.Known(
                field, value, "an innovation", c => catalogue.FindInnovation(c) is not null, () => catalogue.Innovations.Select(i => i.Id)))]),
            "recognition" => index.WithFacet("RECOGNITION", Conditions.Strings(value)),
            "owner" => index.WithFacet("OWNER", Conditions.Known(
                field, value, "an agency", a => catalogue.FindAgency(a) is not null, () => catalogue.Agencies.Select(a => a.Id))),
            "form" => Coded(field, value, "bentuk", release),
            "kind" => Coded(field, value, "jenis", release),
            "stage" => Coded(field, value, "tahap", release),
            "initiator" => Coded(field, value, "inisiator", release),
            "urusan" => Coded(field, value, "urusan", release),
            "status" => Coded(field, value, "status", release),
            "startFrom" => index.Start.From((DateOnly)value),
            "startTo" => index.Start.To((DateOnly)value),
            "firstMentionFrom" => index.FirstMention.From((DateOnly)value),
            "firstMentionTo" => index.FirstMention.To((DateOnly)value),
            "year" => index.WithFacet("YEAR", Years(value).Select(y => y.ToString(CultureInfo.InvariantCulture))),
            "submissionYear" => index.SubmittedIn(Years(value)),
            "source" => index.WithSource(Conditions.Known(
                field, value, "a source", s => catalogue.FindSource(s) is not null, () => catalogue.Sources.Select(s => s.Id))),
            "unknown" => Conditions.Strings(value).Select(index.Unknown).Aggregate(RowSet.All(index.Count), (all, rows) => all.And(rows)),
            "isCounted" => index.Counted((bool)value),
            _ => throw new System.Diagnostics.UnreachableException($"InnovationFilter.{field}"),
        };
    }

    private static RowSet Coded(string field, object value, string vocabulary, ServedRelease release) => release.Index.WithFacet(
        field.ToUpperInvariant(), Conditions.KnownCodes(field, value, vocabulary, release));

    private static IEnumerable<int> Years(object value) => ((IEnumerable<object?>)value).Cast<int>();
}
