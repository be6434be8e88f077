using System.Collections.Immutable;
using System.Globalization;
using Inovasi.Content;

namespace Inovasi.Api.Resolvers;

/// <summary>A fact of an innovation that may be unknown: a value of the contract's enum <c>InnovationFact</c>.</summary>
internal sealed record InnovationFact(string Name, Func<Innovation, Cited> Get);

/// <summary>What innovations are counted by: a value of the contract's enum <c>InnovationFacet</c>.</summary>
/// <param name="Name">The enum's value.</param>
/// <param name="Value">What a filter takes; null when not known.</param>
/// <param name="Label">What people read for such a value; where content has no words for it, the value.</param>
internal sealed record InnovationFacet(string Name, Func<Innovation, string?> Value, Func<Catalogue, string, string> Label);

/// <summary>The two lists over the fields of an innovation that filters, facets and counts of the unknown share.</summary>
internal static class InnovationFields
{
    public static ImmutableArray<InnovationFact> Facts { get; } =
    [
        new("RECOGNITION", i => i.Recognition),
        new("OWNER", i => i.Owner),
        new("FORM", i => i.Form),
        new("KIND", i => i.Kind),
        new("STAGE", i => i.Stage),
        new("INITIATOR", i => i.Initiator),
        new("URUSAN", i => i.Urusan),
        new("START", i => i.Start),
        new("STATUS", i => i.Status),
        new("FIRST_MENTION", i => i.FirstMention),
    ];

    public static ImmutableArray<InnovationFacet> Facets { get; } =
    [
        new("RECOGNITION", i => i.Recognition.IsKnown ? EnumNames<Recognition>.Of(i.Recognition.Value) : null, (_, name) => name),
        new("OWNER", i => Known(i.Owner), (c, slug) => c.Agency(slug).Label),
        Coded("FORM", "bentuk", i => i.Form),
        Coded("KIND", "jenis", i => i.Kind),
        Coded("STAGE", "tahap", i => i.Stage),
        Coded("INITIATOR", "inisiator", i => i.Initiator),
        Coded("URUSAN", "urusan", i => i.Urusan),
        Coded("STATUS", "status", i => i.Status),
        new("YEAR", i => Coverage.YearOf(i)?.ToString(CultureInfo.InvariantCulture), (_, year) => year),
    ];

    /// <summary>The fact of a name that the engine has checked.</summary>
    public static InnovationFact Fact(string name) => Facts.First(f => f.Name == name);

    /// <summary>The facet of a name that the engine has checked.</summary>
    public static InnovationFacet Facet(string name) => Facets.First(f => f.Name == name);

    /// <summary>Every fact that can be cited, those in lists included.</summary>
    public static IEnumerable<Cited> AllFacts(Innovation innovation)
    {
        foreach (var fact in Facts) yield return fact.Get(innovation);
        foreach (var submission in innovation.Submissions) yield return submission.Role;
        var use = innovation.HowToUse;
        foreach (var part in (Cited[])[use.Requirements, use.Steps, use.Cost, use.Time, use.Channel, use.Complaints]) yield return part;
        foreach (var result in innovation.Results) yield return result.Text;
        foreach (var criticism in innovation.Criticism)
        {
            yield return criticism.Text;
            if (criticism.Reply is { } reply) yield return reply;
        }
        foreach (var happened in innovation.Timeline) yield return happened.Text;
    }

    private static InnovationFacet Coded(string name, string vocabulary, Func<Innovation, Cited<string>> get) =>
        new(name, i => Known(get(i)), (c, code) => c.FindValue(vocabulary, code)!.LabelId);

    private static string? Known(Cited<string> cited) => cited.IsKnown ? cited.Value : null;
}
