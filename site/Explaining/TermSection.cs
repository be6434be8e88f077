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
            html.Append(Close).Append("</dd></div>");
        }
        return html.Append("</dl><p><a href=\"").Append(Urls.Terms).Append("\">Semua istilah, dengan sumbernya</a></p></section>").ToString();
    }

    /// <summary>Shuts a note that stands open over the page, without moving the page.</summary>
    public const string Close = $" <a class=\"shut\" href=\"#{Urls.NothingId}\">Tutup</a>";
}
