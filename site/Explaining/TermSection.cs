using System.Net;
using Inovasi.Content;

namespace Inovasi.Site.Explaining;

/// <summary>The words that a page explains, in the order of their first use.</summary>
internal static class TermSection
{
    /// <summary>Empty when the page uses none.</summary>
    public static string Html(IReadOnlyList<Glossary.Wording> found) =>
        found.Count == 0 ? "" :
            $"<section class=\"words\" aria-labelledby=\"istilah\"><h2 id=\"istilah\">Istilah di halaman ini</h2><dl>{string.Concat(found.Select(w => w.Explanation))}"
            + $"</dl><p><a href=\"{Urls.Terms}\">Semua istilah, dengan sumbernya</a></p></section>";

    /// <summary>One word with what it means and the way back to its first use.</summary>
    public static string Entry(Term term)
    {
        var expansion = term.Expansion is { } words ? $" <span class=\"soft\">{WebUtility.HtmlEncode(words)}</span>" : "";
        return $"<div class=\"sheet\" id=\"{Urls.TermOnPageId(term.Id)}\"><dt>{WebUtility.HtmlEncode(term.Name)}{expansion}</dt><dd>{WebUtility.HtmlEncode(term.Meaning)}"
            + $" <span class=\"back\"><a href=\"#{Urls.FirstUseId(term.Id)}\" role=\"doc-backlink\">Kembali ke teks</a></span>{Closing(Urls.TermReturnId(term.Id))}</dd></div>";
    }

    /// <summary>
    /// The way to shut a note that stands open over the page. The address is all that knows which mark opened it, so each use of a note has an address
    /// of its own, and a "Tutup" that only that address shows: it leads to the empty place right before its mark, where the keyboard goes on.
    /// </summary>
    public static string Closing(string place) => $"<a class=\"shut\" href=\"#{place}\">Tutup</a>";
}
