namespace Inovasi.Site.Tests;

public class SecurityTextTests
{
    [Fact]
    public void Says_whom_to_tell_and_until_when_that_holds() =>
        Assert.Equal(
            """
            Contact: mailto:data@tirta.example
            Expires: 2027-12-31T23:59:59Z
            Preferred-Languages: id, en
            Canonical: https://inovasi.tirta.example/.well-known/security.txt

            """.ReplaceLineEndings("\n"), SecurityText.Of(SecondCity.Catalogue.Settings));

    [Fact]
    public void Is_absent_as_long_as_nobody_reads_or_no_day_is_set()
    {
        Assert.Null(SecurityText.Of(SecondCity.Catalogue.Settings with { Contact = null }));
        Assert.Null(SecurityText.Of(SecondCity.Catalogue.Settings with { SecurityExpires = null }));
        Assert.Null(SecurityText.Of(SecondCity.Shipped.Settings));
    }

    [Fact]
    public void A_contact_cannot_add_a_line() =>
        Assert.StartsWith(
            "Contact: mailto:a@b.example%0AContact%3A%20https%3A%2F%2Fjahat.example\nExpires: ",
            SecurityText.Of(SecondCity.Catalogue.Settings with { Contact = "a@b.example\nContact: https://jahat.example" }), StringComparison.Ordinal);
}
