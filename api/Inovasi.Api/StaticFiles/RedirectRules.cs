using System.Collections.Immutable;
using System.Globalization;

namespace Inovasi.Api.StaticFiles;

/// <summary>What a rule makes of a path.</summary>
/// <param name="Target">A path here, or a whole address.</param>
/// <param name="Status">200 for another file under the same address.</param>
/// <param name="IsForced">Whether it comes before a file of that path.</param>
internal sealed record Redirect(string Target, int Status, bool IsForced);

/// <summary>The file <c>_redirects</c> of a published folder: https://docs.netlify.com/manage/routing/redirects/overview/</summary>
internal sealed class RedirectRules
{
    private readonly ImmutableArray<(PathPattern From, Redirect To)> _rules;

    private RedirectRules(ImmutableArray<(PathPattern, Redirect)> rules) => _rules = rules;

    /// <exception cref="FormatException">A line that cannot be honoured here.</exception>
    public static RedirectRules Parse(string text)
    {
        var rules = ImmutableArray.CreateBuilder<(PathPattern, Redirect)>();
        foreach (var (line, number) in text.Split('\n').Select((l, n) => (l.Trim(), n + 1)))
        {
            if (line.Length == 0 || line.StartsWith('#')) continue;
            var words = line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            var status = words.Length == 3 ? words[2] : "301";
            if (words.Length is < 2 or > 3 || !int.TryParse(status.TrimEnd('!'), CultureInfo.InvariantCulture, out var code))
                throw new FormatException($"_redirects({number}): \"{line}\" must be a path, a target and perhaps a status; conditions are not honoured here.");
            rules.Add((new PathPattern(words[0]), new Redirect(words[1], code, status.EndsWith('!'))));
        }
        return new RedirectRules(rules.DrainToImmutable());
    }

    /// <summary>The first rule for the path, with its placeholders filled in; null when there is none.</summary>
    public Redirect? Find(string path)
    {
        foreach (var (from, to) in _rules)
        {
            if (from.Match(path) is not { } values) continue;
            return to with { Target = values.Aggregate(to.Target, (target, value) => target.Replace($":{value.Key}", value.Value, StringComparison.Ordinal)) };
        }
        return null;
    }
}
