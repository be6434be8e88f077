using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Inovasi.Site;

/// <summary>
/// Finds links inside the site that lead nowhere: to a page or file that does not exist, or to a fragment that its page does not have;
/// and ids that a page uses twice. Pages may be added from many threads; the problems come in the same order each time.
/// It keeps ids and, for each address, the first page that links to it, each text once, so that a site of many thousand pages fits.
/// </summary>
public sealed class LinkCheck
{
    private readonly ConcurrentDictionary<string, string[]> _ids = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _links = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> _folders = [];
    private readonly ConcurrentBag<string> _problems = [];

    /// <summary>Sets to collect the ids of a page in, used again for the next.</summary>
    private readonly ConcurrentBag<HashSet<string>> _seen = [];

    /// <summary>A file that pages may link to and that links to nothing.</summary>
    public void AddFile(string address) => _files.TryAdd(address, 0);

    /// <summary>A folder that this generation leaves out: links into it are taken to lead somewhere.</summary>
    public void AddFolder(string address) => _folders.Add(address);

    /// <param name="address">Where the page stands.</param>
    /// <param name="html">As our renderer writes it: attribute values in double quotes.</param>
    public void AddPage(string address, ReadOnlySpan<byte> html)
    {
        html = html[Math.Max(0, html.IndexOf("<body"u8))..]; // in the head stands little but the sheet, which is long
        if (!_seen.TryTake(out var ids)) ids = new HashSet<string>(StringComparer.Ordinal);
        ids.Clear();
        for (var rest = html; Next(ref rest, " id=\""u8, out var value);)
        {
            var id = Known(_names, value);
            if (!ids.Add(id)) _problems.Add($"{address}: the id \"{id}\" is used twice.");
        }
        for (var rest = html; Next(ref rest, " href=\""u8, out var value);) AddLink(address, value, ids);
        for (var rest = html; Next(ref rest, " src=\""u8, out var value);) AddLink(address, value, ids);
        _ids[address] = [.. ids];
        _seen.Add(ids);
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
                if (!_files.ContainsKey(target) && !_folders.Any(f => target.StartsWith(f, StringComparison.Ordinal))) problems.Add($"{page}: \"{link}\" leads to no page.");
            }
            else if (hash >= 0 && !ids.Contains(link[(hash + 1)..]))
            {
                problems.Add($"{page}: \"{link}\" leads to no place on that page.");
            }
        }
        problems.Sort(StringComparer.Ordinal);
        return problems;
    }

    private void AddLink(string address, ReadOnlySpan<byte> value, HashSet<string> ids)
    {
        if (value is [(byte)'#', ..])
        {
            Span<char> letters = value.Length <= 512 ? stackalloc char[value.Length] : new char[value.Length];
            letters = letters[..Encoding.UTF8.GetChars(value[1..], letters)];
            if (!ids.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters) && !ids.Contains(Text(value[1..])))
                _problems.Add($"{address}: \"{Text(value)}\" leads to no place on the page.");
        }
        else if (value is [(byte)'/', ..])
        {
            KeepFirst(value, address);
        }
        else if (!value.StartsWith("https://"u8) && !value.StartsWith("http://"u8) && !value.StartsWith("mailto:"u8))
        {
            _problems.Add($"{address}: \"{Text(value)}\" is neither an address from the root nor a whole one.");
        }
    }

    /// <summary>Most links are on most pages, so that nearly always nothing is made or changed here.</summary>
    private void KeepFirst(ReadOnlySpan<byte> value, string address)
    {
        Span<char> letters = value.Length <= 512 ? stackalloc char[value.Length] : new char[value.Length];
        letters = letters[..Encoding.UTF8.GetChars(value, letters)];
        if (!letters.Contains('&') && _links.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out var first) && string.CompareOrdinal(address, first) >= 0) return;
        _links.AddOrUpdate(WebUtility.HtmlDecode(letters.ToString()), address, (_, other) => string.CompareOrdinal(address, other) < 0 ? address : other);
    }

    /// <summary>The text, the same object for each occurrence.</summary>
    private static string Known(ConcurrentDictionary<string, string> known, ReadOnlySpan<byte> value)
    {
        Span<char> letters = value.Length <= 512 ? stackalloc char[value.Length] : new char[value.Length];
        letters = letters[..Encoding.UTF8.GetChars(value, letters)];
        if (!letters.Contains('&') && known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out var text)) return text;
        var made = WebUtility.HtmlDecode(letters.ToString());
        return known.GetOrAdd(made, made);
    }

    private static string Text(ReadOnlySpan<byte> value) => WebUtility.HtmlDecode(Encoding.UTF8.GetString(value));

    /// <summary>The next attribute value after <paramref name="opening"/>; <paramref name="rest"/> goes on behind it.</summary>
    private static bool Next(ref ReadOnlySpan<byte> rest, ReadOnlySpan<byte> opening, out ReadOnlySpan<byte> value)
    {
        value = default;
        var at = rest.IndexOf(opening);
        if (at < 0) return false;
        rest = rest[(at + opening.Length)..];
        var end = rest.IndexOf((byte)'"');
        if (end < 0) return false;
        value = rest[..end];
        rest = rest[end..];
        return true;
    }
}
