using System.Collections.Concurrent;
using System.Globalization;

namespace Inovasi.Site.Explaining;

/// <summary>What is written for one use of a note, as HTML. The same few hundred stand on every page, so each is made once.</summary>
/// <param name="Mark">The beginning of the mark in the text, as far as its address.</param>
/// <param name="Back">The way from the note back to the mark.</param>
/// <param name="Closing">The way to shut the note that this mark opened.</param>
internal sealed record MarkWords(string Mark, string Back, string Closing)
{
    private static readonly ConcurrentDictionary<(int Note, int Use), MarkWords> Made = [];

    public static MarkWords Of(int note, int use) => Made.GetOrAdd((note, use), static key => Make(key.Note, key.Use));

    private static MarkWords Make(int note, int use) => new(
        $"<i id=\"{Urls.MarkReturnId(note, use)}\"></i><a id=\"{Urls.MarkId(note, use)}\" href=\"#{Urls.NoteId(note, use)}",
        string.Create(CultureInfo.InvariantCulture, $"<a href=\"#{Urls.MarkId(note, use)}\" role=\"doc-backlink\"><span class=\"hidden\">rujukan </span>{use}</a>"),
        (use > 1 ? $"<i id=\"{Urls.NoteId(note, use)}\"></i>" : "") + TermSection.Closing(Urls.MarkReturnId(note, use)));
}
