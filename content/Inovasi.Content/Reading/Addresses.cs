using System.Buffers;

namespace Inovasi.Content.Reading;

/// <summary>Which addresses the content may hold: never a scheme that runs code, whatever its spelling.</summary>
internal static class Addresses
{
    private static readonly SearchValues<char> Unfit = SearchValues.Create(" \t\n\r\"<>\\");

    /// <summary>An absolute http or https address with a host and no credentials in it.</summary>
    public static bool IsWeb(string text) =>
        (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal))
        && !text.AsSpan().ContainsAny(Unfit) && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address.Host.Length > 0 && address.UserInfo.Length == 0;

    /// <summary>Scheme and host, perhaps a port, without a slash at the end.</summary>
    public static bool IsOrigin(string text) => IsWeb(text) && new Uri(text).GetLeftPart(UriPartial.Authority) == text;

    /// <summary>What a link in Markdown may point to: the web, mail, a page of this site, a place on the same page.</summary>
    public static bool IsLink(string text) =>
        IsWeb(text) || text.StartsWith('#') || text.StartsWith("mailto:", StringComparison.Ordinal)
        || (text.StartsWith('/') && !text.StartsWith("//", StringComparison.Ordinal) && !text.StartsWith("/\\", StringComparison.Ordinal));
}
