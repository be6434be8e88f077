namespace Inovasi.Site.Tests;

public class LinkCheckTests
{
    [Fact]
    public void Finds_every_link_that_leads_nowhere()
    {
        var links = new LinkCheck();
        links.AddFile("/ikon.svg");
        links.AddPage("/a/", """<p id="x">x</p><a href="#x">x</a><a href="#y">y</a><a href="/b/#z">z</a><a href="/b/#q">q</a><img src="/ikon.svg"><a href="/c/">c</a>"""u8);
        links.AddPage("/b/", """<p id="z">z</p><p id="z">z</p><a href="/c/">c</a><a href="d/">d</a><a href="https://x.example/">x</a><a href="mailto:a@x.example">m</a>"""u8);
        Assert.Equal(
            [
                "/a/: \"#y\" leads to no place on the page.",
                "/a/: \"/b/#q\" leads to no place on that page.",
                "/a/: \"/c/\" leads to no page.",
                "/b/: \"d/\" is neither an address from the root nor a whole one.",
                "/b/: the id \"z\" is used twice.",
            ], links.Problems());
    }
}
