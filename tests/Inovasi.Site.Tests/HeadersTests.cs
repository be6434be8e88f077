namespace Inovasi.Site.Tests;

public class HeadersTests
{
    [Fact]
    public void Allows_one_sheet_by_its_hash_and_nothing_unsafe()
    {
        var text = Headers.HeadersText(StyleSheet.Embedded, ["/cari/0123abcd/"]);
        Assert.Equal(
            $"""
            /*
              Content-Security-Policy: default-src 'none'; script-src 'self'; connect-src 'self'; style-src {StyleSheet.Embedded.Hash}; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'
              Strict-Transport-Security: max-age=31536000
              X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin
              Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
              Cross-Origin-Opener-Policy: same-origin
            /cari/0123abcd/*
              Cache-Control: public, max-age=31536000, immutable

            """.ReplaceLineEndings("\n"), text);
        Assert.DoesNotContain("unsafe", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Leads_the_API_and_old_addresses_to_where_they_are() =>
        Assert.Equal(
            """
            /graphql https://api.tirta.example/graphql 200
            /graphql/* https://api.tirta.example/graphql/:splat 200
            /inovasi/keran/ /inovasi/keran-pintar/ 301

            """.ReplaceLineEndings("\n"), Headers.RedirectsText(SecondCity.Catalogue));

    [Fact]
    public void Leads_nowhere_without_an_API() =>
        Assert.Equal(
            "/inovasi/keran/ /inovasi/keran-pintar/ 301\n",
            Headers.RedirectsText(SecondCity.Catalogue with { Settings = SecondCity.Catalogue.Settings with { ApiOrigin = null } }));
}
