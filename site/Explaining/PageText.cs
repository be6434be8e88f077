using System.Buffers;
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
        var page = new ArrayBufferWriter<byte>(html.Length + 1);
        Finish(html, page);
        return Encoding.UTF8.GetString(page.WrittenSpan);
    }

    /// <summary>The same as UTF-8, added to <paramref name="page"/>.</summary>
    public void Finish(ReadOnlySpan<char> html, ArrayBufferWriter<byte> page)
    {
        var main = html.IndexOf("<main");
        if (main < 0) main = html.Length;
        Write(page, html[..main]); // what stands before is mostly the sheet, which is long
        new Walk(_glossary, html[main..], page).Whole();
    }

    private static void Write(ArrayBufferWriter<byte> page, ReadOnlySpan<char> text) =>
        page.Advance(Encoding.UTF8.GetBytes(text, page.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));

    /// <summary>One page on its way from front to back. What is not changed is copied in as few pieces as can be.</summary>
    private ref struct Walk
    {
        private readonly Glossary _glossary;
        private readonly ReadOnlySpan<char> _html;
        private readonly ArrayBufferWriter<byte> _page;
        private readonly Dictionary<int, int> _marks = [];
        private readonly List<Glossary.Wording> _found = [];
        private readonly bool _explains;
        private int _at;
        private int _copied;
        private string _block = "";
        private int _leftAloneUntil;
        private bool _hasNotes;

        public Walk(Glossary glossary, ReadOnlySpan<char> html, ArrayBufferWriter<byte> page)
        {
            _glossary = glossary;
            _html = html;
            _page = page;
            _explains = html.Contains(TermsMarker, StringComparison.Ordinal);
        }

        public void Whole()
        {
            while (_at < _html.Length)
            {
                var length = _html[_at..].IndexOf('<');
                var tag = length < 0 ? _html.Length : _at + length;
                if (_explains && _at >= _leftAloneUntil) Words(_at, tag);
                if ((_at = tag) < _html.Length) Tag();
            }
            Copy(_html.Length);
        }

        /// <summary>Passes over one tag or answers one marker.</summary>
        private void Tag()
        {
            var rest = _html[_at..];
            var second = rest.Length > 1 ? rest[1] : '\0';
            if (second == '/')
            {
                _at = rest.StartsWith("</main>") ? _html.Length : After('>');
                return;
            }
            if (second == '!' && rest.StartsWith(BackOpening)) Back();
            else if (second == '!' && rest.StartsWith(TermsMarker)) Terms();
            else
            {
                var name = PlainText.Name(rest);
                if (_at >= _leftAloneUntil && PlainText.LengthOf(rest, name) is > 0 and var length) _leftAloneUntil = _at + length;
                _block = PlainText.Block(name) ?? _block;
                if (rest.StartsWith(MarkOpening)) Mark();
                _at = After('>');
            }
        }

        private void Mark()
        {
            if (_hasNotes) throw new InvalidOperationException("A source mark stands behind the notes of its page.");
            var number = NumberAt(_at + MarkOpening.Length);
            var use = _marks[number] = _marks.GetValueOrDefault(number) + 1;
            Copy(_at);
            Write(MarkWords.Of(number, use).Mark);
            _copied = _at + MarkOpening.Length + _html[(_at + MarkOpening.Length)..].IndexOf('"');
        }

        private void Back()
        {
            Copy(_at);
            _hasNotes = true;
            var number = NumberAt(_at + BackOpening.Length);
            var uses = _marks.GetValueOrDefault(number);
            for (var use = 1; use <= uses; use++)
            {
                Write(use == 1 ? " <span class=\"back\">Kembali ke teks " : " ");
                Write(MarkWords.Of(number, use).Back);
            }
            if (uses > 0) Write("</span>");
            for (var use = 1; use <= uses; use++) Write(MarkWords.Of(number, use).Closing);
            _copied = _at = After('>');
        }

        private void Terms()
        {
            Copy(_at);
            Write(TermSection.Html(_found));
            _copied = _at += TermsMarker.Length;
        }

        /// <summary>In a text between two tags the first use of a glossary word becomes a link.</summary>
        private void Words(int from, int to)
        {
            for (var at = from; at < to; at++)
            {
                if (!char.IsLetterOrDigit(_html[at])) continue;
                var text = _html[at..to];
                var word = Glossary.FirstWord(text);
                if (_html[at - 1] != '&' && _glossary.At(text, word, at == from) is { } wording && !HasFound(wording.Term))
                {
                    _found.Add(wording);
                    Copy(at);
                    var end = at + wording.Text.Length;
                    Write($"<i id=\"{Urls.TermReturnId(wording.Term.Id)}\"></i><a class=\"term\" id=\"{Urls.FirstUseId(wording.Term.Id)}\" href=\"#{Urls.TermOnPageId(wording.Term.Id)}\" role=\"doc-glossref\">");
                    Copy(end);
                    Write("</a>");
                    if (IsToSpellOut(wording, at, end))
                    {
                        var (open, close) = PlainText.IsInBrackets(_html[..at]) ? ('[', ']') : ('(', ')');
                        Write($" {open}{WebUtility.HtmlEncode(wording.Expansion)}{close}");
                    }
                    at = end - 1;
                }
                else
                {
                    at += word - 1;
                }
            }
        }

        private readonly bool HasFound(Term term)
        {
            foreach (var found in _found)
            {
                if (found.Term.Id == term.Id) return true;
            }
            return false;
        }

        /// <summary>In running text, outside quotations, and not where the page has just said it.</summary>
        private readonly bool IsToSpellOut(Glossary.Wording wording, int from, int to)
        {
            if (wording.Expansion is not { } expansion || !PlainText.IsRunning(_block) || PlainText.IsQuoted(_html[..from])) return false;
            var near = _html.Slice(to, Math.Min(_html.Length - to, expansion.Length + 8));
            return !near.Contains(expansion, StringComparison.OrdinalIgnoreCase) && !_html[..from].Contains(expansion, StringComparison.OrdinalIgnoreCase);
        }

        private void Copy(int to)
        {
            PageText.Write(_page, _html[_copied..to]);
            _copied = to;
        }

        private readonly void Write(ReadOnlySpan<char> text) => PageText.Write(_page, text);

        /// <summary>The place behind the next such letter.</summary>
        private readonly int After(char letter) => _at + _html[_at..].IndexOf(letter) + 1;

        private readonly int NumberAt(int at)
        {
            var end = at;
            while (char.IsAsciiDigit(_html[end])) end++;
            return int.Parse(_html[at..end], CultureInfo.InvariantCulture);
        }
    }
}
