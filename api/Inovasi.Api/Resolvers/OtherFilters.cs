using System.Collections.Frozen;
using System.Diagnostics;
using Inovasi.Content;

namespace Inovasi.Api.Resolvers;

/// <summary>The inputs <c>AgencyFilter</c>, <c>SourceFilter</c> and <c>ClaimFilter</c> as conditions; null when nothing is asked.</summary>
internal static class OtherFilters
{
    public static Func<Released<Agency>, bool>? Agencies(IReadOnlyDictionary<string, object?>? where, ServedRelease release) => Read<Agency>(where, (field, value) =>
    {
        switch (field)
        {
            case "kind":
                var kinds = Conditions.KnownCodes(field, value, "jenis-opd", release);
                return a => kinds.Contains(a.Kind);
            case "confidence":
                var confidences = Conditions.Strings(value);
                return a => confidences.Contains(EnumNames<Confidence>.Of(a.Confidence));
            case "hasInnovations":
                var owners = release.Index.Facet("OWNER");
                var innovations = release.Catalogue.Innovations;
                return a => owners.Rows(a.Id).Any(row => innovations[row].IsCounted) == (bool)value;
            default:
                throw new UnreachableException($"AgencyFilter.{field}");
        }
    });

    public static Func<Released<Source>, bool>? Sources(IReadOnlyDictionary<string, object?>? where, ServedRelease release) => Read<Source>(where, (field, value) =>
    {
        switch (field)
        {
            case "kind":
                var kinds = Conditions.KnownCodes(field, value, "jenis-sumber", release);
                return s => kinds.Contains(s.Kind);
            case "obtained":
                var ways = Conditions.KnownCodes(field, value, "cara-dibaca", release);
                return s => ways.Contains(s.Obtained);
            case "publisher":
                var publishers = Conditions.Strings(value).ToHashSet(StringComparer.OrdinalIgnoreCase);
                return s => s.Publisher is { } publisher && publishers.Contains(publisher);
            case "publishedFrom":
                return s => s.Published is { } date && date.Latest >= (DateOnly)value;
            case "publishedTo":
                return s => s.Published is { } date && date.Earliest <= (DateOnly)value;
            default:
                throw new UnreachableException($"SourceFilter.{field}");
        }
    });

    public static Func<Released<Claim>, bool>? Claims(IReadOnlyDictionary<string, object?>? where, ServedRelease release) => Read<Claim>(where, (field, value) =>
    {
        switch (field)
        {
            case "verdict":
                var verdicts = Conditions.Strings(value);
                return c => verdicts.Contains(EnumNames<Verdict>.Of(c.Verdict));
            case "source":
                var sources = Conditions.Known(
                    field, value, "a source", s => release.Catalogue.FindSource(s) is not null, () => release.Catalogue.Sources.Select(s => s.Id));
                return c => c.Statements.Any(s => sources.Contains(s.SourceId));
            default:
                throw new UnreachableException($"ClaimFilter.{field}");
        }
    });

    private static Func<Released<T>, bool>? Read<T>(IReadOnlyDictionary<string, object?>? where, Func<string, object, Func<T, bool>> condition)
    {
        var all = Conditions.All((where ?? FrozenDictionary<string, object?>.Empty).Where(p => p.Value is not null).Select(p => condition(p.Key, p.Value!)).ToList());
        return all is null ? null : record => all(record.Value);
    }
}
