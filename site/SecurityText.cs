using System.Globalization;
using Inovasi.Content;

namespace Inovasi.Site;

/// <summary>
/// Whom to tell of a weakness of the site: <c>/.well-known/security.txt</c> (https://www.rfc-editor.org/rfc/rfc9116). Only where the content names someone
/// and says until when that holds; the checks warn once that day has passed (K109).
/// </summary>
public static class SecurityText
{
    /// <summary>The text, or null when the contact or the day is not set.</summary>
    public static string? Of(SiteSettings settings)
    {
        if (Urls.Mail(settings) is not { } contact || settings.SecurityExpires is not { } day) return null;
        var canonical = Urls.Absolute(settings, Urls.Security);
        return $"Contact: {contact}\n"
            + $"Expires: {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T23:59:59Z\n"
            + "Preferred-Languages: id, en\n"
            + (canonical is null ? "" : $"Canonical: {canonical}\n");
    }
}
