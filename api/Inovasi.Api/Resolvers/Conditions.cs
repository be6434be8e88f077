namespace Inovasi.Api.Resolvers;

/// <summary>What the filters of all lists share.</summary>
internal static class Conditions
{
    /// <summary>All of them; null when there are none.</summary>
    public static Func<T, bool>? All<T>(List<Func<T, bool>> conditions) => conditions switch
    {
        [] => null,
        [var only] => only,
        _ => record => conditions.TrueForAll(holds => holds(record)),
    };

    public static HashSet<string> Strings(object value) => [.. ((IEnumerable<object?>)value).Cast<string>()];

    /// <summary>The values, each of which must be known; all that are known are only asked for to suggest one.</summary>
    public static HashSet<string> Known(string field, object value, string what, Predicate<string> isKnown, Func<IEnumerable<string>> all)
    {
        var values = Strings(value);
        foreach (var unknown in values)
        {
            if (!isKnown(unknown)) throw RequestErrors.UnknownValue(field, unknown, what, all());
        }
        return values;
    }

    /// <summary>The codes, each of which must be in the vocabulary.</summary>
    public static HashSet<string> KnownCodes(string field, object value, string vocabulary, ServedRelease release) => Known(
        field, value, $"a value of the vocabulary \"{vocabulary}\"", code => release.FindValue(vocabulary, code) is not null,
        () => release.Catalogue.Vocabulary(vocabulary).Values.Select(v => v.Code));
}
