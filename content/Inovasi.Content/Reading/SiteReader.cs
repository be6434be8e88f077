using Inovasi.Content.Checking;

namespace Inovasi.Content.Reading;

/// <summary><c>situs.yaml</c> and <c>halaman/&lt;slug&gt;.md</c> to their records.</summary>
internal static class SiteReader
{
    public static SiteSettings? Settings(string text, FileReport report)
    {
        if (YamlReader.Read(text, 0, report) is not { } map) return null;
        var fields = new FieldReader(map, Shapes.Settings, report);
        var expires = fields.OptionalDay("keamanan_berlaku_sampai");
        if (expires is { } day) report.Expiry = (day, fields.LineOf("keamanan_berlaku_sampai"));
        return new SiteSettings
        {
            Name = fields.Text("nama"), Tagline = fields.Text("semboyan"), City = fields.Text("kota"), RegionCode = fields.Read<string>("kode_wilayah", fields.Values.RegionCode) ?? "",
            Programme = fields.Text("program"), Publisher = fields.OptionalText("penerbit"), Contact = fields.OptionalText("kontak"),
            SiteOrigin = Origin(fields, "asal_situs"), ApiOrigin = Origin(fields, "asal_api"),
            SecurityExpires = expires,
        };
    }

    public static StaticPage? Page(string text, string slug, FileReport report)
    {
        if (FrontMatter.Read(text, report) is not { } file) return null;
        var fields = new FieldReader(file.Keys, Shapes.Page, report);
        PageBody.Check(file.Body, file.BodyLine, report);
        return new StaticPage(slug, fields.Text("judul"), fields.Text("ringkasan"), file.Body.Trim('\n'));
    }

    private static string? Origin(FieldReader fields, string key) => fields.Has(key) ? fields.Read<string>(key, fields.Values.Origin) : null;
}
