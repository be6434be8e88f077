using System.Globalization;
using System.Net;
using Inovasi.Content;

namespace Inovasi.Site;

/// <summary>
/// The numbered notes of one page. Numbers follow the order in which the page cites, which the page says before it renders:
/// components render in no promised order, so counting while rendering would not give the same bytes.
/// </summary>
public sealed class SourceNotes
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<Source> _sources = [];
    private readonly List<(string Mark, string Alone)> _marks = [];

    /// <param name="catalogue">Knows the sources.</param>
    /// <param name="sourceIds">In reading order; repeated ids keep their first number.</param>
    public SourceNotes(Catalogue catalogue, IEnumerable<string> sourceIds)
    {
        foreach (var id in sourceIds)
        {
            if (!_numbers.TryAdd(id, _sources.Count + 1)) continue;
            _sources.Add(catalogue.Source(id));
            var mark = MarkOf(_sources.Count, ShortName(catalogue, catalogue.Source(id)));
            _marks.Add((mark, $"<sup class=\"marks\">{mark}</sup>"));
        }
    }

    /// <summary>Note 1 first.</summary>
    public IReadOnlyList<Source> Sources => _sources;

    /// <summary>The note of a source, from 1. Throws when the page cites what it did not announce.</summary>
    public int Number(string sourceId) =>
        _numbers.TryGetValue(sourceId, out var number)
            ? number : throw new KeyNotFoundException($"The page cites \"{sourceId}\" without a note for it.");

    /// <summary>The mark that leads to a note, as HTML; it says the source in a few words: <c>Kabar Kota 2021</c>.</summary>
    public string Mark(int number) => _marks[number - 1].Mark;

    /// <summary>The same as the only mark of a statement, as most are.</summary>
    public string Marks(int number) => _marks[number - 1].Alone;

    /// <summary>Publisher and year, or what kind of source it is where no publisher is shown.</summary>
    public static string ShortName(Catalogue catalogue, Source source)
    {
        var name = source.Publisher ?? catalogue.FindValue("jenis-sumber", source.Kind)?.LabelId ?? source.Label;
        return source.Published is { } published ? $"{name} {published.Year.ToString(CultureInfo.InvariantCulture)}" : name;
    }

    private static string MarkOf(int number, string name) =>
        string.Create(CultureInfo.InvariantCulture, $"<a href=\"{Urls.Note(number)}\" role=\"doc-noteref\" aria-label=\"Sumber {number}: {WebUtility.HtmlEncode(name)}\">{number}</a>");
}
