using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using Inovasi.Content;

namespace Inovasi.Site.Tests;

/// <summary>
/// The second city with something hostile in every text that an editor writes. It goes over the records by reflection, so that a field
/// added tomorrow is hostile too; what is no text stands in the list below.
/// </summary>
internal static partial class HostileCity
{
    public const string Markup =
        "<script>window.jahat=1</script><img src=x onerror=\"window.jahat=1\"><a href='javascript:window.jahat=1' id=isi>k</a></p></div></title></style></script>--> <!-- & &amp; &#60; \"'";

    public const string RightToLeft = "مرحبا بالعالم שלום עולם 🚰👩🏽‍🚒🇮🇩 ก็ Ǻ̵͙";

    public static readonly string LongWord = string.Concat(Enumerable.Repeat("panjangsekali", 16))[..200];

    /// <summary>Codes, ids and addresses: the checks let nothing but their letters in.</summary>
    private static readonly string[] Codes =
    [
        "Id", "Slug", "FormerSlugs", "RelatedIds", "SourceIds", "SourceId", "PredecessorId", "Kind", "Obtained", "Code", "About", "Owner", "Form", "Stage", "Initiator",
        "Urusan", "Status", "Role", "Predicate", "SiteOrigin", "ApiOrigin", "RegionCode",
    ];

    /// <summary>As a page without hostility would be: the same fields with one harmless word more.</summary>
    public static Catalogue Plain { get; } = With("kata");

    /// <summary>HTML and script in every text.</summary>
    public static Catalogue Html { get; } = With(Markup);

    /// <summary>Everything at once, and a story that has more of everything than any reader wants.</summary>
    public static Catalogue Whole { get; } = Crowd(With($"{LongWord} {Markup} {RightToLeft}"));

    private static Catalogue With(string text) => (Catalogue)Map(SecondCity.Catalogue, "", typeof(Catalogue), text)!;

    private static Catalogue Crowd(Catalogue catalogue)
    {
        var sources = Enumerable.Range(1, 60).Select(n => catalogue.Sources[0] with { Id = $"ramai-{n}", Address = "javascript:window.jahat=1" }).ToArray();
        var story = catalogue.Innovations[0];
        story = story with
        {
            Recognition = story.Recognition with { SourceIds = [.. sources.Select(s => s.Id)] },
            Aliases = [.. Enumerable.Range(1, 12).Select(n => $"{n} {story.Name}")],
        };
        return catalogue with { Sources = [.. catalogue.Sources, .. sources], Innovations = [story, .. catalogue.Innovations.Skip(1)] };
    }

    private static object? Map(object? value, string name, Type owner, string text) => value switch
    {
        null => null,
        string s => IsCode(name, owner) ? s : name is "Story" or "Body" ? Markdown(s, text) : $"{s} {text}",
        PartialDate or Release or DateOnly or Enum or bool or int or decimal => value,
        IEnumerable list => MapList(list, name, owner, text),
        _ => MapRecord(value, name, owner, text),
    };

    private static bool IsCode(string name, Type owner) => Codes.Contains(name) || (owner == typeof(Vocabulary) && name == "Name");

    private static object MapList(IEnumerable list, string name, Type owner, string text)
    {
        var item = list.GetType().GetGenericArguments().Single();
        var mapped = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        foreach (var one in list) mapped.Add(Map(one, name, owner, text));
        var make = typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!;
        return make.MakeGenericMethod(item).Invoke(null, [mapped])!;
    }

    private static object MapRecord(object record, string name, Type owner, string text)
    {
        var type = record.GetType();
        var copy = type.GetMethod("<Clone>$")!.Invoke(record, null)!;
        foreach (var property in type.GetProperties().Where(p => p.SetMethod is not null && p.GetIndexParameters().Length == 0))
        {
            property.SetValue(copy, Map(property.GetValue(record), property.Name, type, text));
        }
        // A cited value is named by the field that holds it, and no setter lets it out.
        if (record is Cited<string> { IsKnown: true } cited)
        {
            type.GetField("_value", BindingFlags.Instance | BindingFlags.NonPublic)!.SetValue(copy, Map(cited.Value, name, owner, text));
        }
        return copy;
    }

    /// <summary>A paragraph more under each heading, since a story must keep its headings.</summary>
    private static string Markdown(string markdown, string text) => Heading().Replace(markdown, $"$1\n\n{text.Replace("$", "$$", StringComparison.Ordinal)}\n");

    [GeneratedRegex("(?m)^(## .*)$")]
    private static partial Regex Heading();
}
