using System.Text.RegularExpressions;

namespace Inovasi.Api.StaticFiles;

/// <summary>A path as Netlify's files write it: <c>*</c> at the end stands for the rest, <c>:name</c> for one segment.</summary>
internal sealed class PathPattern
{
    private readonly Regex _regex;

    /// <exception cref="FormatException">Not a path from the root, or a star that is not at the end.</exception>
    public PathPattern(string text)
    {
        var star = text.IndexOf('*', StringComparison.Ordinal);
        if (!text.StartsWith('/') || (star >= 0 && star != text.Length - 1))
            throw new FormatException($"\"{text}\" must be a path from the root, with a star at its end or none.");
        // A slash at the end makes no difference to a rule without a star.
        var segments = (star < 0 ? text.TrimEnd('/') : text[..star]).Split('/').Select(s => s.StartsWith(':') ? $"(?<{s[1..]}>[^/]+)" : Regex.Escape(s));
        var end = star < 0 ? "/?" : "(?<splat>.*)";
        _regex = new Regex($"^{string.Join('/', segments)}{end}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }

    /// <summary>What the placeholders stand for; null when the path is another.</summary>
    public Dictionary<string, string>? Match(string path)
    {
        var match = _regex.Match(path);
        if (!match.Success) return null;
        return match.Groups.Cast<Group>().Where(g => !char.IsDigit(g.Name[0])).ToDictionary(g => g.Name, g => g.Value);
    }
}
