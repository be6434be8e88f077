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

    /// <summary>The values, each of which must be known.</summary>
    public static HashSet<string> Known(string field, object value, string what, IEnumerable<string> known)
    {
        var (values, all) = (Strings(value), known.ToHashSet());
        foreach (var unknown in values.Where(v => !all.Contains(v))) throw RequestErrors.UnknownValue(field, unknown, what, all);
        return values;
    }
}
