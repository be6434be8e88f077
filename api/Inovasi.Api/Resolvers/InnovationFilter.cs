using System.Collections.Frozen;
using Inovasi.Content;

namespace Inovasi.Api.Resolvers;

/// <summary>The input <c>InnovationFilter</c> as a condition. Codes are checked against the release: a wrong one is an error and not an empty list.</summary>
internal static class InnovationFilter
{
    /// <summary>Null when nothing is asked.</summary>
    public static Func<Innovation, bool>? Read(IReadOnlyDictionary<string, object?>? where, ServedRelease release)
    {
        var conditions = new List<Func<Innovation, bool>>();
        foreach (var (field, value) in where ?? FrozenDictionary<string, object?>.Empty)
        {
            if (value is not null) conditions.Add(Condition(field, value, release));
        }
        return Conditions.All(conditions);
    }

    private static Func<Innovation, bool> Condition(string field, object value, ServedRelease release)
    {
        var catalogue = release.Catalogue;
        return field switch
        {
            "code" => OneOf(Known(field, value, "an innovation", catalogue.Innovations.Select(i => i.Id)), i => i.Id),
            "recognition" => OneOf(Strings(value), i => i.Recognition.IsKnown ? EnumNames<Recognition>.Of(i.Recognition.Value) : null),
            "owner" => OneOf(Known(field, value, "an agency", catalogue.Agencies.Select(a => a.Id)), i => Text(i.Owner)),
            "form" => Coded(field, value, "bentuk", catalogue, i => i.Form),
            "kind" => Coded(field, value, "jenis", catalogue, i => i.Kind),
            "stage" => Coded(field, value, "tahap", catalogue, i => i.Stage),
            "initiator" => Coded(field, value, "inisiator", catalogue, i => i.Initiator),
            "urusan" => Coded(field, value, "urusan", catalogue, i => i.Urusan),
            "status" => Coded(field, value, "status", catalogue, i => i.Status),
            "startFrom" => Date(i => i.Start, d => d.Latest >= (DateOnly)value),
            "startTo" => Date(i => i.Start, d => d.Earliest <= (DateOnly)value),
            "firstMentionFrom" => Date(i => i.FirstMention, d => d.Latest >= (DateOnly)value),
            "firstMentionTo" => Date(i => i.FirstMention, d => d.Earliest <= (DateOnly)value),
            "year" => OfYear(value),
            "submissionYear" => Submitted(value),
            "source" => Cites(Known(field, value, "a source", catalogue.Sources.Select(s => s.Id)), release),
            "unknown" => Unknown(value),
            "isCounted" => i => i.IsCounted == (bool)value,
            _ => throw new System.Diagnostics.UnreachableException($"InnovationFilter.{field}"),
        };
    }

    private static Func<Innovation, bool> Coded(string field, object value, string vocabulary, Catalogue catalogue, Func<Innovation, Cited<string>> get)
    {
        var codes = Known(field, value, $"a value of the vocabulary \"{vocabulary}\"", catalogue.Vocabulary(vocabulary).Values.Select(v => v.Code));
        return OneOf(codes, i => Text(get(i)));
    }

    private static Func<Innovation, bool> OfYear(object value)
    {
        var years = Years(value);
        return i => Coverage.YearOf(i) is { } year && years.Contains(year);
    }

    private static Func<Innovation, bool> Submitted(object value)
    {
        var years = Years(value);
        return i => i.Submissions.Any(s => years.Contains(s.Year));
    }

    private static HashSet<int> Years(object value) => [.. ((IEnumerable<object?>)value).Cast<int>()];

    private static Func<Innovation, bool> Cites(HashSet<string> sources, ServedRelease release) =>
        i => release.SourcesOfInnovation(i.Id).Any(sources.Contains);

    private static Func<Innovation, bool> Unknown(object value)
    {
        var facts = Strings(value).Select(InnovationFields.Fact).ToArray();
        return i => facts.All(f => !f.Get(i).IsKnown);
    }

    private static Func<Innovation, bool> Date(Func<Innovation, Cited<PartialDate>> get, Func<PartialDate, bool> holds) =>
        i => get(i) is { IsKnown: true } date && holds(date.Value);

    private static string? Text(Cited<string> cited) => cited.IsKnown ? cited.Value : null;

    private static Func<Innovation, bool> OneOf(HashSet<string> values, Func<Innovation, string?> get) =>
        i => get(i) is { } value && values.Contains(value);

    private static HashSet<string> Strings(object value) => Conditions.Strings(value);

    private static HashSet<string> Known(string field, object value, string what, IEnumerable<string> known) => Conditions.Known(field, value, what, known);
}
