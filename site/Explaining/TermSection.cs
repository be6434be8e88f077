using System.Net;
using System.Text;
using Inovasi.Content;

namespace Inovasi.Site.Explaining;

/// <summary>The words that a page explains, in the order of their first use.</summary>
internal static class TermSection
{
    /// <summary>Empty when the page uses none.</summary>
    public static string Html(IReadOnlyList<Term> terms)
    {
        if (terms.Count == 0) return "";
        var html = new StringBuilder("<section class=\"words\" aria-labelledby=\"istilah\"><h2 id=\"istilah\">Istilah di halaman ini</h2><dl>");
        foreach (var term in terms)
        {
            html.Append("<div class=\"sheet\" id=\"").Append(Urls.TermOnPageId(term.Id)).Append("\"><dt>").Append(WebUtility.HtmlEncode(term.Name));
            if (term.Expansion is { } expansion) html.Append(" <span class=\"soft\">").Append(WebUtility.HtmlEncode(expansion)).Append("</span>");
            html.Append("</dt><dd>").Append(WebUtility.HtmlEncode(term.Meaning));
            html.Append(" <span class=\"back\"><a href=\"#").Append(Urls.FirstUseId(term.Id)).Append("\" role=\"doc-backlink\">Kembali ke teks</a></span>");
            AppendClosing(html, Urls.TermReturnId(term.Id));
            html.Append("</dd></div>");
        }
        return html.Append("</dl><p><a href=\"").Append(Urls.Terms).Append("\">Semua istilah, dengan sumbernya</a></p></section>").ToString();
    }

    /// <summary>
    /// The ways to shut a note that stands open over the page. The address is all that knows which mark opened it, so each use of a note has an address
    /// of its own, and a "Tutup" that only that address shows: it leads to the empty place right before its mark, where the keyboard goes on.
    /// </summary>
    public static void AppendClosings(StringBuilder html, int note, int uses)
    {
        for (var use = 1; use <= uses; use++)
        {
            if (use > 1) html.Append("<i id=\"").Append(Urls.NoteId(note, use)).Append("\"></i>");
            AppendClosing(html, Urls.MarkReturnId(note, use));
        }
    }

    private static void AppendClosing(StringBuilder html, string place) => html.Append("<a class=\"shut\" href=\"#").Append(place).Append("\">Tutup</a>");
}
