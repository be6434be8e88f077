using System.Globalization;
using System.Text.RegularExpressions;
using Inovasi.GraphQL.Sdl;
using Inovasi.GraphQL.Types;

namespace Inovasi.Api.Tests.Contract;

/// <summary>
/// Holds the contract to what the last version promised. A breaking change needs a dated section of the changelog that names it; what is removed must have been
/// deprecated in the last version, and the date that its deprecation promised must have come. No clock is asked: the changelog's dates are those that count.
/// </summary>
internal static partial class ContractGate
{
    /// <summary>Months that a deprecated thing lives at least.</summary>
    public const int Months = 3;

    /// <summary>Everything that is wrong, a sentence each.</summary>
    /// <param name="released">The contract of the last version; its first line says of which day it is.</param>
    /// <param name="current">The contract as it is now.</param>
    /// <param name="changelog">The text of CHANGELOG.md.</param>
    public static IReadOnlyList<string> Check(string released, string current, string changelog)
    {
        var version = Version(released) ?? throw new ArgumentException("The first line of the released contract must be \"# The contract of 2026-11-21, ...\".", nameof(released));
        var (before, after) = (SchemaReader.Read(released), SchemaReader.Read(current));
        var sections = Sections(changelog).Where(s => s.Date is null || s.Date > version).ToArray();
        var (old, now) = (Deprecations(before), Deprecations(after));
        return
        [
            .. BreakingChanges.Find(before, after).Where(c => c.IsBreaking).SelectMany(c => CheckChange(c, sections, old)),
            .. now.Where(d => Promise(d.Value) is null).Select(d =>
                $"{d.Key} is deprecated with the reason \"{d.Value}\", which must read \"Since 2026-11-21, kept until 2027-02-21 at least: what to use instead.\", {Months} months apart or more."),
            .. now.Where(d => old.TryGetValue(d.Key, out var reason) && Promise(reason) is { } promised && Promise(d.Value) < promised)
                .Select(d => $"{d.Key} was promised to be kept until {Text(Promise(old[d.Key])!.Value)}, which cannot be made earlier."),
        ];
    }

    private static IEnumerable<string> CheckChange(SchemaChange change, (DateOnly? Date, string Text)[] sections, Dictionary<string, string> deprecated)
    {
        var naming = sections.Where(s => s.Text.Contains(change.Description, StringComparison.Ordinal)).ToArray();
        if (naming.Length == 0)
        {
            yield return $"{change.Code}: CHANGELOG.md must name this breaking change in a section after the last version: \"{change.Description}\"";
            yield break;
        }
        if (naming.Max(s => s.Date) is not { } date)
        {
            yield return $"{change.Code}: the section of CHANGELOG.md that names \"{change.Description}\" must have a date.";
            yield break;
        }
        if (Removed().Match(change.Description) is not { Success: true } removed || change.Kind == ChangeKind.TypeRemoved) yield break;
        var name = removed.Groups[1].Value;
        if (!deprecated.TryGetValue(name, out var reason) || Promise(reason) is not { } until) yield return $"{change.Code}: {name} must be deprecated in a version before the one that removes it.";
        else if (date < until) yield return $"{change.Code}: {name} was promised to be kept until {Text(until)}, but the changelog removes it on {Text(date)}.";
    }

    /// <summary>The day until which a deprecated thing is kept; null when the reason promises none, or too early a one.</summary>
    private static DateOnly? Promise(string reason)
    {
        var match = Reason().Match(reason);
        return Day(match.Groups[1].Value) is { } since && Day(match.Groups[2].Value) is { } until && until >= since.AddMonths(Months) ? until : null;
    }

    private static DateOnly? Version(string released) => Day(FirstLine().Match(released).Groups[1].Value);

    private static IEnumerable<(DateOnly? Date, string Text)> Sections(string changelog) =>
        changelog.ReplaceLineEndings("\n").Split("\n## ")[1..].Select(s => (Day(s.Length < 10 ? "" : s[..10]), s));

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Everything that is deprecated, by the name that the changes call it.</summary>
    private static Dictionary<string, string> Deprecations(Schema schema)
    {
        var found = new Dictionary<string, string>();
        void Add(object what, string? reason)
        {
            if (reason is not null) found.Add(what.ToString()!, reason);
        }
        foreach (var type in schema.Types.Where(t => !t.IsIntrospectionType))
        {
            foreach (var field in type is FieldedType fielded ? fielded.Fields : NamedList<Field>.Empty)
            {
                Add(field, field.DeprecationReason);
                foreach (var argument in field.Arguments) Add(argument, argument.DeprecationReason);
            }
            foreach (var value in type is EnumType enumeration ? enumeration.Values : NamedList<EnumValue>.Empty) Add(value, value.DeprecationReason);
            foreach (var field in type is InputObjectType input ? input.Fields : NamedList<InputValue>.Empty) Add(field, field.DeprecationReason);
        }
        return found;
    }

    [GeneratedRegex(@"^# The contract of ([0-9-]{10}), ")]
    private static partial Regex FirstLine();

    [GeneratedRegex(@"^Since ([0-9-]{10}), kept until ([0-9-]{10}) at least: .+\.\z")]
    private static partial Regex Reason();

    [GeneratedRegex(@"^(?:Field|Argument|Enum value) (\S+) was removed\.\z")]
    private static partial Regex Removed();
}
