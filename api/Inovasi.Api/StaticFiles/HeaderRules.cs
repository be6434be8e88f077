using System.Collections.Immutable;

namespace Inovasi.Api.StaticFiles;

/// <summary>The file <c>_headers</c> of a published folder: https://docs.netlify.com/manage/routing/headers/</summary>
internal sealed class HeaderRules
{
    private readonly ImmutableArray<(PathPattern Pattern, string Name, string Value)> _rules;

    private HeaderRules(ImmutableArray<(PathPattern, string, string)> rules) => _rules = rules;

    /// <exception cref="FormatException">A line that cannot be honoured; serving without it could leave a page unprotected.</exception>
    public static HeaderRules Parse(string text)
    {
        var rules = ImmutableArray.CreateBuilder<(PathPattern, string, string)>();
        PathPattern? pattern = null;
        foreach (var (line, number) in text.Split('\n').Select((l, n) => (l.TrimEnd(), n + 1)))
        {
            if (line.Length == 0 || line.TrimStart().StartsWith('#')) continue;
            if (!char.IsWhiteSpace(line[0]))
            {
                pattern = new PathPattern(line);
                continue;
            }
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (pattern is null || colon < 0) throw new FormatException($"_headers({number}): \"{line.Trim()}\" must be a header below a path, such as \"X-Content-Type-Options: nosniff\".");
            rules.Add((pattern, line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }
        return new HeaderRules(rules.DrainToImmutable());
    }

    /// <summary>The headers of a path; values of one name from several rules are joined with commas.</summary>
    public void Apply(string path, IHeaderDictionary headers)
    {
        foreach (var group in _rules.Where(r => r.Pattern.Match(path) is not null).GroupBy(r => r.Name, StringComparer.OrdinalIgnoreCase))
        {
            headers[group.Key] = string.Join(", ", group.Select(r => r.Value));
        }
    }
}
