using System.Collections.Concurrent;
using System.Net;

namespace Inovasi.Site;

/// <summary>
/// Finds links inside the site that lead nowhere: to a page or file that does not exist, or to a fragment that its page does not have;
/// and ids that a page uses twice. Pages may be added from many threads; the problems come in the same order each time.
/// It keeps ids and, for each address, the first page that links to it, so that a site of many thousand pages fits.
/// </summary>
public sealed class LinkCheck
{
    private readonly ConcurrentDictionary<string, HashSet<string>> _ids = [];
    private readonly ConcurrentDictionary<string, string> _links = [];
    private readonly ConcurrentDictionary<string, byte> _files = [];
    private readonly ConcurrentBag<string> _problems = [];

    /// <summary>A file that pages may link to and that links to nothing.</summary>
    public void AddFile(string address) => _files.TryAdd(address, 0);

    /// <param name="address">Where the page stands.</param>
    /// <param name="html">As our renderer writes it: attribute values in double quotes.</param>
    public void AddPage(string address, string html)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in Values(html, " id=\""))
        {
            if (!ids.Add(id)) _problems.Add($"{address}: the id \"{id}\" is used twice.");
        }
        foreach (var link in Values(html, " href=\"").Concat(Values(html, " src=\"")))
        {
            if (link.StartsWith('#'))
            {
                if (!ids.Contains(link[1..])) _problems.Add($"{address}: \"{link}\" leads to no place on the page.");
            }
            else if (link.StartsWith('/'))
            {
                _links.AddOrUpdate(link, address, (_, first) => string.CompareOrdinal(address, first) < 0 ? address : first);
            }
            else if (!link.StartsWith("https://", StringComparison.Ordinal) && !link.StartsWith("http://", StringComparison.Ordinal)
                && !link.StartsWith("mailto:", StringComparison.Ordinal))
            {
                _problems.Add($"{address}: \"{link}\" is neither an address from the root nor a whole one.");
            }
        }
        _ids[address] = ids;
    }

    /// <summary>One sentence a problem, sorted. Call when every page and file has been added.</summary>
    public IReadOnlyList<string> Problems()
    {
        var problems = new List<string>(_problems);
        foreach (var (link, page) in _links)
        {
            var hash = link.IndexOf('#', StringComparison.Ordinal);
            var target = hash < 0 ? link : link[..hash];
            if (!_ids.TryGetValue(target, out var ids))
            {
                if (!_files.ContainsKey(target)) problems.Add($"{page}: \"{link}\" leads to no page.");
            }
            else if (hash >= 0 && !ids.Contains(link[(hash + 1)..]))
            {
                problems.Add($"{page}: \"{link}\" leads to no place on that page.");
            }
        }
        problems.Sort(StringComparer.Ordinal);
        return problems;
    }

    private static IEnumerable<string> Values(string html, string opening)
    {
        for (var at = html.IndexOf(opening, StringComparison.Ordinal); at >= 0; at = html.IndexOf(opening, at, StringComparison.Ordinal))
        {
            var start = at + opening.Length;
            var end = html.IndexOf('"', start);
            if (end < 0) yield break;
            yield return WebUtility.HtmlDecode(html[start..end]);
            at = end;
        }
    }
}
