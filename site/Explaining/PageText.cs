using System.Globalization;
using System.Net;
using System.Text;
using Inovasi.Content;

namespace Inovasi.Site.Explaining;

/// <summary>
/// What only the whole page can know, done in one walk over its finished HTML: every source mark gets a place to come back to and every note its ways back and out;
/// the first use of a glossary word becomes a link to its explanation on the same page, and an acronym is spelled out there.
/// Components render in an order that is not the page's, so none of them can know what comes first.
/// </summary>
public sealed class PageText(Catalogue catalogue)
{
    /// <summary>Where the ways back from a note go: <c>NoteList</c> writes it.</summary>
    public static string BackMarker(int note) => $"{BackOpening}{note.ToString(CultureInfo.InvariantCulture)}{MarkerClosing}";

    /// <summary>Where the explained words go: <c>SiteLayout</c> writes it, after everything else on the page. A page without it explains none.</summary>
    public const string TermsMarker = "<!--istilah-->";

    private const string BackOpening = "<!--kembali-";
    private const string MarkerClosing = "-->";
    private const string MarkOpening = "<a href=\"#catatan-";

    private readonly Glossary _glossary = new(catalogue);

    /// <param name="html">The whole document, as our components write it.</param>
    /// <exception cref="InvalidOperationException">A mark stands behind its notes, so that its way back is lost.</exception>
    public string Finish(string html)
    {
        var start = html.IndexOf("<main", StringComparison.Ordinal);
        return start < 0 ? html : new Walk(_glossary, html, start).Whole();
    }

    /// <summary>One page on its way from front to back.</summary>
    private sealed class Walk
    {
        private readonly Glossary _glossary;
        private readonly string _html;
        private readonly StringBuilder _page;
        private readonly Dictionary<int, int> _marks = [];
        private readonly List<Term> _terms = [];
        private readonly HashSet<string> _seen = [];
        private readonly int _main;
        private int _at;
        private string _block = "";
        private readonly bool _explains;
        private int _leftAloneUntil;
        private bool _hasNotes;

        public Walk(Glossary glossary, string html, int main)
        {
            (_glossary, _html, _main, _at) = (glossary, html, main, main);
            _explains = html.Contains(TermsMarker, StringComparison.Ordinal);
            _page = new StringBuilder(html, 0, main, html.Length + 4096);
        }

        public string Whole()
        {
            while (_at < _html.Length)
            {
                var tag = _html.IndexOf('<', _at);
                if (tag < 0) tag = _html.Length;
                Words(_at, tag);
                if ((_at = tag) < _html.Length) Tag();
            }
            return _page.ToString();
        }

        /// <summary>Copies one tag or answers one marker.</summary>
        private void Tag()
        {
            var rest = _html.AsSpan(_at);
            if (rest.StartsWith(BackOpening)) Back();
            else if (rest.StartsWith(TermsMarker)) Terms();
            else if (rest.StartsWith("</main>")) Copy(_html.Length);
            else
            {
                if (_at >= _leftAloneUntil && PlainText.EndOf(_html, _at) is { } end) _leftAloneUntil = end;
                _block = PlainText.BlockAt(rest) ?? _block;
                if (rest.StartsWith(MarkOpening)) Mark();
                Copy(_html.IndexOf('>', _at) + 1);
            }
        }

        private void Mark()
        {
            if (_hasNotes) throw new InvalidOperationException("A source mark stands behind the notes of its page.");
            var number = NumberAt(_at + MarkOpening.Length);
            var use = _marks[number] = _marks.GetValueOrDefault(number) + 1;
            _page.Append("<i id=\"").Append(Urls.MarkReturnId(number, use)).Append("\"></i><a id=\"").Append(Urls.MarkId(number, use))
                .Append("\" href=\"#").Append(Urls.NoteId(number, use));
            _at = _html.IndexOf('"', _at + MarkOpening.Length);
        }

        private void Back()
        {
            _hasNotes = true;
            var number = NumberAt(_at + BackOpening.Length);
            var uses = _marks.GetValueOrDefault(number);
            for (var use = 1; use <= uses; use++)
            {
                _page.Append(use == 1 ? " <span class=\"back\">Kembali ke teks " : " ").Append("<a href=\"#").Append(Urls.MarkId(number, use))
                    .Append("\" role=\"doc-backlink\"><span class=\"hidden\">rujukan </span>").Append(CultureInfo.InvariantCulture, $"{use}</a>");
            }
            if (uses > 0) _page.Append("</span>");
            TermSection.AppendClosings(_page, number, uses);
            _at = _html.IndexOf(MarkerClosing, _at, StringComparison.Ordinal) + MarkerClosing.Length;
        }

        private void Terms()
        {
            _page.Append(TermSection.Html(_terms));
            _at += TermsMarker.Length;
        }

        /// <summary>Copies a text between two tags; the first use of a glossary word in it becomes a link.</summary>
        private void Words(int from, int to)
        {
            for (var at = _explains && from >= _leftAloneUntil ? from : to; at < to; at++)
            {
                if (!char.IsLetterOrDigit(_html[at])) continue;
                var text = _html.AsSpan(at, to - at);
                var word = Glossary.FirstWord(text);
                if (_html[at - 1] != '&' && _glossary.At(text, word, at == from) is { } wording && _seen.Add(wording.Term.Id))
                {
                    _terms.Add(wording.Term);
                    Copy(at);
                    var end = at + wording.Text.Length;
                    _page.Append("<i id=\"").Append(Urls.TermReturnId(wording.Term.Id)).Append("\"></i><a class=\"term\" id=\"").Append(Urls.FirstUseId(wording.Term.Id)).Append("\" href=\"#").Append(Urls.TermOnPageId(wording.Term.Id))
                        .Append("\" role=\"doc-glossref\">").Append(_html, at, wording.Text.Length).Append("</a>");
                    if (IsToSpellOut(wording, at, end)) _page.Append(" (").Append(WebUtility.HtmlEncode(wording.Expansion)).Append(')');
                    _at = end;
                    at = end - 1;
                }
                else
                {
                    at += word - 1;
                }
            }
            Copy(to);
        }

        /// <summary>In running text, outside quotations, and not where the page has just said it.</summary>
        private bool IsToSpellOut(Glossary.Wording wording, int from, int to)
        {
            if (wording.Expansion is not { } expansion || !PlainText.IsRunning(_block) || PlainText.IsQuoted(_html, from)) return false;
            var near = _html.AsSpan(to, Math.Min(_html.Length - to, expansion.Length + 8));
            return !near.Contains(expansion, StringComparison.OrdinalIgnoreCase)
                && !_html.AsSpan(_main, from - _main).Contains(expansion, StringComparison.OrdinalIgnoreCase);
        }

        private void Copy(int to)
        {
            _page.Append(_html, _at, to - _at);
            _at = to;
        }

        private int NumberAt(int at)
        {
            var end = at;
            while (char.IsAsciiDigit(_html[end])) end++;
            return int.Parse(_html.AsSpan(at, end - at), CultureInfo.InvariantCulture);
        }
    }
}
