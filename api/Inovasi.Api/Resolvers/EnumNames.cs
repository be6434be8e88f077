using System.Collections.Frozen;
using System.Text.Json;

namespace Inovasi.Api.Resolvers;

/// <summary>How an enum of the catalogue is written in the contract: <c>NotFound</c> is <c>NOT_FOUND</c>.</summary>
internal static class EnumNames<TEnum> where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> Names =
        Enum.GetValues<TEnum>().ToFrozenDictionary(v => v, v => JsonNamingPolicy.SnakeCaseUpper.ConvertName(v.ToString()));

    private static readonly FrozenDictionary<string, TEnum> Values = Names.ToFrozenDictionary(p => p.Value, p => p.Key);

    public static string Of(TEnum value) => Names[value];

    public static string? Of(TEnum? value) => value is { } known ? Names[known] : null;

    /// <summary>The value of a name that the engine has checked.</summary>
    public static TEnum Parse(string name) => Values[name];
}
