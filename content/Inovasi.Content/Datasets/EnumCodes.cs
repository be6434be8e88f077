using System.Collections.Immutable;
using System.Text.Json;

namespace Inovasi.Content.Datasets;

/// <summary>How the closed lists of the code are written in data: <c>NotFound</c> is <c>not-found</c>.</summary>
public static class EnumCodes
{
    public static ImmutableArray<string> All<TEnum>() where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(v => Of(v))];

    public static string Of(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>Throws <see cref="FormatException"/> for a code that is not of this list.</summary>
    public static TEnum Parse<TEnum>(string code) where TEnum : struct, Enum
    {
        foreach (var value in Enum.GetValues<TEnum>())
        {
            if (Of(value) == code) return value;
        }
        throw new FormatException($"\"{code}\" is not a code of {typeof(TEnum).Name}.");
    }
}
